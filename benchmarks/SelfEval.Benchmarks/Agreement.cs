using System.Globalization;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;

namespace SelfEval.Benchmarks;

/// <summary>Both sides of a comparison must say the same of a report before anybody measures them.</summary>
internal static class Agreement
{
    private static readonly HandWrittenReportValidator Validator = new();
    private static readonly ReportChecker Checker = new();

    /// <summary>What only one of both says, empty if they agree.</summary>
    public static string[] Differences(SelfEvaluationReport report)
    {
        string[] byHand = [.. Validator.Validate(report).Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}").Order(StringComparer.Ordinal)];
        string[] byLibrary = [.. Checker.Check(report).Findings.Select(finding => $"{finding.Rule} {finding.Pointer}").Order(StringComparer.Ordinal)];
        return byHand.SequenceEqual(byLibrary) ? [] : [.. byHand.Except(byLibrary).Select(text => "by hand only: " + text), .. byLibrary.Except(byHand).Select(text => "library only: " + text)];
    }

    /// <summary>Refuses to measure what differs.</summary>
    public static void Require(SelfEvaluationReport report)
    {
        if (Differences(report) is { Length: > 0 } differences)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, differences));
        }
    }

    /// <summary>The sums of a budget table that the library and CsvHelper do not both give.</summary>
    public static string[] TableDifferences(byte[] table)
    {
        Dictionary<string, decimal> byLibrary = BudgetTables.Library(table);
        Dictionary<string, decimal>[] byHelper = [BudgetTables.PlainObjects(table), BudgetTables.PlainObjectsInArrays(table)];
        return [.. byHelper.SelectMany(sums => byLibrary.Except(sums).Select(sum => $"library only: {sum}").Concat(sums.Except(byLibrary).Select(sum => $"CsvHelper only: {sum}")))];
    }

    /// <summary>The codes and names that the table and frozen dictionaries do not both find alike, among those of any year.</summary>
    public static string[] LookUpDifferences()
    {
        ClassificationTable<DepartmentEconomic> table = ClassificationTable<DepartmentEconomic>.For(2023);
        ClassificationCode<DepartmentEconomic>[] codes = [.. Enumerable.Range(301, 99).Concat(Enumerable.Range(30_101, 9_899)).Select(number => ClassificationCode<DepartmentEconomic>.Parse(number.ToString(CultureInfo.InvariantCulture), null))];
        return
        [
            .. codes.Where(code => table.Find(code) != LookUpCodes.FrozenByCode(code)).Select(code => $"code {code}"),
            .. table.Entries.ToArray().Where(entry => table.FindByName(entry.Name)[0] != LookUpCodes.FrozenByName(entry.Name)).Select(entry => $"name {entry.Name}"),
        ];
    }

    /// <summary>The reports, clean and mutated, whose identities plan, FluentValidation and RulesEngine do not all judge alike.</summary>
    public static string[] IdentityDifferences()
    {
        IdentityPlan plan = IdentityPlan.Compile(RulePacks.National, Documents.Clean);
        IdentitiesByFluentValidation validator = new();
        IdentitiesByRulesEngine engine = new(Documents.Clean);
        SelfEvaluationReport[] reports =
        [
            Documents.Clean,
            .. Documents.Clean.Expenditure!.ByEconomicClass.Select((line, place) => Documents.Clean with
            {
                Expenditure = Documents.Clean.Expenditure with { ByEconomicClass = Documents.Clean.Expenditure.ByEconomicClass.SetItem(place, line with { Share = ReportedPercentage.Percent(50.00m) }) },
            }),
            Documents.Clean with { Expenditure = Documents.Clean.Expenditure with { Initial = ReportedAmount.Wan(584.32m) } },
            Documents.Clean with { Expenditure = Documents.Clean.Expenditure with { ExecutionRate = ReportedPercentage.Percent(99.79m) } },
            Documents.Clean with { Revenue = Documents.Clean.Revenue! with { Total = Documents.Clean.Revenue.Total! with { ChangeRate = ReportedPercentage.Percent(-8.6m) } } },
        ];
        string[] different = [.. reports.Where(report => plan.Holds(report) != validator.Validate(report).IsValid || plan.Holds(report) != engine.Holds(report)).Select((_, i) => $"identities of report {i}")];
        return plan.Count == engine.Count && plan.Holds(Documents.Clean) ? different : [$"{plan.Count} identities in the plan, {engine.Count} by hand", .. different];
    }
}
