using System.Text;

namespace SelfEval.Domain.Import.Text;

/// <summary>How rows of tables are written into the text that is taken from Word documents and workbooks.</summary>
internal static class Rows
{
    /// <summary>Begins a row and parts its cells; no document has this character in its words.</summary>
    public const char Mark = '\u001F';

    /// <summary>Begins what stands beside the text: headers and notes.</summary>
    public const char Beside = '\u001E';

    /// <summary>Adds words, without line breaks and the marks above.</summary>
    public static void Append(StringBuilder text, ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            text.Append(c is '\n' or '\r' or '\t' or Mark or Beside ? ' ' : c);
        }
    }
}
