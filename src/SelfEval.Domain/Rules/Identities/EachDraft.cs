namespace SelfEval.Domain.Rules;

/// <summary>The same identity for each of several places, not given its id yet.</summary>
internal sealed class EachDraft(IdentityDraft[] drafts)
{
    /// <summary>The same law at further places, where it has other figures.</summary>
    public EachDraft And<T>(IEnumerable<T> places, Func<T, IdentityDraft> declare) => new([.. drafts, .. places.Select(declare)]);

    /// <summary>The rule.</summary>
    public Rule As(string id, Severity severity, string basis)
    {
        RuleHead head = RuleHead.BuiltIn(id, severity, basis);
        return new EachRule([.. drafts.Select(draft => draft.WherePrinted().As(head))], head);
    }
}
