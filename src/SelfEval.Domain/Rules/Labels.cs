using SelfEval.Domain.Indicators;
using System.Globalization;
using System.Text.Json;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>What people call a figure: the part it stands in and the member it is, as in 基本支出·占比.</summary>
internal static class Labels
{
    /// <summary>The name in every report: items of a list are named by what they are items of.</summary>
    public static string Of(ReportPath path, Messages messages) => Of(path, messages, itemName: null);

    /// <summary>The name in one report: items are named by their own names.</summary>
    public static string Of(ReportPath path, Messages messages, SelfEvaluationReport report, ItemIndex at) =>
        Of(path, messages, list => ItemName(list, messages, report, at));

    /// <summary>The name without the part that it stands in.</summary>
    public static string OwnOf(ReportPath path, Messages messages, SelfEvaluationReport report, ItemIndex at) =>
        path.Name == "*" ? Of(path, messages, report, at) : messages[$"labels/{path.Key}"];

    private static string Of(ReportPath path, Messages messages, Func<ReportPath, string>? itemName)
    {
        string own = path.Name == "*" ? Item(path) : messages[$"labels/{path.Key}"];
        ReportPath? part = path.Name == "*" ? null : path.Parent;
        string? owner = part?.Parent is null ? null : part.Name == "*" ? Item(part) : messages.Find($"labels/{part.Key}");
        return owner is null ? own : messages.Fill("labels/joined", ("part", owner), ("member", own));

        string Item(ReportPath item) => itemName?.Invoke(item.Parent!) ?? messages[$"labels/{item.Key}[]"];
    }

    private static string ItemName(ReportPath list, Messages messages, SelfEvaluationReport report, ItemIndex at)
    {
        string? name = ((ItemsPath)list).ItemAt(report, at) switch
        {
            FundingLine line => messages[$"labels/fundingSource/{KeyOf(line.Source)}"],
            FunctionalLine line => line.Name,
            EconomicClassLine line => line.Name,
            GovernmentClassLine line => line.Name,
            IndicatorGroup group => messages[$"labels/indicatorLevel1/{KeyOf(group.Category)}"],
            IndicatorCount count => messages[$"labels/indicatorLevel2/{KeyOf(count.Category)}"],
            QuantifiedStatement statement => statement.Subject,
            Indicator indicator => messages.Fill("labels/quoted", ("name", indicator.Name)),
            ManagementScore management => management.Name ?? messages[$"labels/managementCriterion/{KeyOf(management.Criterion)}"],
            CategoryScore { Level2: { } level2 } => messages[$"labels/indicatorLevel2/{KeyOf(level2)}"],
            CategoryScore category => messages[$"labels/indicatorLevel1/{KeyOf(category.Level1)}"],
            BlockScore block => messages[$"labels/scoreBlock/{KeyOf(block.Block)}"],
            FundsLine line => messages[$"labels/fundsKind/{KeyOf(line.Kind)}"],
            _ => null,
        };
        return name is null
            ? messages.Fill("labels/nth", ("list", messages[$"labels/{list.Key}[]"]), ("number", (at[list.Depth] + 1).ToString(CultureInfo.InvariantCulture)))
            : list == ReportPaths.Expenditure.Basic.ByEconomicClass.Items || list == ReportPaths.Expenditure.Project.ByEconomicClass.Items
            ? messages.Fill("labels/joined", ("part", messages[$"labels/{list.Parent!.Key}"]), ("member", name))
            : name;
    }

    internal static string KeyOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
