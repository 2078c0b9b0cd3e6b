using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Testing;
using Xunit;

namespace SelfEval.Domain.Tests.Serialization;

public class ReportJsonTests
{
    private static readonly byte[] Sample = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "tianhe-2023.json"));

    private static Arbitrary<SelfEvaluationReport> Reports => ReportGenerators.AnyReports.ToArbitrary();

    [Property(MaxTest = 500)]
    public Property Reading_what_was_written_gives_the_same_report() =>
        Prop.ForAll(Reports, report => ReportJson.Read(ReportJson.Write(report)).RequireReport() == report);

    [Property(MaxTest = 200)]
    public Property Writing_what_was_read_gives_the_same_bytes() =>
        Prop.ForAll(Reports, report => ReportJson.Write(ReportJson.Read(ReportJson.Write(report)).RequireReport()).AsSpan().SequenceEqual(ReportJson.Write(report)));

    [Fact]
    public void The_sample_is_in_canonical_form() => Assert.Equal(Encoding.UTF8.GetString(Sample), Encoding.UTF8.GetString(ReportJson.Write(ReportJson.Read(Sample).RequireReport())));

    [Property(MaxTest = 100)]
    public Property Every_figure_stands_in_the_document_where_its_pointer_says() =>
        Prop.ForAll(Reports, report =>
        {
            byte[] utf8 = ReportJson.Write(report);
            string text = Encoding.UTF8.GetString(utf8);
            KeyValuePair<string, ReportedFigure>[] figures = [.. report.Figures()];
            IReadOnlyDictionary<string, SourceSpan> spans = ReportJson.Read(utf8).Locate(figures.Select(figure => figure.Key));
            return figures.All(figure =>
            {
                SourceSpan span = spans[figure.Key];
                string token = text.Substring(span.Offset, span.Length);
                string line = text.Split('\n')[span.Line - 1];
                using JsonDocument value = JsonDocument.Parse(token);
                return value.RootElement.ToString() == figure.Value.ToString()
                    && line[(span.Column - 1)..].StartsWith(token, StringComparison.Ordinal);
            });
        });

    [Theory]
    [InlineData("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"titel":"t"}""", ReadProblemKind.UnknownMember, "/titel", 1, 58)]
    [InlineData("""{"title":"t","fiscalYear":2023,"department":{}}""", ReadProblemKind.MissingMember, "/department/name", 1, 45)]
    [InlineData("""{"title":"t","title":"u","fiscalYear":2023,"department":{"name":"n"}}""", ReadProblemKind.DuplicateMember, "/title", 1, 14)]
    [InlineData("""{"title":"t","\u0074itle":"u","fiscalYear":2023,"department":{"name":"n"}}""", ReadProblemKind.DuplicateMember, "/title", 1, 14)]
    [InlineData("""{"title":1,"fiscalYear":2023,"department":{"name":"n"}}""", ReadProblemKind.WrongType, "/title", 1, 10)]
    [InlineData("""{"title":null,"fiscalYear":2023,"department":{"name":"n"}}""", ReadProblemKind.WrongType, "/title", 1, 10)]
    [InlineData("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"goal":null}""", ReadProblemKind.WrongType, "/goal", 1, 65)]
    [InlineData("""{"title":"t","fiscalYear":"2023","department":{"name":"n"}}""", ReadProblemKind.WrongType, "/fiscalYear", 1, 27)]
    [InlineData("""{"title":"t","fiscalYear":1999,"department":{"name":"n"}}""", ReadProblemKind.BadValue, "/fiscalYear", 1, 27)]
    [InlineData("""{"title":" ","fiscalYear":2023,"department":{"name":"n"}}""", ReadProblemKind.BadValue, "/title", 1, 10)]
    [InlineData("""{"title":"\ud800","fiscalYear":2023,"department":{"name":"n"}}""", ReadProblemKind.BadValue, "/title", 1, 10)]
    [InlineData("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"revenue":{"total":{"initial":"583.32 万元"}}}""", ReadProblemKind.BadValue, "/revenue/total/initial", 1, 88)]
    [InlineData("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"revenue":{"total":{"initial":583.32}}}""", ReadProblemKind.WrongType, "/revenue/total/initial", 1, 88)]
    [InlineData("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"revenue":[]}""", ReadProblemKind.WrongType, "/revenue", 1, 68)]
    [InlineData("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"problems":{}}""", ReadProblemKind.WrongType, "/problems", 1, 69)]
    [InlineData("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"problems":[null]}""", ReadProblemKind.WrongType, "/problems/0", 1, 70)]
    [InlineData("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"signature":{"date":"2023-02-30"}}""", ReadProblemKind.BadValue, "/signature/date", 1, 78)]
    [InlineData("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"evaluation":{"grade":"Excellent"}}""", ReadProblemKind.BadValue, "/evaluation/grade", 1, 80)]
    [InlineData("""{"title":"t","fiscalYear":2023,"department":{"name":"n"}} x""", ReadProblemKind.Malformed, "", 1, 59)]
    [InlineData("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},}""", ReadProblemKind.Malformed, "", 1, 58)]
    [InlineData("[]", ReadProblemKind.WrongType, "", 1, 1)]
    [InlineData("\"text\"", ReadProblemKind.WrongType, "", 1, 1)]
    [InlineData("", ReadProblemKind.Malformed, "", 1, 1)]
    [InlineData("// comment\n{}", ReadProblemKind.Malformed, "", 1, 1)]
    public void A_problem_says_what_is_wrong_and_where(string json, ReadProblemKind kind, string pointer, int line, int column)
    {
        ReportReading reading = ReportJson.Read(json);

        ReadProblem problem = Assert.Single(reading.Problems);
        Assert.Null(reading.Report);
        Assert.Equal((kind, pointer, line, column), (problem.Kind, problem.Pointer, problem.Line, problem.Column));
        Assert.NotEmpty(problem.Describe(Language.Chinese));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}"), problem.Describe(Language.English), StringComparison.Ordinal);
        Assert.NotEmpty(problem.Expected(Language.English));
        Assert.Throws<FormatException>(reading.RequireReport);
    }

    [Fact]
    public void All_problems_of_a_document_are_told_in_one_pass()
    {
        ReportReading reading = ReportJson.Read("""
            {
              "title": "",
              "fiscalYear": "2023",
              "departement": {},
              "revenue": { "total": { "initial": "５８３万元", "change": -48 } },
              "problems": [ { "text": 1 }, {} ]
            }
            """);

        Assert.Equal(
            [
                (ReadProblemKind.BadValue, "/title", 2, 12),
                (ReadProblemKind.WrongType, "/fiscalYear", 3, 17),
                (ReadProblemKind.UnknownMember, "/departement", 4, 3),
                (ReadProblemKind.BadValue, "/revenue/total/initial", 5, 38),
                (ReadProblemKind.WrongType, "/revenue/total/change", 5, 57),
                (ReadProblemKind.WrongType, "/problems/0/text", 6, 27),
                (ReadProblemKind.MissingMember, "/problems/1/text", 6, 32),
                (ReadProblemKind.MissingMember, "/department", 1, 1),
            ],
            reading.Problems.Select(problem => (problem.Kind, problem.Pointer, problem.Line, problem.Column)));
        Assert.False(reading.ProblemsAreCut);
    }

    [Fact]
    public void A_problem_names_what_was_found_and_what_was_expected()
    {
        ReadProblem problem = ReportJson.Read("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"revenue":{"total":{"initial":"5,833万元"}}}""").Problems[0];

        Assert.Equal("\"5,833万元\"", problem.Found);
        Assert.Equal("/revenue/total/initial (line 1, column 88): bad value: \"5,833万元\"; expected an amount such as \"560.57万元\" (元, 千元, 万元 or 亿元; no blanks, no separators)", problem.Describe(Language.English));
        Assert.Equal("/revenue/total/initial（第 1 行第 88 列）：值不对：\"5,833万元\"；应为 金额，如 \"560.57万元\"（元、千元、万元、亿元，不加空格和千分位）", problem.Describe(Language.Chinese));
    }

    [Fact]
    public void No_more_than_a_hundred_problems_are_collected()
    {
        ReportReading exact = ReportJson.Read(WithUnknownMembers(100));
        ReportReading more = ReportJson.Read(WithUnknownMembers(101));

        Assert.Equal((100, false), (exact.Problems.Count, exact.ProblemsAreCut));
        Assert.Equal((100, true), (more.Problems.Count, more.ProblemsAreCut));
    }

    [Fact]
    public void A_document_nested_too_deeply_is_one_problem_and_no_stack_overflow()
    {
        foreach (int depth in new[] { 33, 1000, 1_000_000 })
        {
            string json = $$"""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"x":{{new string('[', depth)}}""";

            Assert.Contains(ReportJson.Read(json).Problems, problem => problem.Kind == ReadProblemKind.TooDeep);
        }
    }

    [Fact]
    public void A_document_larger_than_any_report_is_not_read()
    {
        ReadProblem problem = Assert.Single(ReportJson.Read(new byte[ReportJson.MaxBytes + 1]).Problems);

        Assert.Equal(ReadProblemKind.TooLarge, problem.Kind);
    }

    [Fact]
    public async Task No_more_of_a_stream_is_read_than_a_report_can_have()
    {
        using EndlessStream stream = new();

        ReportReading reading = await ReportJson.ReadAsync(stream, TestContext.Current.CancellationToken);

        Assert.Equal(ReadProblemKind.TooLarge, Assert.Single(reading.Problems).Kind);
        Assert.InRange(stream.Delivered, ReportJson.MaxBytes, ReportJson.MaxBytes + 1_000_000L);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_told_with_their_place()
    {
        byte[] gb18030 = [.. "{\n \"title\": \""u8, 0xB9, 0xE3, .. "\"}"u8];
        byte[] utf16 = Encoding.Unicode.GetBytes("\uFEFF{}");

        ReadProblem problem = Assert.Single(ReportJson.Read(gb18030).Problems);
        Assert.Equal((ReadProblemKind.BadEncoding, 2, 12, "0xB9"), (problem.Kind, problem.Line, problem.Column, problem.Found));
        Assert.Equal(ReadProblemKind.BadEncoding, Assert.Single(ReportJson.Read(utf16).Problems).Kind);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_document()
    {
        ReportReading reading = ReportJson.Read((byte[])[0xEF, 0xBB, 0xBF, .. Sample]);

        Assert.Equal(ReportJson.Read(Sample).RequireReport(), reading.RequireReport());
        Assert.Equal(new SourceSpan(2, 12, 13, 20), reading.Locate(["/title"])["/title"]);
    }

    [Fact]
    public void Every_truncation_of_the_sample_has_a_problem_and_no_report()
    {
        for (int length = 0; length < Sample.Length - 2; length += 7)
        {
            ReportReading reading = ReportJson.Read(Sample.AsMemory(0, length));

            Assert.Null(reading.Report);
            Assert.NotEmpty(reading.Problems);
        }
    }

    [Property(MaxTest = 2000)]
    public Property Any_changed_bytes_give_a_report_or_problems_and_never_an_exception() =>
        Prop.ForAll(
            Gen.Choose(0, Sample.Length - 1).ArrayOf(3).ToArbitrary(),
            Gen.Elements("\"\\{}[],:nul-0.9e 万\0\u00ff".ToCharArray()).ArrayOf(3).ToArbitrary(),
            (places, characters) =>
            {
                byte[] changed = [.. Sample];
                for (int i = 0; i < places.Length; i++)
                {
                    changed[places[i]] = (byte)characters[i];
                }

                ReportReading reading = ReportJson.Read(changed);
                return (reading.Report is null) == (reading.Problems.Count > 0)
                    && reading.Problems.All(problem => problem.Describe(Language.Chinese).IndexOf('\n') < 0 && problem.Line >= 1 && problem.Column >= 1);
            });

    [Fact]
    public void The_word_null_in_a_text_is_just_a_word() =>
        Assert.Equal("null", ReportJson.Read("""{"title":"null","fiscalYear":2023,"department":{"name":"n"}}""").RequireReport().Title);

    [Fact]
    public void An_absent_section_and_an_empty_one_are_told_apart()
    {
        SelfEvaluationReport absent = ReportJson.Read("""{"title":"t","fiscalYear":2023,"department":{"name":"n"}}""").RequireReport();
        SelfEvaluationReport empty = ReportJson.Read("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"problems":[]}""").RequireReport();

        Assert.Null(absent.Problems);
        Assert.Empty(empty.Problems!.Value);
        Assert.NotEqual(absent, empty);
        Assert.Contains("\"problems\": []", Encoding.UTF8.GetString(ReportJson.Write(empty)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_absent_and_one_that_is_empty_are_told_apart_in_both_directions()
    {
        const string empty = """{"title":"t","fiscalYear":2023,"department":{"name":"n","functions":[]},"revenue":{"byFundingSource":[]},"management":{"indicators":[{"category":"output","count":0,"parts":[]}]}}""";
        SelfEvaluationReport report = ReportJson.Read(empty).RequireReport();

        Assert.Equal((false, 0), (report.Department.Functions.IsAbsent, report.Department.Functions.Count));
        Assert.False(report.Revenue!.ByFundingSource.IsAbsent);
        Assert.True(ReportJson.Read("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"revenue":{}}""").RequireReport().Revenue!.ByFundingSource.IsAbsent);
        using JsonDocument written = JsonDocument.Parse(ReportJson.Write(report));
        Assert.Equal(empty, JsonSerializer.Serialize(written.RootElement));
    }

    [Fact]
    public void Nothing_is_written_that_is_too_large_to_be_read()
    {
        SelfEvaluationReport large = new()
        {
            Title = "t",
            FiscalYear = 2023,
            Department = new() { Name = "n", Functions = Enumerable.Repeat(new string('x', 200_000), 84).ToValueList() },
        };

        Assert.Throws<ArgumentException>(() => ReportJson.Write(large));
    }

    [Fact]
    public void Written_json_is_what_other_tools_read()
    {
        using JsonDocument document = JsonDocument.Parse(ReportJson.Write(ReportJson.Read(Sample).RequireReport()));

        Assert.Equal("-48万元", document.RootElement.GetProperty("revenue").GetProperty("total").GetProperty("change").GetString());
        Assert.Equal(2023, document.RootElement.GetProperty("fiscalYear").GetInt32());
    }

    private static string WithUnknownMembers(int count) =>
        $$"""{"title":"t","fiscalYear":2023,"department":{"name":"n"},{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"x{i}\":0"))}}}""";

    private sealed class EndlessStream : Stream
    {
        public long Delivered { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Delivered; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Delivered += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
