using System.Globalization;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reporting.Text;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Reporting.Html;

/// <summary>The pictures of a page: from budget to outturn, and what the outturn consists of. Drawn from printed figures, nothing computed but lengths.</summary>
internal sealed class Picture(Markup page, Wording words)
{
    private const int Width = 640;
    private const int LabelWidth = 212;
    private const int ValueWidth = 130;
    private const int RowHeight = 24;
    private const int Colours = 8;

    /// <summary>Writes the pictures of a report; nothing where it prints no amounts.</summary>
    public void Write(SelfEvaluationReport report, IReadOnlyList<OutlineNode> outline)
    {
        Stage[] stages = [.. Stages("revenue", report.Revenue?.Total), .. Stages("expenditure", report.Expenditure)];
        Breakdown[] breakdowns = [.. Breakdowns(outline)];
        if (stages.Length == 0 && breakdowns.Length == 0)
        {
            return;
        }

        page.Block("section", ["class", "pictures"], () =>
        {
            page.Block("h2", [], words["picture"]);
            page.Block("div", ["class", "picture-grid"], () =>
            {
                if (stages.Length > 0)
                {
                    Bars(stages);
                }

                foreach (Breakdown breakdown in breakdowns)
                {
                    Stack(breakdown);
                }
            });
        });
    }

    private IEnumerable<Stage> Stages(string side, BudgetFigures? line) => line is null ? [] :
        from stage in (IEnumerable<(string Key, ReportedAmount? Figure)>)[("initial", line.Initial), ("adjusted", line.Adjusted), ("outturn", line.Outturn)]
        from figure in stage.Figure is { } printed ? (IEnumerable<ReportedAmount>)[printed] : []
        select new Stage(stage.Key, $"{words[side]} · {words[stage.Key]}", figure);

    private void Bars(Stage[] stages)
    {
        decimal most = stages.Max(stage => Length(stage.Figure));
        string described = string.Join(words["separator"], stages.Select(stage => $"{stage.Label} {stage.Figure}"));
        page.Block("figure", [], () =>
        {
            page.Element("figcaption", words["budgetToOutturn"]);
            page.Block("svg", ["viewBox", $"0 0 {Width} {Wording.Number(stages.Length * RowHeight)}", "role", "img", "aria-label", described], () =>
            {
                for (int place = 0; place < stages.Length; place++)
                {
                    Stage stage = stages[place];
                    decimal length = most == 0 ? 0 : Length(stage.Figure) / most * (Width - LabelWidth - ValueWidth);
                    int top = place * RowHeight;
                    page.Block("text", ["x", "0", "y", Wording.Number(top + 16), "class", "label"], words.Heading(stage.Label));
                    page.Void("rect", "x", Wording.Number(LabelWidth), "y", Wording.Number(top + 4), "width", Pixels(length), "height", "16", "rx", "2", "class", $"bar {stage.Key}");
                    page.Element("text", ["x", Pixels(LabelWidth + length + 6), "y", Wording.Number(top + 16), "class", "value"], stage.Figure.ToString());
                }
            });
        });
    }

    private void Stack(Breakdown breakdown)
    {
        decimal total = breakdown.Parts.Sum(part => Length(part.Figure) / breakdown.Parts.Length);
        page.Block("figure", [], () =>
        {
            page.Element("figcaption", words.Heading(breakdown.Name));
            page.Block("svg", ["viewBox", $"0 0 {Width} 22", "role", "img", "aria-label", string.Join(words["separator"], breakdown.Parts.Select(part => $"{part.Name} {part.Figure}")), "preserveAspectRatio", "none"], () =>
            {
                decimal left = 0;
                for (int place = 0; place < breakdown.Parts.Length; place++)
                {
                    Part part = breakdown.Parts[place];

                    // Divided before it is added up, so that amounts at the limit cannot overflow.
                    decimal width = Length(part.Figure) / breakdown.Parts.Length / total * Width;
                    page.Element("rect", ["x", Pixels(left), "y", "0", "width", Pixels(width), "height", "22", "class", $"slice c{place % Colours}"], () => page.Element("title", $"{part.Name} {part.Figure}"));
                    left += width;
                }
            });
            page.Block("ul", ["class", "legend"], () =>
            {
                for (int place = 0; place < breakdown.Parts.Length; place++)
                {
                    Part part = breakdown.Parts[place];
                    int colour = place % Colours;
                    page.Block("li", [], () =>
                    {
                        page.Element("svg", ["class", "swatch", "viewBox", "0 0 10 10", "aria-hidden", "true"], () => page.Void("rect", "width", "10", "height", "10", "rx", "2", "class", $"slice c{colour}"));
                        page.Element("span", ["class", "name"], part.Name);
                        page.Element("span", ["class", "figure"], part.Figure.ToString());
                        page.Element("span", ["class", "share"], part.Share ?? "");
                    });
                }
            });
        });
    }

    /// <summary>The breakdowns of revenue and expenditure whose parts print an outturn that can be drawn.</summary>
    private IEnumerable<Breakdown> Breakdowns(IReadOnlyList<OutlineNode> outline)
    {
        foreach (OutlineNode section in outline.Where(section => section.Pointer is "/revenue" or "/expenditure"))
        {
            if (section.Pointer == "/expenditure")
            {
                Part[] kinds = [.. section.Children.Where(child => child.Pointer is "/expenditure/basic" or "/expenditure/project" or "/expenditure/superiorPayment" or "/expenditure/business" or "/expenditure/subordinateGrant").SelectMany(PartOf)];
                if (CanBeDrawn(kinds))
                {
                    yield return new($"{words["expenditure"]} · {words["byKind"]}", kinds);
                }
            }

            foreach (OutlineNode list in section.Children.Where(child => child.Kind == OutlineKind.List))
            {
                Part[] parts = [.. TopLines(list).SelectMany(PartOf)];
                if (CanBeDrawn(parts))
                {
                    yield return new($"{words[section.Pointer[1..]]} · {list.Name}", parts);
                }
            }
        }
    }

    /// <summary>Two parts at least, and something of them above nothing.</summary>
    private static bool CanBeDrawn(Part[] parts) => parts.Length > 1 && parts.Any(part => Length(part.Figure) > 0);

    /// <summary>The lines that are no part of another line of the list, which a code that begins with the other's would say.</summary>
    private static IEnumerable<OutlineNode> TopLines(OutlineNode list)
    {
        string[] codes = [.. list.Children.Select(CodeOf).OfType<string>()];
        return list.Children.Where(line => CodeOf(line) is not { } own || !codes.Any(code => code.Length < own.Length && own.StartsWith(code, StringComparison.Ordinal)));
    }

    private static string? CodeOf(OutlineNode line) => Member(line, "code")?.Text;

    private static IEnumerable<Part> PartOf(OutlineNode line) => Member(line, "outturn") is { Figure: { Kind: FigureKind.Amount } figure }
        ? [new(line.Name, new ReportedAmount(figure.Value, figure.AmountUnit), Member(line, "share")?.Text)]
        : [];

    private static OutlineNode? Member(OutlineNode line, string name) => line.Children.FirstOrDefault(child => Pointers.Last(child.Pointer) == name);

    /// <summary>What a bar shows: amounts below zero have no length.</summary>
    private static decimal Length(ReportedAmount figure) => Math.Max(0m, figure.ToAmount().Yuan);

    private static string Pixels(decimal length) => length.ToString("0.##", CultureInfo.InvariantCulture);

    private sealed record Stage(string Key, string Label, ReportedAmount Figure);

    private sealed record Part(string Name, ReportedAmount Figure, string? Share);

    private sealed record Breakdown(string Name, Part[] Parts);
}
