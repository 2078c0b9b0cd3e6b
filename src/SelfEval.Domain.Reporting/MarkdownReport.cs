using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reporting.Text;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Reporting;

/// <summary>Findings as Markdown (GitHub flavoured) for a code forge, an issue or a wiki.</summary>
/// <remarks>
/// Summary, findings by severity with arithmetic, basis and action, figures that may be wrong, and what was not evaluated folded away.
/// Text of the report is escaped: it cannot become markup, a link or a mention. The same input gives the same text. Thread-safe.
/// </remarks>
public static class MarkdownReport
{
    /// <summary>Writes the findings of one or more reports.</summary>
    /// <param name="output">Where the text goes; lines end with a line feed. It is not closed.</param>
    /// <param name="reports">The reports, in the order in which they shall stand.</param>
    /// <param name="language">The language of what stands around the findings.</param>
    /// <exception cref="ArgumentNullException">The output, the reports or one of them is null.</exception>
    public static void Write(TextWriter output, IEnumerable<CheckedReport> reports, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reports);
        Writer writer = new(output, new Wording(language));
        bool first = true;
        foreach (CheckedReport report in reports)
        {
            ArgumentNullException.ThrowIfNull(report, nameof(reports));
            if (!first)
            {
                writer.Line("\n---\n");
            }

            first = false;
            writer.Report(report);
        }
    }

    private sealed class Writer(TextWriter output, Wording words)
    {
        public void Line(string line)
        {
            output.Write(line);
            output.Write('\n');
        }

        public void Report(CheckedReport report)
        {
            CheckResult result = report.Result;
            Line($"# {MarkdownText.Escape(report.Report.Report.Title)}\n");
            Line($"{MarkdownText.Escape(words.About(report.Report))}\n");
            if (report.Prior is { } prior)
            {
                Line($"{MarkdownText.Escape(words.Fill("priorHeading", ("about", words.About(prior))))}\n");
            }

            Line($"| {words["error"]} | {words["warning"]} | {words["advice"]} | {words["evaluated"]} | {words["notEvaluatedHead"]} |");
            Line("| ---: | ---: | ---: | ---: | ---: |");
            Line($"| {result.Count(Severity.Error)} | {result.Count(Severity.Warning)} | {result.Count(Severity.Advice)} | {result.Evaluated} | {result.NotEvaluated.Count} |\n");
            Line($"**{words[report.Conclusion]}**");
            foreach (Severity severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Advice])
            {
                Findings(report, severity);
            }

            Suspects(report);
            SwitchedOff(report.Result);
            NotEvaluated(report);
        }

        private void Findings(CheckedReport report, Severity severity)
        {
            int count = report.Result.Count(severity);
            if (count == 0)
            {
                return;
            }

            Line($"\n## {words.Heading(words.Of(severity))} ({count})");
            foreach (Finding finding in report.Result.Findings.Where(finding => finding.Severity == severity))
            {
                Line($"\n### {finding.Rule} {MarkdownText.Escape(finding.Name)}\n");
                Item("says", finding.Message);
                Item("arithmetic", finding.Explanation);
                Place("where", report.Report, finding.Pointer);
                foreach (FindingOperand operand in finding.Operands.Where(operand => operand.IsInPrior))
                {
                    Item("inPrior", operand.Printed.ToString());
                    Place("where", report.Prior, operand.Pointer);
                }

                Item("basis", finding.Basis);
                Item("action", finding.Action);
            }
        }

        /// <summary>The figures that may be wrong; those that explain the same conflicts stand together, the likeliest first.</summary>
        private void Suspects(CheckedReport report)
        {
            if (report.Diagnosis is not { Suspects.Count: > 0 } diagnosis)
            {
                return;
            }

            Line($"\n## {words.Heading(words["suspects"])}");
            for (int place = 0; place < diagnosis.Suspects.Count; place++)
            {
                Suspect suspect = diagnosis.Suspects[place];
                if (suspect.Rank == 1)
                {
                    // Ranks start again at 1 for each group of conflicts; so does the list.
                    if (report.Why(suspect.Group) is { } why)
                    {
                        Line($"\n{MarkdownText.Escape(why)}");
                    }

                    bool isOnly = place + 1 == diagnosis.Suspects.Count || diagnosis.Suspects[place + 1].Rank == 1;
                    Line($"\n{words[isOnly ? "thisOne" : "anyOfThese"]}\n");
                }

                Line($"{suspect.Rank}. {Text(suspect)}");
            }

            string Text(Suspect suspect)
            {
                string proposal = suspect.Proposed is { } proposed ? $" **{MarkdownText.Escape(suspect.Printed.ToString())} → {MarkdownText.Escape(proposed.ToString())}**" : "";
                return $"{MarkdownText.Escape(suspect.Message)}{proposal} {Where(report.Report, suspect.Pointer)}";
            }
        }

        /// <summary>What was not judged because a pack says so: never folded away.</summary>
        private void SwitchedOff(CheckResult result)
        {
            if (result.SwitchedOff.Count == 0)
            {
                return;
            }

            Line($"\n## {words.Heading(words["switchedOffHead"])} ({result.SwitchedOff.Count})\n");
            foreach (SwitchedOff rule in result.SwitchedOff)
            {
                Line($"- {MarkdownText.Escape(words.Of(rule))}");
            }
        }

        private void NotEvaluated(CheckedReport report)
        {
            if (report.Result.NotEvaluated.Count == 0)
            {
                return;
            }

            Line($"\n<details>\n<summary>{words["notEvaluatedHead"]} ({report.Result.NotEvaluated.Count})</summary>\n");
            Line($"{words["notEvaluatedWhy"]}\n");
            Line($"| {words["rule"]} | {words["missing"]} |\n| --- | --- |");
            foreach (NotEvaluated item in report.Result.NotEvaluated)
            {
                IEnumerable<string> missing = item.Missing.Select(pointer => $"`{pointer}`")
                    .Concat(item.MissingInPrior.Select(pointer => $"{words["inPrior"]} `{pointer}`"));
                Line($"| {Rule(report.Pack, item.Rule)} | {string.Join(' ', missing)} |");
            }

            Line("\n</details>");
        }

        private string Rule(RulePack pack, string id) =>
            pack.Rules.FirstOrDefault(rule => rule.Id == id) is { } rule ? $"{id} {MarkdownText.Escape(rule.Name(words.Language))}" : id;

        private void Item(string key, string? text)
        {
            if (text is not null)
            {
                Line($"- **{words[key]}**{words["colon"]}{MarkdownText.Escape(text)}");
            }
        }

        private void Place(string key, LocatedReport? report, string pointer) => Line($"- **{words[key]}**{words["colon"]}{Where(report, pointer)}");

        private string Where(LocatedReport? report, string pointer)
        {
            string place = words.Place(report?.At(pointer));
            return place.Length == 0 ? $"`{pointer}`" : $"{MarkdownText.Escape(place)} `{pointer}`";
        }
    }
}
