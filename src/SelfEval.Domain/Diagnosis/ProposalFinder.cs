using SelfEval.Domain.Figures;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>Finds what a figure was meant to be: a print that the other figures allow and that some slip turns into the printed one.</summary>
internal sealed class ProposalFinder(ReportSystem report, CheckRun run, DiagnosisWeights weights, StepBudget budget)
{
    /// <summary>Where more prints than this are allowed, that a slip leads to one of them says nothing.</summary>
    private const int MostPrints = 60;

    private readonly ContextSlips _context = new(report, run);
    private readonly Lazy<Dictionary<(FigureKind, AmountUnit), int>> _usualDecimals = new(() => UsualDecimals(report));

    /// <summary>The proposal for a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="implied">What the other figures imply for it.</param>
    /// <param name="freed">The other figures that are not believed.</param>
    public Proposal For(int figure, Implication implied, int[] freed)
    {
        ReportedFigure printed = report.Figures[figure].Printed!.Value;
        if (implied.Middle is not { } middle || Implication.Print(printed, middle) is not { } central)
        {
            return Proposal.None;
        }

        Rational prints = (implied.High - implied.Low)!.Value / Rational.Of(ExactFigure.UlpOf(printed));
        bool isNarrow = prints <= Rational.Of(MostPrints);
        if (isNarrow && central != printed && _context.Of(figure, central) is var shown and not Slip.None && Holds(figure, central, freed))
        {
            return new(central, shown, 0);
        }

        (Slip Slip, ReportedFigure Meant, Rational Distance)? best = null;
        foreach ((Slip slip, ReportedFigure meant) in TextSlips.Of(printed, _usualDecimals.Value[(printed.Kind, printed.AmountUnit)]))
        {
            if (best is { } found && found.Slip != slip)
            {
                break;
            }

            Rational distance = Rational.Abs(Rational.Of(new ExactFigure(meant).Value) - middle);
            if ((isNarrow || IsCoarse(slip)) && implied.Allows(meant) && !(best?.Distance <= distance) && Holds(figure, meant, freed))
            {
                best = (slip, meant, distance);
            }
        }

        if (best is { } typed && (typed.Slip is Slip.TransposedDigits || IsCoarse(typed.Slip)))
        {
            return new(typed.Meant, typed.Slip, 0);
        }

        if (Swapped(figure, implied, freed) is { } other)
        {
            return new(other, Slip.SwappedFigures, 0);
        }

        return best is { } slipped ? new(slipped.Meant, slipped.Slip, 1)
            : isNarrow && central != printed && Holds(figure, central, freed) ? new(central, Slip.None, 2)
            : Proposal.None;
    }

    /// <summary>Slips that change the size so much that they show even where the others leave a wide range.</summary>
    private static bool IsCoarse(Slip slip) => slip is Slip.WrongUnit or Slip.LostSign or Slip.ShiftedPoint;

    /// <summary>Whether every identity can hold with another print in place of a figure.</summary>
    private bool Holds(int figure, ReportedFigure meant, int[] freed) =>
        report.Figures[figure].Printed!.Value.Kind != FigureKind.Percentage || Holds(new Dictionary<int, ReportedFigure> { [figure] = meant }, freed);

    private bool Holds(Dictionary<int, ReportedFigure> prints, int[] freed)
    {
        ReportSystem mended = report.With(prints, weights);
        budget.Take(mended.System.Rows.Count);
        return new SystemSolver(mended.System, budget).Solve([.. freed.Where(one => !prints.ContainsKey(one))]) is null;
    }

    /// <summary>The print of a neighbour, if both in each other's places make every identity hold.</summary>
    private ReportedFigure? Swapped(int figure, Implication implied, int[] freed)
    {
        ReportedFigure printed = report.Figures[figure].Printed!.Value;
        foreach (int neighbour in Neighbours(figure))
        {
            if (report.Figures[neighbour].Printed is { } other && other != printed
                && (freed.Contains(neighbour) || implied.Allows(other))
                && Holds(new Dictionary<int, ReportedFigure> { [figure] = other, [neighbour] = printed }, freed))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>The figures of the same kind before and behind: in the whole report, and among those of the same name.</summary>
    private IEnumerable<int> Neighbours(int figure)
    {
        ReportFigure own = report.Figures[figure];
        int[] found =
        [
            Next(-1, sameName: true), Next(1, sameName: true), Next(-1, sameName: false), Next(1, sameName: false),
        ];
        return found.Where(one => one >= 0).Distinct();

        int Next(int step, bool sameName)
        {
            for (int other = figure + step; other >= 0 && other < report.Figures.Count; other += step)
            {
                if (report.Figures[other].Printed?.Kind == own.Printed!.Value.Kind && (!sameName || report.Figures[other].Path.Name == own.Path.Name))
                {
                    return other;
                }
            }

            return -1;
        }
    }

    private static Dictionary<(FigureKind, AmountUnit), int> UsualDecimals(ReportSystem report) => report.Figures
        .Where(figure => figure.Printed is not null)
        .GroupBy(figure => (figure.Printed!.Value.Kind, figure.Printed.Value.AmountUnit))
        .ToDictionary(group => group.Key, group => group.GroupBy(figure => figure.Printed!.Value.Decimals).OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key).First().Key);
}
