namespace SelfEval.Domain.Classification;

/// <summary>Compares printed names as a reader does, without copying them: blanks and the width of characters make no difference.</summary>
internal static class PrintedName
{
    /// <summary>The half-width form of a full-width letter, digit or sign; any other character as it is.</summary>
    /// <remarks>The full-width forms of ASCII stand in the same order, 0xFEE0 higher.</remarks>
    public static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;

    /// <summary>Whether both read alike.</summary>
    public static bool Same(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.SequenceEqual(right))
        {
            return true;
        }

        int i = 0;
        int j = 0;
        while (true)
        {
            i = SkipBlanks(left, i);
            j = SkipBlanks(right, j);
            if (i == left.Length || j == right.Length)
            {
                return i == left.Length && j == right.Length;
            }

            if (left[i] != right[j] && Narrow(left[i]) != Narrow(right[j]))
            {
                return false;
            }

            i++;
            j++;
        }
    }

    /// <summary>A number that is the same for names that read alike.</summary>
    public static uint Hash(ReadOnlySpan<char> name)
    {
        // FNV-1a over the characters that count.
        uint hash = 2_166_136_261;
        foreach (char c in name)
        {
            // Most characters are ideographs, which are neither blank nor wide.
            if (c is >= '\u4E00' and <= '\u9FFF')
            {
                hash = (hash ^ c) * 16_777_619;
            }
            else if (!char.IsWhiteSpace(c))
            {
                hash = (hash ^ Narrow(c)) * 16_777_619;
            }
        }

        return hash;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
