using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Holds a printed score to the one that its scheme gives.</summary>
internal static class ScoreFindings
{
    /// <summary>Judges one score; what was not verified in its scheme is a warning.</summary>
    public static void Judge(PredicateRun run, ComputedScore computed, ReportedScore score, FigurePath path, ItemIndex at, bool isSeen, (FigurePath, ItemIndex)[] others)
    {
        (bool exactly, bool within) = computed.Fits(score);
        if (run.Fails(exactly))
        {
            ReportedFigure figure = score;
            string expected = figure.Reprint((computed.Exact ?? computed.High).Round(10)).ToString();
            run.Violated(
                path,
                at,
                new()
                {
                    Verdict = within ? Verdict.WithinRounding : isSeen ? Verdict.Inconsistent : Verdict.Violated,
                    Severity = isSeen ? null : Severity.Warning,
                    Text = within ? "withinRounding" : "message",
                    Printed = score.ToString(),
                    Expected = expected,
                    Explanation = computed.Trail,
                    Operands = run.Operands([(path, at), .. others]),
                },
                ("label", Labels.Of(path, run.Messages, run.Report, at)),
                ("score", score.ToString()),
                ("expected", expected));
        }
    }
}
