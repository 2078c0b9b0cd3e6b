using System.Text;
using SelfEval.Domain.Import.Tables;
using Xunit;

namespace SelfEval.Domain.Import.Tests.Tables;

public class EncodingTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<byte[]> Damaged => new(new byte[] { 0xFF }, new byte[] { 0xB9 }, new byte[] { 0xB9, 0x20 }, new byte[] { 0x84, 0x31 });

    [Theory]
    [MemberData(nameof(Damaged))]
    public void Damaged_gb18030_spoils_its_row_only(byte[] damage)
    {
        byte[] table = [.. Gb18030.GetBytes("项目名称,决算数（元）\n奖金,1\n工资"), .. damage, .. Gb18030.GetBytes(",2\n补贴?,3\n")];
        foreach (Encoding? given in new[] { null, Gb18030 })
        {
            BudgetTableRow[] rows = Rows(table, given);
            Assert.Equal([true, false, true], rows.Select(row => row.IsGood));
            Assert.Equal(TableProblemKind.Encoding, rows[1].Problems[0].Kind);
            Assert.Equal("补贴?", rows[2].Value!.Label);
        }
    }

    [Theory]
    [InlineData("编码,名称,决算数（元）\n301,工资", "福利支出,1\n302,商品和服务支出,2\n", 2)]
    [InlineData("编码,名称,决算数（元）\n301,,1\n302,", ",2\n", 3)]
    public void Damaged_utf8_is_not_taken_for_gb18030(string before, string behind, int line)
    {
        byte[] table = [.. Encoding.UTF8.GetBytes(before), 0xE5, 0xB7, .. Encoding.UTF8.GetBytes(behind)];
        using BudgetTableReader reader = BudgetTableReader.Open(new MemoryStream(table), Table.Options);
        Assert.Equal("utf-8", reader.Header.Encoding);
        BudgetTableRow[] rows = [.. reader.Read()];
        Assert.Equal(2, rows.Length);
        Assert.Equal(line, Assert.Single(rows, row => !row.IsGood).Line);
    }

    [Fact]
    public void Every_printed_name_in_gb18030_is_told_from_utf8()
    {
        foreach (string name in Classification.ClassificationTable<Classification.DepartmentEconomic>.For(2023).Entries.ToArray().Select(entry => entry.Name))
        {
            using BudgetTableReader reader = BudgetTableReader.Open(new MemoryStream(Gb18030.GetBytes($"编码,名称,决算数（元）\n,{name},1\n")), Table.Options);
            Assert.Equal("gb18030", reader.Header.Encoding, ignoreCase: true);
        }
    }

    public static TheoryData<Encoding?, string> Marks => new()
    {
        { new UTF8Encoding(false), "utf-8" }, { new UTF8Encoding(true, throwOnInvalidBytes: true), "utf-8" }, { Gb18030, "gb18030" }, { null, "gb18030" }, { new UnicodeEncoding(false, false), "utf-16" },
    };

    [Theory]
    [MemberData(nameof(Marks))]
    public void A_byte_order_mark_is_passed_over_whatever_the_encoding(Encoding? given, string name)
    {
        Encoding encoding = given ?? Gb18030;
        BudgetTableRow row = Assert.Single(Rows(encoding.GetBytes("\uFEFF编码,名称,决算数（元）\n301,,1\n"), given));
        Assert.Equal("301", row.Value!.EconomicClass.ToString());
        using BudgetTableReader reader = BudgetTableReader.Open(new MemoryStream(encoding.GetBytes("\uFEFF编码,名称,决算数（元）\n")), Table.Options with { Encoding = given });
        Assert.Equal(name, reader.Header.Encoding, ignoreCase: true);
        Assert.Equal("编码", reader.Header.Columns[0].Title);
    }

    [Fact]
    public void An_encoding_that_throws_on_damage_does_not_throw_past_the_reader()
    {
        byte[] table = [.. "编码,决算数（元）\n301,1\n302,"u8, 0xFF, .. "2\n303,3\n"u8];
        Assert.Equal([true, false, true], Rows(table, new UTF8Encoding(false, throwOnInvalidBytes: true)).Select(row => row.IsGood));
    }

    private static BudgetTableRow[] Rows(byte[] table, Encoding? encoding)
    {
        using BudgetTableReader reader = BudgetTableReader.Open(new MemoryStream(table), Table.Options with { Encoding = encoding });
        return [.. reader.Read()];
    }
}
