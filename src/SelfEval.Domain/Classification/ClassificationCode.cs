using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Classification;

/// <summary>A code of one classification (科目编码), such as 301 or 30101; whether a table holds it depends on the year.</summary>
/// <remarks>
/// <para>Equality is by digits, and codes of different classifications are different types. Order is that of the printed
/// tables: a class before its groups, all of them before the next class. <c>default</c> is no code: it has no digits, and
/// only its equality and order have a meaning. Immutable, so safe to share between threads.</para>
/// <para>Parsing accepts full-width digits and blanks around the digits and between levels (<c>301 01</c>), and nothing else; what is printed in reports, with
/// names and separators, is read by <see cref="ClassificationTable{TScheme}.Read"/>.</para>
/// </remarks>
/// <typeparam name="TScheme">The classification.</typeparam>
public readonly struct ClassificationCode<TScheme> : IEquatable<ClassificationCode<TScheme>>, IComparable<ClassificationCode<TScheme>>,
    ISpanParsable<ClassificationCode<TScheme>>, ISpanFormattable
    where TScheme : IClassificationScheme
{
    /// <summary>Digits of the longest code of any classification.</summary>
    internal const int MaxDigits = 7;

    private readonly int _number;

    internal ClassificationCode(int number) => _number = number;

    /// <summary>The digits as a number; codes never begin with a zero.</summary>
    internal int Number => _number;

    /// <summary>The level, by the number of digits.</summary>
    public ClassificationLevel Level => (ClassificationLevel)Math.Max(0, TScheme.Definition.LevelOf(Digits));

    /// <summary>The code one level up, or null for a class.</summary>
    public ClassificationCode<TScheme>? Parent =>
        Level == ClassificationLevel.Class ? null : Cut(TScheme.Definition.Lengths[(int)Level - 1]);

    /// <summary>The class (类) that the code belongs to; itself for a class.</summary>
    public ClassificationCode<TScheme> Class => Level == ClassificationLevel.Class ? this : Cut(TScheme.Definition.Lengths[0]);

    private int Digits => _number == 0 ? 0 : _number < 10 ? 1 : _number < 100 ? 2 : _number < 1_000 ? 3 : _number < 100_000 ? 5 : 7;

    /// <summary>The digits, continued with zeros to seven; codes that this makes alike are told apart by their length.</summary>
    private int Aligned => Digits switch { 0 => 0, 1 => _number * 1_000_000, 2 => _number * 100_000, 3 => _number * 10_000, 5 => _number * 100, _ => _number };

    /// <summary>What the table of a year says of the code, or null where that table does not hold it.</summary>
    public ClassificationEntry<TScheme>? In(FiscalYear year) => ClassificationTable<TScheme>.For(year).Find(this);

    /// <summary>Whether the code is the other one or below it.</summary>
    public bool IsWithin(ClassificationCode<TScheme> ancestor) =>
        ancestor._number != 0 && Digits >= ancestor.Digits && Cut(ancestor.Digits)._number == ancestor._number;

    /// <summary>Reads the digits of a code.</summary>
    /// <exception cref="FormatException">The text is no code of the classification; the message shows text and place.</exception>
    public static ClassificationCode<TScheme> Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out ClassificationCode<TScheme> code, out TextFault fault)
            ? code : throw fault.ToException(s, $"a code of the {TScheme.Definition.Key} classification");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ClassificationCode<TScheme> Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads the digits of a code; false if the text is none of the classification.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ClassificationCode<TScheme> code) => TryParse(text, out code, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ClassificationCode{TScheme})"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ClassificationCode<TScheme> result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ClassificationCode{TScheme})"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ClassificationCode<TScheme> result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <inheritdoc/>
    public int CompareTo(ClassificationCode<TScheme> other) =>
        Aligned.CompareTo(other.Aligned) is var order && order != 0 ? order : Digits.CompareTo(other.Digits);

    /// <inheritdoc/>
    public bool Equals(ClassificationCode<TScheme> other) => _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ClassificationCode<TScheme> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number;

    /// <summary>The digits; nothing for <c>default</c>.</summary>
    public override string ToString() => _number == 0 ? "" : _number.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="ToString()"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the digits.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        charsWritten = 0;
        return _number == 0 || _number.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture);
    }

    /// <summary>The same code.</summary>
    public static bool operator ==(ClassificationCode<TScheme> left, ClassificationCode<TScheme> right) => left.Equals(right);

    /// <summary>Another code.</summary>
    public static bool operator !=(ClassificationCode<TScheme> left, ClassificationCode<TScheme> right) => !left.Equals(right);

    /// <summary>Earlier in the table.</summary>
    public static bool operator <(ClassificationCode<TScheme> left, ClassificationCode<TScheme> right) => left.CompareTo(right) < 0;

    /// <summary>Later in the table.</summary>
    public static bool operator >(ClassificationCode<TScheme> left, ClassificationCode<TScheme> right) => left.CompareTo(right) > 0;

    /// <summary>Not later in the table.</summary>
    public static bool operator <=(ClassificationCode<TScheme> left, ClassificationCode<TScheme> right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier in the table.</summary>
    public static bool operator >=(ClassificationCode<TScheme> left, ClassificationCode<TScheme> right) => left.CompareTo(right) >= 0;

    internal static bool TryParse(ReadOnlySpan<char> text, out ClassificationCode<TScheme> code, out TextFault fault)
    {
        code = default;
        fault = default;
        int start = NumberText.SkipSpace(text, 0);
        int at = start;
        int number = 0;
        int digits = 0;
        while (at < text.Length && digits < MaxDigits)
        {
            if (PrintedName.Narrow(text[at]) is >= '0' and <= '9' and var digit)
            {
                number = (number * 10) + (digit - '0');
                digits++;
                at++;
            }
            else if (NumberText.SkipSpace(text, at) is var next && next > at && next < text.Length && TScheme.Definition.LevelOf(digits) >= 0)
            {
                // Blanks between levels are no part of the code; anywhere else they end it.
                at = next;
            }
            else
            {
                break;
            }
        }

        if (at == start || !TScheme.Definition.FirstDigits.Contains(PrintedName.Narrow(text[start])))
        {
            fault = TextFault.Malformed(start, $"a first digit of {TScheme.Definition.FirstDigits}");
            return false;
        }

        if (NumberText.SkipSpace(text, at) != text.Length || TScheme.Definition.LevelOf(digits) < 0)
        {
            fault = TextFault.Malformed(at, $"{string.Join(" or ", TScheme.Definition.Lengths)} digits and nothing behind them");
            return false;
        }

        code = new ClassificationCode<TScheme>(number);
        return true;
    }

    private ClassificationCode<TScheme> Cut(int digits)
    {
        int number = _number;
        for (int length = Digits; length > digits; length--)
        {
            number /= 10;
        }

        return new(number);
    }
}
