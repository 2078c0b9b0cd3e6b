using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Import.Tests.Documents;
using SelfEval.Domain.Localization;
using Xunit;

namespace SelfEval.Domain.Import.Tests;

/// <summary>Files that are broken, mislabelled or meant to do harm give one clear line, in bounded time and memory.</summary>
public class HostileFileTests
{
    [Fact]
    public void Text_in_utf_8_with_a_damaged_byte_is_told_as_utf_8()
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes("某市某局2023年度部门整体支出绩效自评报告\n一、支出情况\n支出合计990万元。\n");
        bytes[30] = 0xFF;

        Assert.Contains("utf-8", Assert.Single(ReportImport.Read(bytes).Problems).ToString(), StringComparison.Ordinal);
        bytes = System.Text.Encoding.UTF8.GetBytes("某市某局2023年度部门整体支出绩效自评报告\n一、支出情况\n支出合计990万元。\0\n");
        Assert.NotNull(ReportImport.Read(bytes).Report);
    }

    [Fact]
    public void Text_that_no_report_can_hold_is_told_with_its_section()
    {
        ImportProblem problem = Assert.Single(ReportImport.ReadText($"某市某局2023年度部门整体支出绩效自评报告\n一、部门职能\n负责某项工作。\n二、支出情况\n{new string('长', 200_001)}。\n").Problems);

        Assert.Equal((ImportProblemKind.OutOfRange, 4, "二、支出情况"), (problem.Kind, problem.Place!.Value.Span.Line, problem.Found));
    }

    private static readonly byte[] Word = WordFile.OfText(HouseStyleTests.TextOf("11-table"));
    private static readonly byte[] Workbook = WorkbookFile.Of("表", ["某市某局2021年度自评表"], ["项目", "年初预算数（元）", "决算数（元）"], ["支出合计", "5.00", "6.00"]);
    private static readonly byte[] Pdf = PdfFile.OfText(HouseStyleTests.TextOf("07-economic-groups"));
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(HouseStyleTests.TextOf("09-unclear"));

    public static TheoryData<string, byte[], ImportProblemKind> Files { get; } = new()
    {
        { "empty", [], ImportProblemKind.Empty },
        { "blank", " \r\n\u3000"u8.ToArray(), ImportProblemKind.Empty },
        { "no report", "天气很好。"u8.ToArray(), ImportProblemKind.NoTitle },
        { "picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Enumerable.Range(0, 200).Select(n => (byte)(n % 32))], ImportProblemKind.UnknownFormat },
        { "old Word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], ImportProblemKind.OldFormat },
        { "protected", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]], ImportProblemKind.Protected },
        { "cut Word", Word[..(Word.Length / 2)], ImportProblemKind.Damaged },
        { "cut workbook", Workbook[..(Workbook.Length / 2)], ImportProblemKind.Damaged },
        { "zip of something else", Zip(("a.txt", "x")), ImportProblemKind.UnknownFormat },
        { "no xml", Zip(("word/document.xml", "<w:document")), ImportProblemKind.Damaged },
        { "entities", Zip(("word/document.xml", "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><d>&a;</d>")), ImportProblemKind.DocumentType },
        { "document type", Zip(("word/document.xml", "<?xml version=\"1.0\"?>\n<!-- c -->\n<!DOCTYPE d><d/>")), ImportProblemKind.DocumentType },
        { "document type behind a comment too long", Zip(("word/document.xml", $"<!--{new string('c', 5_000)}--><!DOCTYPE d><d/>")), ImportProblemKind.Damaged },
        { "nested", Zip(("word/document.xml", string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000)))), ImportProblemKind.TooComplex },
        { "many parts", Zip([.. Enumerable.Range(0, 3_000).Select(n => ($"word/{n}.xml", "<a/>"))]), ImportProblemKind.TooComplex },
        { "bomb", Zip(("word/document.xml", $"<a>{new string(' ', 70_000_000)}</a>")), ImportProblemKind.TooComplex },
        { "broken GB18030", [.. "报告"u8, 0xFF, 0xFF, 0x31], ImportProblemKind.Encoding },
        { "no pdf", "%PDF-1.7 nothing"u8.ToArray(), ImportProblemKind.Damaged },
    };

    [Fact]
    public void The_limit_that_is_exceeded_is_named()
    {
        Assert.Equal("nesting", Limit(Zip(("word/document.xml", string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000))))));
        Assert.Equal("parts", Limit(Zip([.. Enumerable.Range(0, 3_000).Select(n => ($"word/{n}.xml", "<a/>"))])));
        Assert.Equal("bytes", Limit(Zip(("word/document.xml", $"<a>{new string(' ', 70_000_000)}</a>"))));

        static string Limit(byte[] file) => Assert.Single(ReportImport.Read(file).Problems).Describe(SelfEval.Domain.Localization.Language.English) switch
        {
            "is nested 257 deep, more than 256, and is not read" => "nesting",
            "has 3000 parts, more than 2000, and is not read" => "parts",
            "unpacks to more than 67108864 bytes, and is not read" => "bytes",
            string other => other,
        };
    }

    [Theory]
    [InlineData("<html><body>某市某局2023年度部门整体支出绩效自评报告</body></html>")]
    [InlineData("\n<!DOCTYPE html><p>某市某局2023年度部门整体支出绩效自评报告</p>")]
    [InlineData("{\\rtf1 某市某局2023年度部门整体支出绩效自评报告}")]
    public void Pages_of_the_web_and_rich_text_are_no_reports(string text) =>
        Assert.Equal(ImportProblemKind.UnknownFormat, Assert.Single(ReportImport.Read(System.Text.Encoding.UTF8.GetBytes(text)).Problems).Kind);

    [Fact]
    public void The_first_bad_byte_is_counted_from_the_start()
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("某市某局支出", 100)));
        bytes[501] = 0xFF;

        Assert.Contains("502", Assert.Single(ReportImport.Read(bytes).Problems).Describe(SelfEval.Domain.Localization.Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_cannot_be_used_is_one_problem_in_both_languages(string name, byte[] file, ImportProblemKind expected)
    {
        ImportedReport imported = ReportImport.Read(file);

        ImportProblem problem = Assert.Single(imported.Problems);
        Assert.True(expected == problem.Kind, $"{name}: {problem.Kind}");
        Assert.Null(imported.Report);
        Assert.All(Enum.GetValues<Language>(), language => Assert.DoesNotContain(problem.Describe(language), text => text is '{' or '\n'));
    }

    [Fact]
    public void Every_kind_of_problem_is_said_in_both_languages()
    {
        foreach (ImportProblemKind kind in Enum.GetValues<ImportProblemKind>())
        {
            foreach (string which in kind == ImportProblemKind.TooComplex ? (string[])["Bytes", "Parts", "Depth", "Pages"] : [""])
            {
                ImportProblem problem = new(kind, null, "", ("which", which), ("size", 1), ("found", 1), ("limit", 1), ("encoding", ""), ("byte", 1), ("seconds", 1));
                Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(problem.Describe(language)));
            }
        }
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_read() =>
        Assert.Equal(ImportProblemKind.TooLarge, ReportImport.Read(Text, new ImportOptions { MaxBytes = 100 }).Problems[0].Kind);

    [Fact]
    public void Reading_stops_when_its_time_is_over() =>
        Assert.Equal(ImportProblemKind.TimeLimit, ReportImport.Read(Word, new ImportOptions { MaxTime = TimeSpan.Zero }).Problems[0].Kind);

    [Theory]
    [InlineData(SourceFormat.Text)]
    [InlineData(SourceFormat.Csv)]
    public void Reading_of_text_stops_when_its_time_is_over(SourceFormat format) =>
        Assert.Equal(ImportProblemKind.TimeLimit, Assert.Single(ReportImport.Read(Text, new ImportOptions { MaxTime = TimeSpan.Zero, TextFormat = format }).Problems).Kind);

    [Fact]
    public void Macros_are_not_looked_at()
    {
        using MemoryStream stream = new();
        stream.Write(Word);
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using Stream part = archive.CreateEntry("word/vbaProject.bin").Open();
            part.Write([0xD0, 0xCF, 0x11, 0xE0, 0xFF]);
        }

        Assert.Equal(ReportImport.Read(Word).RequireReport(), ReportImport.Read(stream.ToArray()).RequireReport());
    }

    [Property(MaxTest = 300)]
    public Property Changed_bytes_never_throw() => Prop.ForAll(
        (from file in Gen.Elements(Word, Workbook, Pdf, Text)
         from changes in Gen.Choose(0, 1_000_000).Two().ListOf()
         select (file, changes)).ToArbitrary(),
        change =>
        {
            byte[] bytes = [.. change.file];
            foreach ((int place, int value) in change.changes)
            {
                bytes[place % bytes.Length] = (byte)value;
            }

            AssertSound(ReportImport.Read(bytes, Limited));
        });

    [Property(MaxTest = 200)]
    public Property Files_that_are_cut_off_never_throw() => Prop.ForAll(
        (from file in Gen.Elements(Word, Workbook, Pdf, Text) from length in Gen.Choose(0, 1_000_000) select file[..(length % (file.Length + 1))]).ToArbitrary(),
        file => AssertSound(ReportImport.Read(file, Limited)));

    [Property(MaxTest = 500)]
    public Property Any_text_is_read_and_each_of_its_digits_is_in_one_numeral() => Prop.ForAll(
        Gen.Elements("一、", "（一）", "1.", "（1）", "\n", "\n\n", "2023年", "部门职能", "收入", "支出", "决算数", "年初预算", "，", "。", "；", "：", "其中", "比上年", "减少", "占比", "分别为", "、", "12.3", "万元", "%", "5", "基本支出",
            "存在问题", "绩效自评", "报告", "某市某局", "\t", "|", "（", "）", "\f", "2024年1月2日", "一是", "二是", "产出指标", "个", "分", "持平", "因", "\u001F", "\u001E", "𠮷", "\0").ListOf().ToArbitrary(),
        pieces =>
        {
            string text = "某市某局2023年度自评报告\n一、部门整体收支情况\n" + string.Concat(pieces);
            ImportedReport imported = ReportImport.ReadText(text);
            AssertSound(imported);
            Assert.Equal(text.Count(char.IsAsciiDigit), imported.Numerals.Sum(numeral => numeral.Text.Count(char.IsAsciiDigit)));
        });

    private static ImportOptions Limited { get; } = new() { MaxUnpackedBytes = 4_000_000, MaxTime = TimeSpan.FromSeconds(5) };

    private static void AssertSound(ImportedReport imported)
    {
        Assert.Equal(imported.Report is null, imported.Problems.Count > 0);
        Assert.True(imported.BoundCount <= imported.NumeralCount);
    }

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in parts)
            {
                using Stream part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
