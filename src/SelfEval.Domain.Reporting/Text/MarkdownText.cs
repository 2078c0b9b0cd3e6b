using System.Buffers;
using System.Text;

namespace SelfEval.Domain.Reporting.Text;

/// <summary>Foreign text inside Markdown: none of it becomes markup, a link, a mention or a formula.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]()#!|<>&~:$\"'^");

    public static string Escape(string text)
    {
        string clean = Wording.Clean(text);
        StringBuilder escaped = new(clean.Length + 8);
        for (int place = 0; place < clean.Length; place++)
        {
            char c = clean[place];
            if (c == '@')
            {
                // A mention is looked for in the finished page, where a backslash is gone; an empty comment keeps it apart.
                escaped.Append("@<!-- -->");
                continue;
            }

            if (Special.Contains(c) || (c == '.' && place >= 3 && clean.AsSpan(place - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase)))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
