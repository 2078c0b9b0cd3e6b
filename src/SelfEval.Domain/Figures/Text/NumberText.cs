using System.Globalization;

namespace SelfEval.Domain.Figures;

/// <summary>
/// Reads and writes the number of a printed figure: optional minus, digits with or without thousands separators, decimals;
/// half or full width. The scale of the <see cref="decimal"/> carries the number of printed decimals.
/// </summary>
internal static class NumberText
{
    /// <summary>Twice as many digits fit into 64 bits, and 10⁸ is below every limit on figures.</summary>
    private const int MostUsualDigits = 8;

    private static readonly string[] Grouped = [.. Enumerable.Range(0, 29).Select(d => $"N{d.ToString(CultureInfo.InvariantCulture)}")];

    /// <summary>Reads the number at the start of the text.</summary>
    /// <returns>The number of characters read, or −1 with the fault.</returns>
    public static int Scan(ReadOnlySpan<char> text, out decimal value, out TextFault fault)
    {
        value = 0m;
        fault = default;
        int at = SkipSpace(text, 0);
        bool negative = at < text.Length && IsMinus(text[at]);
        at += negative ? 1 : 0;

        Mantissa mantissa = default;
        int start = at;
        int firstSeparator = -1;
        int sinceSeparator = 0;
        for (; at < text.Length; at++)
        {
            if (Digit(text[at]) is >= 0 and var digit)
            {
                if (at - start >= NumberLimits.MaxYuanDigits && DigitsBetween(text, start, at) >= NumberLimits.MaxYuanDigits)
                {
                    fault = TextFault.TooLarge(at, "no more than 16 digits before the point");
                    return -1;
                }

                mantissa.Append(digit);
                sinceSeparator++;
            }
            else if (IsSeparator(text[at]) && at > start)
            {
                if (firstSeparator < 0 ? sinceSeparator > 3 : sinceSeparator != 3)
                {
                    fault = TextFault.Malformed(at, "thousands separators between groups of three digits");
                    return -1;
                }

                firstSeparator = firstSeparator < 0 ? at : firstSeparator;
                sinceSeparator = 0;
            }
            else
            {
                break;
            }
        }

        if (at == start)
        {
            fault = TextFault.Malformed(at, "a digit");
            return -1;
        }

        if (firstSeparator >= 0 && sinceSeparator != 3)
        {
            fault = TextFault.Malformed(at, "three digits after a thousands separator");
            return -1;
        }

        if (Digit(text[start]) == 0 && at - start > 1)
        {
            fault = TextFault.Malformed(start, "no zero before other digits");
            return -1;
        }

        int decimals = 0;
        if (at < text.Length && IsPoint(text[at]))
        {
            int point = at++;
            for (; at < text.Length && Digit(text[at]) is >= 0 and var digit; at++)
            {
                if (++decimals > NumberLimits.MaxDecimals)
                {
                    fault = TextFault.TooLarge(at, "no more than 10 decimals");
                    return -1;
                }

                mantissa.Append(digit);
            }

            if (decimals == 0)
            {
                fault = TextFault.Malformed(point + 1, "a digit after the point");
                return -1;
            }
        }

        value = mantissa.ToDecimal(decimals, negative);
        return at;
    }

    /// <summary>Writes a number and its unit; format <c>G</c> plain, <c>N</c> with thousands separators.</summary>
    public static bool TryFormat(decimal value, ReadOnlySpan<char> unit, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format)
    {
        ReadOnlySpan<char> numberFormat = format switch
        {
            "" or "G" or "g" => default,
            "N" or "n" => Grouped[value.Scale],
            _ => throw new FormatException($"'{format}' is not a figure format; G and N are."),
        };
        if (value.TryFormat(destination, out charsWritten, numberFormat, CultureInfo.InvariantCulture)
            && unit.TryCopyTo(destination[charsWritten..]))
        {
            charsWritten += unit.Length;
            return true;
        }

        charsWritten = 0;
        return false;
    }

    /// <summary>The first place at or after <paramref name="at"/> that is not blank; reports put blanks before units.</summary>
    public static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Reads what almost every number is, up to eight half-width digits and as many decimals behind a point; it is within
    /// every limit on figures. Gives up with 0 on anything else and on every fault, which are left to <see cref="Scan"/>.</summary>
    public static int ScanUsual(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0m;
        bool negative = text.Length > 0 && text[0] == '-';
        int start = negative ? 1 : 0;
        int at = start;
        int point = -1;
        ulong number = 0;
        for (; at < text.Length && at - start <= (2 * MostUsualDigits) + 1; at++)
        {
            uint digit = (uint)(text[at] - '0');
            if (digit <= 9)
            {
                number = (number * 10) + digit;
            }
            else if (text[at] == '.' && point < 0)
            {
                point = at;
            }
            else
            {
                break;
            }
        }

        int whole = (point < 0 ? at : point) - start;
        int decimals = point < 0 ? 0 : at - point - 1;
        if (whole is 0 or > MostUsualDigits || decimals > MostUsualDigits || (point >= 0 && decimals == 0) || (whole > 1 && text[start] == '0')
            || (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is ',' or '.' or >= '\uFF00')))
        {
            return 0;
        }

        value = new decimal((int)(uint)number, (int)(uint)(number >> 32), 0, negative && number != 0, (byte)decimals);
        return at;
    }

    /// <summary>The value of a half-width or full-width digit, or −1. Digits of other scripts are not figures here.</summary>
    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    private static bool IsMinus(char c) => c is '-' or '－' or '−';

    private static bool IsSeparator(char c) => c is ',' or '，';

    private static bool IsPoint(char c) => c is '.' or '．';

    private static int DigitsBetween(ReadOnlySpan<char> text, int start, int end)
    {
        int digits = 0;
        foreach (char c in text[start..end])
        {
            digits += Digit(c) >= 0 ? 1 : 0;
        }

        return digits;
    }

    /// <summary>The digits read so far as whole numbers, which is several times faster than adding them up as a decimal.</summary>
    private struct Mantissa
    {
        /// <summary>So many digits always fit into 64 bits; the limits on figures allow 26.</summary>
        private const int DigitsOfFirst = 18;

        private ulong _first;
        private ulong _rest;
        private ulong _restScale;
        private int _digits;

        public void Append(int digit)
        {
            if (_digits++ < DigitsOfFirst)
            {
                _first = (_first * 10) + (ulong)digit;
                return;
            }

            _restScale = _restScale == 0 ? 10 : _restScale * 10;
            _rest = (_rest * 10) + (ulong)digit;
        }

        /// <summary>The number with so many decimals, which are its scale: 10.00 stays 10.00.</summary>
        public readonly decimal ToDecimal(int decimals, bool negative)
        {
            UInt128 all = _restScale == 0 ? _first : ((UInt128)_first * _restScale) + _rest;

            // A minus before zero says nothing that the interval of a printed zero does not say already.
            return new decimal((int)(uint)all, (int)(uint)(all >> 32), (int)(uint)(all >> 64), negative && all != 0, (byte)decimals);
        }
    }
}
