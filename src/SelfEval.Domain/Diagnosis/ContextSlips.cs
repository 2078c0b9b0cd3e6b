using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>Slips that show by the figures printed around a figure. What was meant is what those imply.</summary>
internal sealed class ContextSlips(ReportSystem report, CheckRun run)
{
    /// <summary>The slip that the surroundings of a figure show, or none.</summary>
    public Slip Of(int number, ReportedFigure meant)
    {
        ReportFigure figure = report.Figures[number];
        ReportedFigure printed = figure.Printed!.Value;
        return figure.Path.Name == "outturn" && Beside(figure, "priorOutturn") is { } prior && SameAmount(prior, printed) ? Slip.CopiedFromLastYear
            : printed.Kind != FigureKind.Percentage ? Slip.None
            : printed.Value == 100m && meant.Value > 100m ? Slip.CappedAt100
            : IsOverOtherBase(number, printed) ? Slip.WrongBase
            : BalancesShares(number, printed) ? Slip.BalancedTo100
            : Slip.None;
    }

    /// <summary>The figure of another name in the same line.</summary>
    private ReportedFigure? Beside(ReportFigure figure, string name)
    {
        foreach (ReportPath path in figure.Path.Parent!.Children)
        {
            if (path is FigurePath other && other.Name == name)
            {
                return other.Get(run.Report, figure.At);
            }
        }

        return null;
    }

    /// <summary>Whether the rate is what the numerator gives over another amount of the line that its base stands in.</summary>
    private bool IsOverOtherBase(int number, ReportedFigure printed)
    {
        foreach (IdentityPlace law in report.Laws)
        {
            if (law.Rule is not RatioIdentity || law.Result is not { } result || report.NumberOf(result.Path, result.At) != number)
            {
                continue;
            }

            Rational above = default;
            foreach (Slot slot in law.Slots)
            {
                if (slot.Above != 0 && slot.Printed is not { })
                {
                    return false;
                }

                above += slot.Above == 0 ? default : Rational.Of(slot.Above * new ExactFigure(slot.Printed!.Value).Value);
            }

            Slot whole = law.Slots[^1];
            foreach (ReportPath path in whole.Path.Parent!.Children)
            {
                if (path is FigurePath { } other && other.Get(run.Report, whole.At) is { Kind: FigureKind.Amount, Value: > 0m } amount)
                {
                    Rational rate = Rational.Of(ExactFigure.Whole(100)) * above / Rational.Of(new ExactFigure(amount).Value);
                    if (Implication.Print(printed, rate) == printed)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Whether the share is the last of a breakdown and exactly what the others leave of 100 %.</summary>
    private bool BalancesShares(int number, ReportedFigure printed)
    {
        foreach (IdentityPlace law in report.Laws)
        {
            if (law.Rule is HundredIdentity && law.Slots.Length > 1 && report.NumberOf(law.Slots[^1].Path, law.Slots[^1].At) == number
                && Array.TrueForAll(law.Slots, slot => slot.Printed is not null)
                && law.Slots[..^1].Sum(slot => slot.Printed!.Value.Value) + printed.Value == 100m)
            {
                return true;
            }
        }

        return false;
    }

    private static bool SameAmount(ReportedFigure left, ReportedFigure right) => new ExactFigure(left).Value == new ExactFigure(right).Value;
}
