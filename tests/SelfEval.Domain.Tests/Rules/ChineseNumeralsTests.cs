using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Rules;

public class ChineseNumeralsTests
{
    [Property(MaxTest = 3000)]
    public Property A_number_written_in_words_reads_as_itself() =>
        Prop.ForAll(Numbers.ToArbitrary(), number => ChineseNumerals.TryRead(Write(number), out long read) && read == number);

    [Property(MaxTest = 3000)]
    public Property Any_numerals_are_read_or_refused_and_never_overflow() =>
        Prop.ForAll(Gen.Elements("零一二三九十百千万亿〇两".ToCharArray()).ArrayOf().ToArbitrary(), text =>
            !ChineseNumerals.TryRead(text, out long read) || read >= 0);

    [Theory]
    [InlineData("")]
    [InlineData("百")]
    [InlineData("万")]
    [InlineData("一二百")]
    [InlineData("零百")]
    public void What_is_no_number_is_refused(string text) => Assert.False(ChineseNumerals.TryRead(text, out _));

    private static Gen<long> Numbers =>
        from digits in Gen.Choose(1, 12)
        from number in Gen.Choose(0, 9).ArrayOf(digits)
        select number.Aggregate(0L, (all, digit) => (all * 10) + digit);

    /// <summary>As a person writes it: 一千零八万零二十.</summary>
    private static string Write(long number)
    {
        if (number == 0)
        {
            return "零";
        }

        string words = "";
        bool gap = false;
        for (int place = 11; place >= 0; place--)
        {
            long section = number / Power(place / 4 * 4) % 10_000;
            int digit = (int)(number / Power(place) % 10);
            if (digit == 0)
            {
                gap |= words.Length > 0;
            }
            else
            {
                words += (gap ? "零" : "") + "零一二三四五六七八九"[digit] + new[] { "", "十", "百", "千" }[place % 4];
                gap = false;
            }

            if (place % 4 == 0 && section > 0)
            {
                words += new[] { "", "万", "亿" }[place / 4];
            }
        }

        return words.StartsWith("一十", StringComparison.Ordinal) ? words[1..] : words;
    }

    private static long Power(int exponent) => Enumerable.Repeat(10L, exponent).Aggregate(1L, (power, ten) => power * ten);
}
