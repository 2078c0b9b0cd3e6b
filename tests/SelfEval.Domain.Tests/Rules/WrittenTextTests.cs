using SelfEval.Domain.Figures;
using SelfEval.Domain.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>Whether a figure was taken from a text: a sound transcription is never refused.</summary>
public class WrittenTextTests
{
    [Theory]
    [InlineData("共计 10.92 万元", "10.92万元", true)]
    [InlineData("共计 10.92 万", "10.92万元", true)]
    [InlineData("共计１０．９２万，用于慰问", "10.92万元", true)]
    [InlineData("投入1.2亿", "1.2亿元", true)]
    [InlineData("共计 110.92 万元", "10.92万元", false)]
    [InlineData("共计 10.92 元", "10.92万元", false)]
    [InlineData("共计 10.9 万元", "10.92万元", false)]
    [InlineData("共计十万元", "10万元", true)]
    [InlineData("共计十二万", "12万元", true)]
    [InlineData("共计一百二十万元", "20万元", false)]
    [InlineData("减少48万元", "-48万元", true)]
    [InlineData("支出48万元", "-48万元", false)]
    public void An_amount_in_a_text(string text, string figure, bool expected) => Assert.Equal(expected, WrittenText.Prints(text, ReportedAmount.Parse(figure)));

    [Theory]
    [InlineData("发放慰问品 168 份", "168份", true)]
    [InlineData("发放慰问品168\n份", "168份", true)]
    [InlineData("发放慰问品1168份", "168份", false)]
    [InlineData("发放慰问品0.168份", "168份", false)]
    [InlineData("发放慰问品2,168份", "168份", false)]
    [InlineData("发放慰问品2,168份", "2168份", true)]
    [InlineData("发放慰问品2，168份", "2168份", true)]
    [InlineData("劳模25，168份慰问品", "168份", true)]
    [InlineData("2023 168份慰问品", "168份", true)]
    [InlineData("慰问品2 168份", "2168份", true)]
    [InlineData("发放慰问品一百六十八份", "168份", true)]
    [InlineData("发放慰问品壹佰陆拾捌份", "168份", true)]
    [InlineData("发放慰问品一百六十八份", "68份", false)]
    [InlineData("发放慰问品一百零八份", "108份", true)]
    [InlineData("发放慰问品一千〇八份", "1008份", true)]
    [InlineData("发放慰问品一万二千份", "12000份", true)]
    [InlineData("发放慰问品两份", "2份", true)]
    [InlineData("发放慰问品十二份", "12份", true)]
    [InlineData("发放慰问品二十份", "20份", true)]
    [InlineData("发放慰问品一六八份", "168份", true)]
    [InlineData("发放慰问品一百六十八份", "168.0份", false)]
    [InlineData("发放慰问品百份", "168份", false)]
    [InlineData("发放慰问品1.2万份", "1.2万份", true)]
    public void A_quantity_in_a_text(string text, string figure, bool expected) => Assert.Equal(expected, WrittenText.Prints(text, ReportedQuantity.Parse(figure)));
}
