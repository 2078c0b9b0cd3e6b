using SelfEval.Tests;
using Xunit;

namespace SelfEval.Docs.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page, from the folder of the solution.</param>
/// <param name="Line">The line of its fence, from 1.</param>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Text">What it shows.</param>
internal sealed record CodeBlock(string Page, int Line, string Language, string Text)
{
    /// <summary>All blocks of all pages, in the order of the pages.</summary>
    public static IReadOnlyList<CodeBlock> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Accepted.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Prepend(Path.Combine(Accepted.Root, "README.md"))
            .Select(file => Path.GetRelativePath(Accepted.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .SelectMany(Of),
    ];

    private static IEnumerable<CodeBlock> Of(string page)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Accepted.Root, page));
        for (int open = 0; open < lines.Length; open++)
        {
            if (lines[open].StartsWith("```", StringComparison.Ordinal))
            {
                int close = Array.IndexOf(lines, "```", open + 1);
                Assert.True(close > open, $"{page}: the block of line {open + 1} does not end.");
                yield return new(page, open + 1, lines[open][3..], string.Join('\n', lines[(open + 1)..close]));
                open = close;
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Page}:{Line}";
}
