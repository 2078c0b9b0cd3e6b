using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>Finds what a figure was meant to be: a print that the other figures allow and that some slip turns into the printed one.</summary>
internal sealed class ProposalFinder(ReportSystem report, CheckRun run, DiagnosisWeights weights, StepBudget budget)
{
    /// <summary>Where more prints than this are allowed, none of them is more likely than the others.</summary>
    private const int MostPrints = 60;

    /// <summary>How many times its width a range must be away for slips to be told from chance.</summary>
    private const int FarOutside = 10;

    private readonly ContextSlips _context = new(report, run);

    /// <summary>The proposal for a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="implied">What the other figures imply for it.</param>
    /// <param name="freed">The other figures that are not believed.</param>
    public Proposal For(int figure, Implication implied, int[] freed)
    {
        ReportedFigure printed = report.Figures[figure].Printed!.Value;
        if (implied.Middle is not { } middle || (implied.IsNegative && !report.Figures[figure].MayBeNegative))
        {
            return Proposal.None;
        }

        // Where the others leave a wide range, that a slip leads into it says something only if the printed figure is far outside.
        Rational width = (implied.High - implied.Low)!.Value;
        Rational distance = Rational.Abs(Rational.Of(new ExactFigure(printed).Value) - middle);
        bool isNarrow = IsNarrow(width, printed);
        bool isTelling = isNarrow || width * Rational.Of(FarOutside) <= distance;
        ReportedFigure usual = Usual(figure);
        ReportedFigure? central = Central(figure, implied, freed, usual);
        if (central is { } plain && _context.Of(figure, plain) is var shown and not Slip.None)
        {
            return new(plain, shown, 1);
        }

        bool isOddlyPrinted = usual.Decimals != printed.Decimals || usual.AmountUnit != printed.AmountUnit;
        (Slip Slip, ReportedFigure Meant)? typed = isTelling ? Typed(figure, implied, middle, freed, usual, isUsualOnly: true) : null;
        if (typed is { } corrected && isOddlyPrinted)
        {
            return new(corrected.Meant, corrected.Slip, 0);
        }

        if (printed.Decimals == 0 && usual.Decimals > 0 && Whole(figure, implied, freed, usual, central) is { } whole)
        {
            return new(whole, Slip.LostDecimals, 0);
        }

        typed ??= isTelling ? Typed(figure, implied, middle, freed, usual, isUsualOnly: false) : null;
        if (typed is { Slip: Slip.TransposedDigits or Slip.WrongUnit or Slip.LostSign or Slip.ShiftedPoint } rare)
        {
            return new(rare.Meant, rare.Slip, 1);
        }

        if (isTelling && Swapped(figure, implied, freed, isOddlyPrinted) is { } other)
        {
            return new(other, Slip.SwappedFigures, 1);
        }

        return typed is { } slipped ? new(slipped.Meant, slipped.Slip, 2)
            : central is { } likely ? new(likely, Slip.None, likely.Value * printed.Value > 0m ? 3 : 4)
            : Proposal.None;
    }

    /// <summary>The print of the middle of what is implied, in the usual way of printing or else in that of the figure; null where the range leaves
    /// many prints, or where no identity could hold with it.</summary>
    private ReportedFigure? Central(int figure, Implication implied, int[] freed, ReportedFigure usual)
    {
        ReportFigure own = report.Figures[figure];
        ReportedFigure printed = own.Printed!.Value;
        foreach (ReportedFigure like in (ReportedFigure[])[usual, printed])
        {
            if (IsNarrow((implied.High - implied.Low)!.Value, like) && Implication.Print(like, implied.Middle!.Value) is { } print
                && own.Path.As(print) is var central && central != printed && implied.Allows(central) && Holds(figure, central, freed))
            {
                return central;
            }
        }

        return null;
    }

    /// <summary>What is left of it without decimals is printed: the middle of what is implied, or a figure that the report prints elsewhere with them, under the same name first.</summary>
    private ReportedFigure? Whole(int figure, Implication implied, int[] freed, ReportedFigure usual, ReportedFigure? central)
    {
        ReportFigure own = report.Figures[figure];
        decimal printed = own.Printed!.Value.Value;
        IEnumerable<ReportedFigure> elsewhere =
            from other in report.Figures
            where other.Printed is { } one && one.Kind == usual.Kind && one.AmountUnit == usual.AmountUnit && one.Decimals == usual.Decimals
            orderby other.Path.Name != own.Path.Name
            select own.Path.As(other.Printed!.Value);
        foreach (ReportedFigure meant in central is { } plain ? elsewhere.Prepend(plain) : elsewhere)
        {
            if (meant.Value != printed && meant.AmountUnit == own.Printed.Value.AmountUnit && (decimal.Truncate(meant.Value) == printed || decimal.Round(meant.Value, MidpointRounding.AwayFromZero) == printed)
                && implied.Allows(meant) && Holds(figure, meant, freed))
            {
                return meant;
            }
        }

        return null;
    }

    private static bool IsNarrow(Rational width, ReportedFigure like) => width <= Rational.Of(MostPrints * ExactFigure.UlpOf(like));

    /// <summary>The print that the least likely chance and then the least distance from the middle speak for.</summary>
    private (Slip Slip, ReportedFigure Meant)? Typed(int figure, Implication implied, Rational middle, int[] freed, ReportedFigure usual, bool isUsualOnly)
    {
        (Slip Slip, ReportedFigure Meant, Rational Distance)? best = null;
        FigurePath path = report.Figures[figure].Path;
        ReportedFigure printed = report.Figures[figure].Printed!.Value;
        foreach ((Slip slip, ReportedFigure text) in TextSlips.Of(printed, usual))
        {
            ReportedFigure meant = path.As(text);
            if (slip == Slip.Truncated && !implied.CutsTo(printed))
            {
                continue;
            }

            if (best is { } found && found.Slip != slip)
            {
                break;
            }

            Rational distance = Rational.Abs(Rational.Of(new ExactFigure(meant).Value) - middle);
            if ((!isUsualOnly || (meant.Decimals == usual.Decimals && meant.AmountUnit == usual.AmountUnit))
                && implied.Allows(meant) && !(best?.Distance <= distance) && Holds(figure, meant, freed))
            {
                best = (slip, meant, distance);
            }
        }

        return best is { } typed ? (typed.Slip, typed.Meant) : null;
    }

    /// <summary>Whether every identity can hold with another print in place of a figure.</summary>
    private bool Holds(int figure, ReportedFigure meant, int[] freed) =>
        report.Figures[figure].Printed!.Value.Kind != FigureKind.Percentage || HoldTogether(new Dictionary<int, ReportedFigure> { [figure] = meant }, freed);

    /// <summary>Whether every identity can hold with other prints in place of several figures.</summary>
    public bool HoldTogether(Dictionary<int, ReportedFigure> prints, int[] freed)
    {
        ReportSystem corrected = report.With(prints, weights);
        budget.Take(corrected.System.Rows.Count);
        return new SystemSolver(corrected.System, budget).Solve([.. freed.Where(one => !prints.ContainsKey(one))]) is null;
    }

    /// <summary>The print of a neighbour, if both in each other's places make every identity hold.</summary>
    private ReportedFigure? Swapped(int figure, Implication implied, int[] freed, bool isOddlyPrinted)
    {
        ReportedFigure printed = report.Figures[figure].Printed!.Value;
        foreach (int neighbour in Neighbours(figure))
        {
            if (report.Figures[neighbour].Printed is { } beside && beside != printed
                && !(isOddlyPrinted && Usual(neighbour) is var usual && (usual.Decimals != printed.Decimals || usual.AmountUnit != printed.AmountUnit)))
            {
                // An odd print would not be odd in its own place.
                ReportedFigure other = report.Figures[figure].Path.As(beside);
                if ((freed.Contains(neighbour) || implied.Allows(other))
                    && HoldTogether(new Dictionary<int, ReportedFigure> { [figure] = other, [neighbour] = report.Figures[neighbour].Path.As(printed) }, freed))
                {
                    return other;
                }
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

    /// <summary>How figures like this one are printed: those of the same name, or else of the same kind. A bare 0 says nothing of it.</summary>
    private ReportedFigure Usual(int figure)
    {
        ReportFigure own = report.Figures[figure];
        ReportedFigure printed = own.Printed!.Value;
        ReportedFigure[] alike = [.. Others(other => other.Path.Name == own.Path.Name)];
        ReportedFigure[] usual = alike.Length > 0 ? alike : [.. Others(_ => true)];
        return usual.Length == 0 ? printed
            : usual.GroupBy(one => (one.AmountUnit, one.Decimals)).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key == (printed.AmountUnit, printed.Decimals)).First().First();

        IEnumerable<ReportedFigure> Others(Func<ReportFigure, bool> isLike) =>
            from other in report.Figures
            where other != own && other.Printed is { } one && one.Kind == printed.Kind && one.Value != 0m && isLike(other)
            select other.Printed!.Value;
    }
}
