using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SelfEval.Cli.Tests;

/// <summary>A terminal's output as a picture (SVG), so that the README shows what the program really writes.</summary>
internal static partial class TerminalPicture
{
    private const int Columns = 112;
    private const int CellWidth = 8;
    private const int LineHeight = 19;

    /// <summary>Draws text with the colours that the program writes.</summary>
    public static string Draw(string text)
    {
        List<List<(string Text, string Style)>> lines = [.. text.TrimEnd('\n').Split('\n').SelectMany(Wrap)];
        StringBuilder svg = new();
        int width = (Columns * CellWidth) + 32;
        int height = (lines.Count * LineHeight) + 32;
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"'Noto Sans Mono CJK SC','Sarasa Mono SC',Menlo,Consolas,monospace\" font-size=\"14\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"#1e1e2a\"/>\n");
        for (int line = 0; line < lines.Count; line++)
        {
            int column = 0;
            foreach ((string part, string style) in lines[line])
            {
                int cells = part.Sum(Cells);
                svg.Append(CultureInfo.InvariantCulture, $"<text xml:space=\"preserve\" x=\"{16 + (column * CellWidth)}\" y=\"{30 + (line * LineHeight)}\" textLength=\"{cells * CellWidth}\" {Look(style)}>{WebUtility.HtmlEncode(part)}</text>\n");
                column += cells;
            }
        }

        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>One line of output as lines of the picture, each a list of parts of one colour.</summary>
    private static IEnumerable<List<(string, string)>> Wrap(string line)
    {
        List<(string, string)> parts = [];
        int column = 0;
        foreach (Match match in PartPattern().Matches(line))
        {
            string style = match.Groups["code"].Value;
            StringBuilder part = new();
            foreach (char c in match.Groups["text"].Value)
            {
                if (column + Cells(c) > Columns)
                {
                    parts.Add((part.ToString(), style));
                    yield return parts;
                    (parts, column) = ([], 4);
                    part.Clear().Append("    ");
                }

                part.Append(c);
                column += Cells(c);
            }

            if (part.Length > 0)
            {
                parts.Add((part.ToString(), style));
            }
        }

        yield return parts;
    }

    private static int Cells(char c) => c >= '\u2e80' ? 2 : 1;

    private static string Look(string code) => code switch
    {
        "1" => "fill=\"#ffffff\" font-weight=\"bold\"",
        "1;31" => "fill=\"#ff6b6b\" font-weight=\"bold\"",
        "1;33" => "fill=\"#ffd166\" font-weight=\"bold\"",
        "36" => "fill=\"#6cd0e0\"",
        "2" => "fill=\"#8a8a9a\"",
        _ => "fill=\"#d8d8e0\"",
    };

    [GeneratedRegex("\u001b\\[(?<code>[0-9;]+)m(?<text>[^\u001b]*)\u001b\\[0m|(?<text>[^\u001b]+)")]
    private static partial Regex PartPattern();
}
