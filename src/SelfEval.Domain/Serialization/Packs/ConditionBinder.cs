using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Serialization.Packs;

/// <summary>Makes a condition of what a pack declares; what does not fit together is a problem.</summary>
internal sealed class ConditionBinder(PackProblems problems)
{
    /// <summary>The condition of a kind; null where it has problems, of its own or of its contract.</summary>
    public ConditionRule? Bind(string kind, PlacedNode node, RuleHead head) => kind switch
    {
        "present" => Presence(node, head, isWanted: true),
        "absent" => Presence(node, head, isWanted: false),
        "dateOrder" => Order(node, head),
        "dateWindow" => Window(node, head),
        "oneOf" => Values(node, head),
        _ => Pattern(node, head),
    };

    private PresenceCondition? Presence(PlacedNode node, RuleHead head, bool isWanted)
    {
        PlacedNode[] nodes = [.. node.Find("places")?.Items ?? []];
        ReportPath?[] places = [.. nodes.Select(PlaceAt<ReportPath>)];
        if (places.Length == 0 || Array.Exists(places, place => place is null))
        {
            return null;
        }

        ReportPath first = places[0]!;
        bool fits = true;
        for (int i = 0; i < places.Length; i++)
        {
            fits &= Require(ConditionRule.ListOf(places[i]!) == ConditionRule.ListOf(first), nodes[i], "packs/expected/sameItems")
                && Require(Array.IndexOf(places, places[i]) == i, nodes[i], "packs/expected/once");
        }

        return fits ? new PresenceCondition(head, places!, isWanted) : null;
    }

    private DateOrderCondition? Order(PlacedNode node, RuleHead head)
    {
        if (PlaceAt<FieldPath>(node.Find("earlier")) is not { } earlier || PlaceAt<FieldPath>(node.Find("later")) is not { } later)
        {
            return null;
        }

        (ItemsPath? first, ItemsPath? second) = (ConditionRule.ListOf(earlier), ConditionRule.ListOf(later));
        return Require(earlier != later, node.Find("later")!, "packs/expected/once")
            && Require(first is null || second is null || first == second, node.Find("later")!, "packs/expected/sameItems")
            ? new DateOrderCondition(head, earlier, later, node.Find("maySame") is { IsTrue: true }) : null;
    }

    private DateWindowCondition? Window(PlacedNode node, RuleHead head)
    {
        YearDay? from = DayAt(node.Find("from"));
        YearDay? to = DayAt(node.Find("to"));
        if (PlaceAt<FieldPath>(node.Find("date")) is not { } date)
        {
            return null;
        }

        return Require(node.Find("from") is not null || node.Find("to") is not null, node, "packs/expected/fromOrTo")
            && Require(from is not { } first || to is not { } last || first.Of(NoLeapYear) <= last.Of(NoLeapYear), node, "packs/expected/fromBeforeTo")
            ? new DateWindowCondition(head, date, from, to) : null;
    }

    private static ValueCondition? Values(PlacedNode node, RuleHead head)
    {
        string[] values = [.. (node.Find("values")?.Items ?? []).Select(item => item.Text).OfType<string>()];
        return PlaceAt<FieldPath>(node.Find("field")) is { } field && values.Length > 0 ? new ValueCondition(head, field, values) : null;
    }

    private static PatternCondition? Pattern(PlacedNode node, RuleHead head) =>
        PlaceAt<FieldPath>(node.Find("field")) is { } field && node.Find("pattern")?.Text is { } text && PatternCondition.Compile(text) is { } pattern
            ? new PatternCondition(head, field, pattern) : null;

    private const int NoLeapYear = 2001;

    private static YearDay? DayAt(PlacedNode? node) => node?.Text is { } text ? YearDay.Parse(text) : null;

    private static TPath? PlaceAt<TPath>(PlacedNode? node)
        where TPath : ReportPath => node?.Text is { } text ? ReportPaths.ByTemplate.GetValueOrDefault(text) as TPath : null;

    private bool Require(bool holds, PlacedNode node, string expected)
    {
        if (!holds)
        {
            problems.Add(node, expected);
        }

        return holds;
    }
}
