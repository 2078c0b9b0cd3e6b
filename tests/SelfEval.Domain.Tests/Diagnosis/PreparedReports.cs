using SelfEval.Domain.Reports;
using static SelfEval.Domain.Figures.ReportedAmount;
using static SelfEval.Domain.Figures.ReportedPercentage;

namespace SelfEval.Domain.Tests.Diagnosis;

/// <summary>Reports without a fault that give occasion for slips for which the samples give none.</summary>
internal static class PreparedReports
{
    private static readonly string[] ClassNames = ["工资福利支出", "商品和服务支出", "对个人和家庭的补助"];

    /// <summary>Reports that spent more than the adjusted budget, so that a rate is above 100 %.</summary>
    public static IEnumerable<SelfEvaluationReport> OverBudget() => Enumerable.Range(1, 20).Select(number =>
    {
        decimal adjusted = 480.25m + (number * 31.57m);
        decimal outturn = adjusted + 3.18m + (number * 1.93m);
        decimal project = 20.40m + (number * 0.77m);
        return Report(new()
        {
            Adjusted = Wan(adjusted),
            Outturn = Wan(outturn),
            ExecutionRate = Percent(Share(outturn, adjusted)),
            Basic = new() { Outturn = Wan(outturn - project), Share = Percent(Share(outturn - project, outturn)) },
            Project = new() { Outturn = Wan(project), Share = Percent(Share(project, outturn)) },
        });
    });

    /// <summary>Reports whose shares, each rounded by itself, do not total 100 %.</summary>
    public static IEnumerable<SelfEvaluationReport> UnevenShares()
    {
        int found = 0;
        for (int number = 1; found < 20; number++)
        {
            decimal[] parts = [210.34m + (number * 3.71m), 95.52m + (number * 1.13m), 61.07m + (number * 2.29m)];
            decimal total = parts.Sum();
            decimal[] shares = [.. parts.Select(part => Share(part, total))];
            if (shares.Sum() != 100m)
            {
                found++;
                yield return Report(new()
                {
                    Outturn = Wan(total),
                    ByEconomicClass = parts.Select((part, place) => new EconomicClassLine { Name = ClassNames[place], Outturn = Wan(part), Share = Percent(shares[place]) }).ToValueList(),
                });
            }
        }
    }

    private static decimal Share(decimal part, decimal whole) => Math.Round(part * 100m / whole, 2, MidpointRounding.AwayFromZero) + 0.00m;

    private static SelfEvaluationReport Report(Expenditure expenditure) => new()
    {
        Title = "某局",
        FiscalYear = 2023,
        Department = new() { Name = "某局" },
        Expenditure = expenditure,
    };
}
