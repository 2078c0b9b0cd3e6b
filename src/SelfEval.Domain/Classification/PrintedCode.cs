using System.Runtime.CompilerServices;

namespace SelfEval.Domain.Classification;

/// <summary>What is printed for a code, taken apart: its digits, half width, and the name beside them.</summary>
internal ref struct PrintedCode
{
    private const string Separators = " \t\u3000-－—–:：.．、_/";

    /// <summary>The digits; where there are more than a code can have, only that there are.</summary>
    public Digits Digits;

    /// <summary>The name, or nothing.</summary>
    public ReadOnlySpan<char> Name;

    public static PrintedCode Split(ReadOnlySpan<char> printed)
    {
        PrintedCode code = new() { Name = printed.Trim().Trim('\uFEFF').Trim() };
        ReadOnlySpan<char> rest = Opened(code.Name);
        int at = code.Digits.Append(rest);
        if (at == 0)
        {
            return code;
        }

        rest = Closed(rest[at..]);

        // 301 01: the group's two digits set apart from the class's.
        ReadOnlySpan<char> next = rest.TrimStart(Separators);
        while (next.Length < rest.Length && DigitsAt(next) == 2)
        {
            code.Digits.Append(next);
            rest = next[2..];
            next = rest.TrimStart(Separators);
        }

        code.Name = rest.TrimStart(Separators);
        return code;
    }

    /// <summary>The name without 其中 or a number before it, as in 一、, （一）, 1. or （1）; the name itself if there is none.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> rest = Begun(name);
        rest = rest.StartsWith("其中") ? rest[2..].TrimStart("：: \u3000") : rest;
        ReadOnlySpan<char> numbered = rest.TrimStart("（(");
        ReadOnlySpan<char> unnumbered = numbered.TrimStart("一二三四五六七八九十");
        unnumbered = unnumbered.Length == numbered.Length && DigitsAt(numbered) is (1 or 2) and var digits ? numbered[digits..] : unnumbered;
        if (unnumbered.Length == numbered.Length || unnumbered.Length == 0 || !"）)、.．".Contains(unnumbered[0]))
        {
            return rest;
        }

        // A digit behind the mark makes it no number of a line but part of one, as in 30.101.
        unnumbered = unnumbered.TrimStart("）)、.． \u3000");
        return unnumbered.Length > 0 && !IsDigit(unnumbered[0]) ? unnumbered : rest;
    }

    /// <summary>Whether a name stands behind an Arabic number that counts lines, as in 1. or （1）.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> printed)
    {
        ReadOnlySpan<char> text = Begun(printed).TrimStart("（(");
        return DigitsAt(text) is 1 or 2 && Bare(printed).Length < text.Length;
    }

    private static ReadOnlySpan<char> Begun(ReadOnlySpan<char> text) => text.TrimStart().TrimStart('\uFEFF').TrimStart();

    private static int DigitsAt(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && IsDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsDigit(char c) => PrintedName.Narrow(c) is >= '0' and <= '9';

    private static ReadOnlySpan<char> Opened(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] is '[' or '【' or '(' or '（' or '［' && IsDigit(text[1]) ? text[1..] : text;

    private static ReadOnlySpan<char> Closed(ReadOnlySpan<char> text) => text.Length > 0 && text[0] is ']' or '】' or ')' or '）' or '］' ? text[1..] : text;
}

/// <summary>Up to seven digits and a mark that there were more.</summary>
internal struct Digits
{
    private Buffer _buffer;

    /// <summary>How many digits there are, no more than eight.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the digits at the start of the text and returns how many characters they take.</summary>
    public int Append(ReadOnlySpan<char> text)
    {
        int at = 0;
        for (; at < text.Length && PrintedName.Narrow(text[at]) is >= '0' and <= '9' and var digit; at++)
        {
            if (Count < Buffer.Length)
            {
                _buffer[Count++] = digit;
            }
        }

        return at;
    }

    /// <summary>The digits.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public readonly ReadOnlySpan<char> AsSpan() => ((ReadOnlySpan<char>)_buffer)[..Count];

    [InlineArray(Length)]
    private struct Buffer
    {
        public const int Length = 8;

        private char _first;
    }
}
