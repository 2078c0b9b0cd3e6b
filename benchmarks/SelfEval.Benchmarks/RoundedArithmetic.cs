using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;

namespace SelfEval.Benchmarks;

/// <summary>The identities of the clean sample as an application would write them by hand: decimals, each with half a unit of its last place.</summary>
public static class RoundedArithmetic
{
    public static bool Sum(ReportedAmount? total, params ReadOnlySpan<ReportedAmount?> parts)
    {
        if (total is not { } whole)
        {
            return true;
        }

        decimal difference = -Yuan(whole);
        decimal slack = Half(whole);
        foreach (ReportedAmount? part in parts)
        {
            if (part is not { } printed)
            {
                return true;
            }

            difference += Yuan(printed);
            slack += Half(printed);
        }

        return Math.Abs(difference) <= slack;
    }

    public static bool Ratio(ReportedPercentage? rate, ReportedAmount? part, ReportedAmount? whole)
    {
        if (rate is not { } printed || part is not { } above || whole is not { } below || Yuan(below) <= 0m)
        {
            return true;
        }

        decimal half = Half(printed);
        return (100m * (Yuan(above) + Half(above))) - ((printed.Value - half) * (Yuan(below) - (printed.Value > half ? Half(below) : -Half(below)))) >= 0m
            && (100m * (Yuan(above) - Half(above))) - ((printed.Value + half) * (Yuan(below) + (printed.Value > -half ? Half(below) : -Half(below)))) <= 0m;
    }

    public static bool Growth(ReportedPercentage? rate, ReportedAmount? change, ReportedAmount? current)
    {
        if (rate is not { } printed || change is not { } above || current is not { } now || Yuan(now) - Yuan(above) <= 0m)
        {
            return true;
        }

        return Extreme(printed.Value - Half(printed), 1m) >= 0m && Extreme(printed.Value + Half(printed), -1m) <= 0m;

        decimal Extreme(decimal r, decimal towards) =>
            ((100m + r) * Yuan(above)) + (towards * Math.Abs(100m + r) * Half(above)) - (r * Yuan(now)) + (towards * Math.Abs(r) * Half(now));
    }

    public static bool Hundred(params ReadOnlySpan<ReportedPercentage?> shares)
    {
        decimal over = -100m;
        decimal slack = 0m;
        foreach (ReportedPercentage? share in shares)
        {
            if (share is not { } printed)
            {
                return true;
            }

            over += printed.Value;
            slack += Half(printed);
        }

        return Math.Abs(over) <= slack;
    }

    public static bool SourcesTotal(SelfEvaluationReport report, Func<BudgetFigures, ReportedAmount?> measure) =>
        Sum(measure(report.Revenue!.Total!), [.. report.Revenue.ByFundingSource.Select(measure)]);

    public static bool ClassesTotal(SelfEvaluationReport report) =>
        Sum(report.Expenditure!.Outturn, [.. report.Expenditure.ByEconomicClass.Select(line => line.Outturn)]);

    public static bool ClassSharesTotal(SelfEvaluationReport report) => Hundred([.. report.Expenditure!.ByEconomicClass.Select(line => line.Share)]);

    public static bool Counts(IndicatorGroup group) => group.Parts.Count == 0 || group.Count == group.Parts.Sum(part => part.Count);

    private static decimal Yuan(ReportedAmount figure) => figure.Value * figure.Unit.InYuan();

    private static decimal Half(ReportedAmount figure) => new decimal(5, 0, 0, false, (byte)(figure.Decimals + 1)) * figure.Unit.InYuan();

    private static decimal Half(ReportedPercentage figure) => new(5, 0, 0, false, (byte)(figure.Decimals + 1));
}
