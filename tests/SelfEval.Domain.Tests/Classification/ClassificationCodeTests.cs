using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Classification;
using Xunit;

namespace SelfEval.Domain.Tests.Classification;

public class ClassificationCodeTests
{
    /// <summary>Codes of all three levels, whether or not a table holds them.</summary>
    private static Gen<ClassificationCode<Functional>> Code =>
        from first in Gen.Choose(200, 299)
        from second in Gen.Choose(0, 99)
        from third in Gen.Choose(0, 99)
        from level in Gen.Choose(0, 2)
        select ClassificationCode<Functional>.Parse($"{first}{second:00}{third:00}".AsSpan(0, 3 + (2 * level)));

    [Property]
    public Property Parsing_what_was_formatted_is_the_identity() => Prop.ForAll(Code.ToArbitrary(), code =>
    {
        Span<char> text = stackalloc char[8];
        Assert.True(code.TryFormat(text, out int written));
        Assert.Equal(code.ToString(), text[..written].ToString());
        Assert.Equal(code, ClassificationCode<Functional>.Parse(code.ToString(), CultureInfo.InvariantCulture));
        Assert.False(code.TryFormat(text[..(written - 1)], out _));
    });

    [Property]
    public Property Full_width_digits_and_blanks_around_make_no_difference() => Prop.ForAll(Code.ToArbitrary(), code =>
        Assert.Equal(code, ClassificationCode<Functional>.Parse($" {string.Concat(code.ToString().Select(digit => (char)(digit - '0' + '０')))}\u3000")));

    [Property]
    public Property Blanks_between_levels_make_no_difference() => Prop.ForAll(Code.ToArbitrary(), code =>
    {
        string digits = code.ToString();
        Assert.Equal(code, ClassificationCode<Functional>.Parse(string.Join(' ', digits[..3], digits.Length > 3 ? digits[3..5] : "", digits.Length > 5 ? digits[5..] : "")));
    });

    [Theory]
    [InlineData("30 101")]
    [InlineData("3 0 1")]
    [InlineData("301 0")]
    [InlineData("301 01 0")]
    [InlineData("301 0101")]
    public void Blanks_inside_a_level_make_it_no_code(string text) => Assert.False(ClassificationCode<DepartmentEconomic>.TryParse(text, out _));

    [Property]
    public Property A_parent_is_the_code_without_its_last_two_digits_and_comes_before_it() => Prop.ForAll(Code.ToArbitrary(), code =>
    {
        string digits = code.ToString();
        Assert.Equal(digits.Length == 3 ? null : digits[..^2], code.Parent?.ToString());
        Assert.Equal(digits[..3], code.Class.ToString());
        Assert.Equal((digits.Length - 3) / 2, (int)code.Level);
        Assert.True(code.Parent is not { } parent || (parent < code && code.IsWithin(parent) && !parent.IsWithin(code) && parent.Level == code.Level - 1));
    });

    [Property]
    public Property Order_is_that_of_the_printed_table() => Prop.ForAll(Code.ToArbitrary(), Code.ToArbitrary(), (left, right) =>
    {
        // Digits as text order a class before what is below it and everything of one class before the next.
        Assert.Equal(Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString())), Math.Sign(left.CompareTo(right)));
        Assert.Equal(left == right, left.GetHashCode() == right.GetHashCode());
        Assert.Equal(right.ToString().StartsWith(left.ToString(), StringComparison.Ordinal), right.IsWithin(left));
    });

    [Property]
    public void Any_text_is_a_code_or_a_clear_refusal(string? text)
    {
        if (!ClassificationCode<DepartmentEconomic>.TryParse(text, null, out ClassificationCode<DepartmentEconomic> code))
        {
            Assert.Equal(default, code);
            Assert.ThrowsAny<Exception>(() => ClassificationCode<DepartmentEconomic>.Parse(text!, null));
        }
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("201", 1)]
    [InlineData("3011", 5)]
    [InlineData("30101x", 6)]
    [InlineData("3o1", 2)]
    [InlineData("３0101001", 8)]
    public void What_is_no_code_is_refused_with_text_and_place(string text, int place)
    {
        FormatException thrown = Assert.Throws<FormatException>(() => ClassificationCode<DepartmentEconomic>.Parse(text));
        Assert.Contains($"'{text}'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"at character {place},"), thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_is_no_code()
    {
        ClassificationCode<DepartmentEconomic> none = default;
        Assert.Equal("", none.ToString());
        Assert.True(none < ClassificationCode<DepartmentEconomic>.Parse("301"));
        Assert.Null(none.In(2023));
        Assert.False(ClassificationCode<DepartmentEconomic>.Parse("301").IsWithin(none));
    }
}
