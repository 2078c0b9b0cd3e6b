using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Import.Text;
using Xunit;

namespace SelfEval.Domain.Import.Tests;

/// <summary>Numerals in characters are numerals where money, a percentage or a score is counted in them.</summary>
public class ChineseNumeralTests
{
    [Theory]
    [InlineData("支出合计九百九十万元，比上年增长百分之十一点一。", "九百九十 /expenditure/outturn; 十一点一 /expenditure/changeRate", "990万元")]
    [InlineData("支出合计一亿二千万元。", "一亿二千 /expenditure/outturn", "12000万元")]
    [InlineData("支出合计一点二亿元。", "一点二 /expenditure/outturn", "1.2亿元")]
    [InlineData("支出合计玖佰玖拾万元整。", "玖佰玖拾 /expenditure/outturn", "990万元")]
    [InlineData("支出合计三万零五十元。", "三万零五十 /expenditure/outturn", "30050元")]
    [InlineData("支出合计一亿零二十万元，完成调整预算的百分之百。", "一亿零二十 /expenditure/outturn; 百 /expenditure/executionRate", "10020万元")]
    public void Amounts_and_percentages_are_read(string sentence, string bound, string outturn)
    {
        ImportedReport imported = Read(sentence);

        Assert.Equal(bound, string.Join("; ", imported.Numerals.Where(numeral => numeral.Binding == NumeralBinding.Field && numeral.Place.Span.Line == 3).Select(numeral => $"{numeral.Text} {string.Join(' ', numeral.Pointers)}")));
        Assert.Equal(outturn, imported.RequireReport().Expenditure!.Outturn.ToString());
    }

    [Fact]
    public void A_score_in_characters_is_read()
    {
        ImportedReport imported = ReportImport.ReadText("某市某局2023年度部门整体支出绩效自评报告\n一、自评结论\n自评得分九十五点五分，十分满意，第一部分说明了九成工作。\n");

        Assert.Equal(ReportedScore.Points(95.5m), imported.RequireReport().Evaluation!.Score);
        Assert.Equal(["2023", "九十五点五"], imported.Numerals.Where(numeral => numeral.Binding == NumeralBinding.Field).Select(numeral => numeral.Text));
    }

    [Theory]
    [InlineData("三公经费支出几十万元，第一百元店，数百元，百元以下，多元化，一元化领导，三分之一，十分重要，二〇二三年，一是增加三项。")]
    [InlineData("单位：万元。一、二、三元体系")]
    public void Other_characters_are_words(string sentence) =>
        Assert.DoesNotContain(Read(sentence).Numerals, numeral => numeral.Place.Span.Line == 3 && numeral.Text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !sentence.Contains($"{numeral.Text}元体系", StringComparison.Ordinal));

    [Fact]
    public void What_fits_no_field_is_listed()
    {
        ImportedReport imported = Read("车均支出三万元。");

        Assert.Equal("三", Assert.Single(imported.Numerals, numeral => numeral.Place.Span.Line == 3).Text);
        Assert.Equal("三万元", Assert.Single(imported.Unread).Text);
    }

    [Property(MaxTest = 300)]
    public void Any_number_written_out_is_read_back(int number)
    {
        long value = Math.Abs((long)number) % 100_000_000;
        string written = value == 0 ? "零" : Written(value);
        Span<char> digits = stackalloc char[2 * ChineseNumeral.Longest];

        int length = ChineseNumeral.Amount(written + "元", digits, out int count);

        Assert.Equal(written.TrimEnd('万').Length, length);
        Assert.Equal(written.EndsWith('万') ? value / 10_000 : value, long.Parse(digits[..count], CultureInfo.InvariantCulture));
    }

    private static string Written(long value)
    {
        StringBuilder text = new();
        if (value >= 10_000)
        {
            text.Append(Section(value / 10_000)).Append('万');
            text.Append(value % 10_000 is > 0 and < 1_000 ? "零" : "");
        }

        return text.Append(value % 10_000 == 0 ? "" : Section(value % 10_000)).ToString();
    }

    private static string Section(long value)
    {
        StringBuilder text = new();
        bool isGap = false;
        foreach ((long unit, string name) in ((long, string)[])[(1_000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            long digit = value / unit % 10;
            isGap |= digit == 0 && text.Length > 0;
            if (digit > 0)
            {
                text.Append(isGap ? "零" : "").Append("零一二三四五六七八九"[(int)digit]).Append(name);
                isGap = false;
            }
        }

        return text.ToString();
    }

    private static ImportedReport Read(string sentence) => ReportImport.ReadText($"某市某局2023年度部门整体支出绩效自评报告\n一、部门整体支出情况\n{sentence}\n");
}
