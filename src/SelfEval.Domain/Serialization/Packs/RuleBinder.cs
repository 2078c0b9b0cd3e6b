using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Serialization.Packs;

/// <summary>Makes a rule of what a pack declares.</summary>
internal sealed class RuleBinder(PackProblems problems)
{
    private readonly IdentityBinder _identities = new(problems);
    private readonly ConditionBinder _conditions = new(problems);

    /// <summary>The rule; null where it has problems, of its own or of its contract.</summary>
    public Rule? Bind(PlacedNode node)
    {
        RuleHead? head = HeadOf(node);
        string[] identities = [.. PackContract.Identities.Select(kind => kind.Name).Where(kind => node.Find(kind) is not null)];
        string[] conditions = [.. PackContract.Conditions.Select(kind => kind.Name).Where(kind => node.Find(kind) is not null)];
        if (identities.Length + conditions.Length != 1)
        {
            return null;
        }

        if (identities is [var kind])
        {
            IdentityDraft? draft = _identities.Bind(kind, node.Find(kind)!);
            if (draft is not null)
            {
                _identities.AddConditions(node.Find("where"), draft);
            }

            return head is null ? null : draft?.As(head);
        }

        if (node.Find("where") is { } where)
        {
            problems.Add(where, "packs/expected/noWhere");
        }

        // A condition is bound without a head as well, for its problems.
        ConditionRule? condition = _conditions.Bind(conditions[0], node.Find(conditions[0])!, head ?? Unnamed);
        return head is null ? null : condition;
    }

    private static RuleHead Unnamed { get; } = new("", RuleFamily.None, Severity.Error, new DeclaredTexts(new("", null), new("", null), new("", null), null));

    private static RuleHead? HeadOf(PlacedNode node)
    {
        LocalizedText? name = PackDocument.TextAt(node.Find("name"));
        LocalizedText? statement = PackDocument.TextAt(node.Find("statement"));
        LocalizedText? basis = PackDocument.TextAt(node.Find("basis"));
        return name is null || statement is null || basis is null
            || node.Find("id")?.Text is not { } id
            || node.Find("family")?.Text is not { } family
            || PackDocument.SeverityAt(node.Find("severity")) is not { } severity
            ? null
            : new RuleHead(id, PackContract.FamilyOf(family), severity, new DeclaredTexts(name, statement, basis, PackDocument.TextAt(node.Find("action"))));
    }
}
