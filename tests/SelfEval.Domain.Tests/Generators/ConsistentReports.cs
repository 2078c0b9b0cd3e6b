using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Tests.Generators;

/// <summary>
/// Reports that are consistent by construction: true values are drawn so that every identity holds exactly, and printed
/// afterwards, each figure in a unit and with decimals of its own.
/// </summary>
internal static class ConsistentReports
{
    private static readonly string[] Classes = ["工资福利支出", "商品和服务支出", "对个人和家庭的补助", "债务利息及费用支出", "资本性支出（基本建设）", "资本性支出"];

    /// <summary>A report, the figures rounded to the nearest.</summary>
    public static Gen<SelfEvaluationReport> All =>
        from sources in Gen.Choose(1, 4).SelectMany(count => Line.ArrayOf(count))
        from classShares in Gen.Choose(1, 6).SelectMany(count => Gen.Choose(1, 1000).ArrayOf(count))
        from basicShare in Gen.Choose(0, 1000)
        from print in Printer.Any
        select Build(sources, classShares, basicShare, print);

    private static Gen<TrueLine> Line =>
        from initial in Yuan
        from adjustedPercent in Gen.Choose(92, 108)
        from outturnPercent in Gen.Choose(93, 100)
        from priorPercent in Gen.Choose(50, 200)
        select new TrueLine(initial, initial * adjustedPercent / 100, initial * adjustedPercent / 100 * outturnPercent / 100, initial * priorPercent / 100);

    /// <summary>From a few yuan to ten trillion.</summary>
    private static Gen<long> Yuan =>
        from digits in Gen.Choose(3, 13)
        from part in Gen.Choose(100_000_000, 999_999_999)
        select (long)(new decimal(part) * DecimalPower(digits) / 1_000_000_000m);

    private static SelfEvaluationReport Build(TrueLine[] sources, int[] classShares, int basicShare, Printer print)
    {
        TrueLine total = new(sources.Sum(s => s.Initial), sources.Sum(s => s.Adjusted), sources.Sum(s => s.Outturn), sources.Sum(s => s.Prior));
        long[] classes = Split(total.Outturn, classShares);
        long basic = (long)(new decimal(total.Outturn) * basicShare / 1000m);
        FundingLine revenue = SourceLine(total, FundingSource.Other, print);
        ReportedAmount adjusted = print.Amount(total.Adjusted);
        ReportedAmount outturn = print.Amount(total.Outturn);
        return new()
        {
            Title = "某局自评报告",
            FiscalYear = 2023,
            Department = new() { Name = "某局" },
            Revenue = new()
            {
                Total = new()
                {
                    Initial = revenue.Initial,
                    Adjusted = revenue.Adjusted,
                    Outturn = revenue.Outturn,
                    PriorOutturn = revenue.PriorOutturn,
                    Change = revenue.Change,
                    ChangeRate = revenue.ChangeRate,
                },
                ByFundingSource = sources.Select((source, place) => SourceLine(source, (FundingSource)place, print)).ToValueList(),
            },
            Expenditure = new()
            {
                Initial = print.Amount(total.Initial),
                Adjusted = adjusted,
                Outturn = outturn,
                ExecutionRate = print.Rate(total.Outturn, total.Adjusted, adjusted),
                Basic = new() { Outturn = print.Amount(basic), Share = print.Rate(basic, total.Outturn, outturn) },
                Project = new() { Outturn = print.Amount(total.Outturn - basic), Share = print.Rate(total.Outturn - basic, total.Outturn, outturn) },
                ByEconomicClass = classes.Select((amount, place) => new EconomicClassLine
                {
                    Name = Classes[place],
                    Outturn = print.Amount(amount),
                    Share = print.Rate(amount, total.Outturn, outturn),
                }).ToValueList(),
            },
        };
    }

    private static FundingLine SourceLine(TrueLine source, FundingSource name, Printer print)
    {
        ReportedAmount prior = print.Amount(source.Prior);
        ReportedAmount outturn = print.Amount(source.Outturn);
        ReportedAmount change = print.Amount(source.Outturn - source.Prior);
        bool hasBase = outturn.ToAmount() != change.ToAmount();
        return new()
        {
            Source = name,
            Initial = print.Amount(source.Initial),
            Adjusted = print.Amount(source.Adjusted),
            Outturn = outturn,
            PriorOutturn = prior,
            Change = change,
            ChangeRate = hasBase ? print.Rate(source.Outturn - source.Prior, source.Prior, prior) : null,
        };
    }

    private static long[] Split(long total, int[] shares)
    {
        long[] parts = [.. shares.Select(share => (long)(new decimal(total) * share / shares.Sum()))];
        parts[^1] += total - parts.Sum();
        return parts;
    }

    private static decimal DecimalPower(int exponent) => Enumerable.Repeat(10m, exponent).Aggregate(1m, (power, ten) => power * ten);

    private sealed record TrueLine(long Initial, long Adjusted, long Outturn, long Prior);
}
