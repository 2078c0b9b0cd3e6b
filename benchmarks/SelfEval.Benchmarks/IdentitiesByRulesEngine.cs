using System.Globalization;
using RulesEngine.Models;
using SelfEval.Domain.Reports;

namespace SelfEval.Benchmarks;

/// <summary>
/// The same identities as a user of RulesEngine writes them: expressions in text over the properties of the report, compiled when first used.
/// They are written for the shape of the clean sample: its lines by their place, its tolerances by its printed decimals.
/// </summary>
internal sealed class IdentitiesByRulesEngine
{
    private static readonly string[] Fixed =
    [
        "Math.Abs(r.Revenue.Total.Initial.Value.Value - r.Revenue.ByFundingSource[0].Initial.Value.Value) <= 0.01M",
        "Math.Abs(r.Revenue.Total.Adjusted.Value.Value - r.Revenue.ByFundingSource[0].Adjusted.Value.Value) <= 0.01M",
        "Math.Abs(r.Revenue.Total.Outturn.Value.Value - r.Revenue.ByFundingSource[0].Outturn.Value.Value) <= 0.01M",
        "Math.Abs(r.Revenue.Total.Change.Value.Value - r.Revenue.ByFundingSource[0].Change.Value.Value) <= 1M",
        Growth("r.Revenue.Total"),
        Growth("r.Revenue.ByFundingSource[0]"),
        "Math.Abs(r.Expenditure.Initial.Value.Value - r.Revenue.Total.Initial.Value.Value) <= 0.01M",
        "Math.Abs(r.Expenditure.Adjusted.Value.Value - r.Revenue.Total.Adjusted.Value.Value) <= 0.01M",
        "Math.Abs(r.Expenditure.Basic.Outturn.Value.Value + r.Expenditure.Project.Outturn.Value.Value - r.Expenditure.Outturn.Value.Value) <= 0.015M",
        "Math.Abs(r.Expenditure.ByEconomicClass[0].Outturn.Value.Value + r.Expenditure.ByEconomicClass[1].Outturn.Value.Value + r.Expenditure.ByEconomicClass[2].Outturn.Value.Value"
            + " + r.Expenditure.ByEconomicClass[3].Outturn.Value.Value - r.Expenditure.Outturn.Value.Value) <= 0.52M",
        Rate("r.Expenditure.ExecutionRate", "r.Expenditure.Outturn", "r.Expenditure.Adjusted", "0.005M"),
        Rate("r.Expenditure.Basic.Share", "r.Expenditure.Basic.Outturn", "r.Expenditure.Outturn", "0.005M"),
        Rate("r.Expenditure.Project.Share", "r.Expenditure.Project.Outturn", "r.Expenditure.Outturn", "0.005M"),
        "Math.Abs(r.Expenditure.Basic.Share.Value.Value + r.Expenditure.Project.Share.Value.Value - 100M) <= 0.01M",
        "Math.Abs(r.Expenditure.ByEconomicClass[0].Share.Value.Value + r.Expenditure.ByEconomicClass[1].Share.Value.Value + r.Expenditure.ByEconomicClass[2].Share.Value.Value"
            + " + r.Expenditure.ByEconomicClass[3].Share.Value.Value - 100M) <= 0.515M",
    ];

    private readonly RulesEngine.RulesEngine _engine;

    public IdentitiesByRulesEngine(SelfEvaluationReport like)
    {
        string[] expressions =
        [
            .. Fixed,
            .. like.Expenditure!.ByEconomicClass.Select((line, place) => string.Create(CultureInfo.InvariantCulture, $"r.Expenditure.ByEconomicClass[{place}]") is var at
                ? Rate($"{at}.Share", $"{at}.Outturn", "r.Expenditure.Outturn", line.Outturn!.Value.Decimals == 0 ? "0.5M" : "0.005M") : ""),
            .. like.Management!.Indicators.Select((group, place) => string.Create(CultureInfo.InvariantCulture, $"r.Management.Indicators[{place}]") is var at
                ? $"{at}.Count == {string.Join(" + ", group.Parts.Select((_, part) => string.Create(CultureInfo.InvariantCulture, $"{at}.Parts[{part}].Count")))}" : ""),
        ];
        _engine = new([new Workflow
        {
            WorkflowName = "identities",
            Rules = [.. expressions.Select((expression, number) => new Rule { RuleName = number.ToString(CultureInfo.InvariantCulture), Expression = expression })],
        }]);
        Count = expressions.Length;
    }

    public int Count { get; }

    public bool Holds(SelfEvaluationReport report)
    {
        foreach (RuleResultTree result in _engine.ExecuteAllRulesAsync("identities", new RuleParameter("r", report)).AsTask().GetAwaiter().GetResult())
        {
            if (!result.IsSuccess)
            {
                // An expression that cannot be compiled is a mistake here, not a report that fails.
                return result.ExceptionMessage.Length == 0 ? false : throw new InvalidOperationException(result.ExceptionMessage);
            }
        }

        return true;
    }

    /// <summary>Part and rate have the same half unit; the whole is printed to two decimals.</summary>
    private static string Rate(string rate, string part, string whole, string half) =>
        $"100M * ({part}.Value.Value + {half}) >= ({rate}.Value.Value - {half}) * ({whole}.Value.Value - 0.005M) && 100M * ({part}.Value.Value - {half}) <= ({rate}.Value.Value + {half}) * ({whole}.Value.Value + 0.005M)";

    /// <summary>Changes are printed without decimals and rates with one, outturns with two.</summary>
    private static string Growth(string line)
    {
        string rate = $"{line}.ChangeRate.Value.Value";
        string change = $"{line}.Change.Value.Value";
        string now = $"{line}.Outturn.Value.Value";
        return $"(100M + {rate} - 0.05M) * ({change} + 0.5M) - ({rate} - 0.05M) * {now} + Math.Abs({rate} - 0.05M) * 0.005M >= 0M"
            + $" && (100M + {rate} + 0.05M) * ({change} - 0.5M) - ({rate} + 0.05M) * {now} - Math.Abs({rate} + 0.05M) * 0.005M <= 0M";
    }
}
