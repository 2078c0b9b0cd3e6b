using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Import.Tables;
using Xunit;

namespace SelfEval.Domain.Import.Tests.Tables;

[Collection(nameof(Alone))]
public class TableProperties
{
    private static readonly string[] Codes = ["301", "30101", "30217", "303", "31013", "50101", "502", "2012901", "201"];

    /// <summary>Rows as pieces of text: good ones, bad ones, broken quotes and nothing at all.</summary>
    private static Gen<string> Piece => Gen.Frequency(
        (6, from code in Gen.Elements(Codes) from value in Gen.Choose(-999_999, 999_999) select $"{code},,{Money(value)}"),
        (1, Gen.Elements("30198,,1", "301,,x", "\"301\",,\"1,000\"", "301,\"商品\n和\",1", ",,", "", "合计,,9", "301,,1,2", "x")),
        (1, Gen.Elements("\"", "301,\"", "\"a\"b,1,2", "301,a\"b,1", "\"\"\"", "\r", "\0", "\uFEFF301,,1", "栏次,,1")));

    private static string Money(int hundredths) => new decimal(Math.Abs(hundredths), 0, 0, hundredths < 0, 2).ToString(System.Globalization.CultureInfo.InvariantCulture);

    [Property(MaxTest = 300)]
    public Property Every_line_written_is_read_back_as_it_was() => Prop.ForAll(
        (from code in Gen.Elements(Codes) from value in Gen.Choose(-99_999_999, 99_999_999) from quoted in Gen.Elements(true, false) select (code, value, quoted)).ListOf().ToArbitrary(),
        lines =>
        {
            string text = "单位：万元,,\n编码,名称,决算数\n" + string.Concat(lines.Select(line => line.quoted ? $"\"{line.code}\",\"\",\"{Money(line.value)}\"\r\n" : $"{line.code},,{Money(line.value)}\n"));
            BudgetTableRow[] rows = Table.Rows(text);
            Assert.Equal(
                lines.Select(line => (line.code, (ReportedAmount?)ReportedAmount.Wan(new decimal(Math.Abs(line.value), 0, 0, line.value < 0, 2)))),
                rows.Select(row => (Code(row.Value!), row.Value!.Outturn)));
            Assert.Equal(Enumerable.Range(3, lines.Count), rows.Select(row => row.Line));
        });

    [Property(MaxTest = 300)]
    public Property Good_rows_are_the_same_whatever_bad_rows_stand_between_them() => Prop.ForAll(
        (from code in Gen.Elements(Codes) from value in Gen.Choose(0, 999_999) from bad in Gen.Elements("", "30198,,1", "301,\"", "\"a\"b,,", "301,,x") select (code, value, bad)).ListOf().ToArbitrary(),
        lines =>
        {
            string text = "编码,名称,决算数（元）\n" + string.Concat(lines.Select(line => $"{line.bad}{(line.bad.Length == 0 ? "" : "\n")}{line.code},,{Money(line.value)}\n"));
            BudgetTableRow[] rows = Table.Rows(text);
            Assert.Equal(lines.Count(line => line.bad.Length > 0), rows.Count(row => !row.IsGood));
            Assert.Equal(lines.Select(line => line.code), rows.Where(row => row.IsGood).Select(row => Code(row.Value!)));
        });

    [Property(MaxTest = 500)]
    public Property Any_text_is_read_to_its_end_and_every_line_with_text_belongs_to_a_row() => Prop.ForAll(
        Piece.ListOf().ToArbitrary(),
        pieces =>
        {
            string text = "编码,名称,决算数（元）\n" + string.Join('\n', pieces);
            BudgetTableRow[] rows = Table.Rows(text);
            Assert.Equal(rows.Select(row => row.Line).Order().Distinct(), rows.Select(row => row.Line));
            Assert.All(rows, row => Assert.Equal(row.IsGood, row.Problems.Count == 0));
            Assert.All(rows, row => Assert.Equal(row.IsGood, row.Text is null));
        });

    [Property(MaxTest = 500)]
    public Property Mutated_bytes_never_throw_anything_but_what_is_promised() => Prop.ForAll(
        (from places in Gen.Choose(0, 150).ListOf() from values in Gen.Choose(0, 255).ListOf() select (places, values)).ToArbitrary(),
        change =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes("单位：万元,,,\n编码,名称,决算数,增减率\n30101,基本工资,1.20,3%\n302,\"商品和服务支出\",4.00,5%\n合计,,5.20,\n");
            foreach ((int place, int value) in change.places.Zip(change.values))
            {
                bytes[place % bytes.Length] = (byte)value;
            }

            try
            {
                using BudgetTableReader reader = BudgetTableReader.Open(new MemoryStream(bytes), Table.Options);
                Assert.All(reader.Read(), row => Assert.Equal(row.IsGood, row.Problems.Count == 0));
            }
            catch (BudgetTableException thrown)
            {
                Assert.NotEmpty(thrown.Message);
            }
        });

    private static string Code(BudgetTableLine line) => line.EconomicClass?.ToString() ?? line.GovernmentClass?.ToString() ?? line.Function.ToString()!;
}
