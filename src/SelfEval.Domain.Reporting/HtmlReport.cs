using System.Text;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reporting.Html;
using SelfEval.Domain.Reporting.Text;

namespace SelfEval.Domain.Reporting;

/// <summary>A report with its findings as one HTML page that needs nothing else.</summary>
/// <remarks>
/// Summary, figures that may be wrong, pictures from budget to outturn, and the report's own structure with every figure and the findings beside it;
/// the arithmetic is shown when a mark is pointed at or has the focus. No script, no font, picture or style from elsewhere, and a content security
/// policy that forbids them. All text is escaped. The page is well-formed XML too. The same input gives the same text. Thread-safe.
/// </remarks>
public static class HtmlReport
{
    private static readonly Lazy<string> Style = new(() =>
    {
        using Stream stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("SelfEval.Domain.Reporting.Resources.page.css")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    });

    /// <summary>Writes one page about one or more reports.</summary>
    /// <param name="output">Where the text goes; to be stored as UTF-8. It is not closed.</param>
    /// <param name="reports">The reports, in the order in which they shall stand.</param>
    /// <param name="language">The language of what stands around the findings.</param>
    /// <exception cref="ArgumentNullException">The output, the reports or one of them is null.</exception>
    public static void Write(TextWriter output, IEnumerable<CheckedReport> reports, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reports);
        CheckedReport[] all = [.. reports];
        foreach (CheckedReport report in all)
        {
            ArgumentNullException.ThrowIfNull(report, nameof(reports));
        }

        Wording words = new(language);
        using (Markup page = new(output))
        {
            page.DocumentType();
            page.Block("html", ["lang", language == Language.English ? "en" : "zh-CN"], () =>
            {
                page.Block("head", [], () => Head(page, all, words));
                page.Block("body", [], () => Body(page, all, words));
            });
        }

        output.Write('\n');
    }

    private static void Head(Markup page, CheckedReport[] reports, Wording words)
    {
        page.Void("meta", "charset", "utf-8");

        // Even if some text became markup after all, nothing would be run or fetched.
        page.Void("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'");
        page.Void("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.Void("meta", "name", "color-scheme", "content", "light dark");

        // Without it a browser asks the server for an icon.
        page.Void("link", "rel", "icon", "href", "data:,");
        page.Block("title", [], reports.Length == 1 ? $"{words["pageTitle"]} · {reports[0].Report.Report.Title}" : words["pageTitle"]);
        page.Style(Style.Value);
    }

    private static void Body(Markup page, CheckedReport[] reports, Wording words)
    {
        if (reports.Length > 0)
        {
            page.Block("a", ["class", "skip", "href", "#r1-report"], words["skip"]);
        }

        page.Block("main", [], () =>
        {
            for (int place = 0; place < reports.Length; place++)
            {
                new ReportPage(page, reports[place], words, $"r{Wording.Number(place + 1)}").Write();
            }
        });
        page.Block("footer", [], words.Fill("footer", ("version", Product.Version)));
    }
}
