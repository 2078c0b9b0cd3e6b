using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>Says what the printed figures of a report imply for those that are not printed.</summary>
internal sealed class FigureDeriver(ReportSystem report, SystemSolver solver)
{
    /// <summary>The figures that are bounded from both sides; a budget that runs out ends the list.</summary>
    /// <param name="wrong">The printed figures that are not believed.</param>
    /// <param name="isComplete">Whether the budget sufficed for all of them.</param>
    public List<DerivedFigure> Derive(int[] wrong, out bool isComplete)
    {
        isComplete = true;
        List<DerivedFigure> derived = [];
        try
        {
            for (int figure = 0; figure < report.Figures.Count; figure++)
            {
                if (report.Figures[figure].Printed is null && StyleOf(figure) is { } style
                    && Implication.Of(report, solver, figure, wrong) is { Middle: { } middle } implied && implied.ToInterval(style, Implication.AllDecimals) is { } range)
                {
                    ReportedFigure? print = Implication.Print(style, middle) is { } found ? report.Figures[figure].Path.As(found) : null;
                    derived.Add(new(report.Figures[figure].Pointer, range, print is { } one && IsOnly(one, implied) ? one : null));
                }
            }
        }
        catch (OutOfStepsException)
        {
            // What was derived so far holds.
            isComplete = false;
        }

        return derived;
    }

    /// <summary>Whether every implied value prints as the figure.</summary>
    private static bool IsOnly(ReportedFigure print, Implication implied)
    {
        ExactFigure exact = new(print);
        return implied.Low >= Rational.Of(exact.Low) && implied.High <= Rational.Of(exact.High);
    }

    /// <summary>A printed figure like this one: of the same name, in the same line, in the same identity, or else any of its kind.</summary>
    private ReportedFigure? StyleOf(int figure)
    {
        ReportFigure own = report.Figures[figure];
        FigureKind kind = FigurePathKind.Of(own.Path);
        ReportedFigure[] like =
        [
            .. report.Figures.Where(other => other.Path == own.Path)
                .Concat(report.Figures.Where(other => other.Path.Parent == own.Path.Parent && other.At == own.At))
                .Concat(report.Figures.Where(other => other.Path.Name == own.Path.Name))
                .Concat(report.Figures)
                .Where(other => other.Printed?.Kind == kind)
                .Select(other => other.Printed!.Value)
                .Take(1),
        ];
        return like is [var first] ? first : null;
    }
}
