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
        int place = at[list.Depth];
        return list switch
        {
            ItemsPath<FundingLine> lines => messages[$"labels/fundingSource/{KeyOf(lines.Get(report, at)!.Value[place].Source)}"],
            ItemsPath<EconomicClassLine> lines => lines.Get(report, at)!.Value[place].Name,
            ItemsPath<IndicatorGroup> groups => messages[$"labels/indicatorLevel1/{KeyOf(groups.Get(report, at)!.Value[place].Category)}"],
            ItemsPath<IndicatorCount> counts => messages[$"labels/indicatorLevel2/{KeyOf(counts.Get(report, at)!.Value[place].Category)}"],
            ItemsPath<QuantifiedStatement> statements when statements.Get(report, at)!.Value[place].Subject is { } subject => subject,
            _ => messages.Fill("labels/nth", ("list", messages[$"labels/{list.Key}[]"]), ("number", (place + 1).ToString(CultureInfo.InvariantCulture))),
        };
    }

    internal static string KeyOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
