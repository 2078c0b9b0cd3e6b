using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>One declared rule: an identity over printed figures, or a condition on anything else in a report.</summary>
/// <remarks>What people read about it comes from the resources of the library, or from the pack that declares it. Immutable; equality is by reference.</remarks>
public abstract class Rule
{
    private protected Rule(RuleHead head, ItemsPath? scope)
    {
        Head = head;
        Scope = scope;
    }

    /// <summary>The stable id: SE and four digits for a rule of the library, of which the first is the family; letters, a hyphen and
    /// digits for a rule of any other pack.</summary>
    public string Id => Head.Id;

    /// <summary>How much a violation matters, before any policy.</summary>
    public Severity Severity => Head.Severity;

    /// <summary>What the rule belongs to.</summary>
    public RuleFamily Family => Head.Family;

    /// <summary>Id, family, severity and texts.</summary>
    internal RuleHead Head { get; }

    /// <summary>The list to each of whose items the rule applies; null where it applies to the report.</summary>
    internal ItemsPath? Scope { get; }

    /// <summary>What the rule is called.</summary>
    public string Name(Language language) => Head.Texts.Name(language);

    /// <summary>What the rule asks for, in one sentence; the formula where a pack gave it another bound than the sentence names.</summary>
    public string Statement(Language language) => HasOtherBound ? Formula(language) : Head.Texts.Statement(language);

    /// <summary>What the rule computes or compares, as a formula.</summary>
    public abstract string Formula(Language language);

    /// <summary>The norm that the rule rests on.</summary>
    public string Basis(Language language) => Head.Texts.Basis(language);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>The identities that the rule declares; none for a condition.</summary>
    internal virtual IEnumerable<IdentityRule> Identities => [];

    /// <summary>What the rule advises where it does not hold; null where its kind of finding says it.</summary>
    internal string? Action(Language language) => Head.Texts.Action(language);

    /// <summary>The same rule under another head.</summary>
    internal abstract Rule As(RuleHead head);

    /// <summary>The same rule with another bound in percent; null where it has none.</summary>
    internal virtual Rule? Within(int percent) => null;

    /// <summary>Whether its bound is not the one that its sentence was written for.</summary>
    internal virtual bool HasOtherBound => false;

    /// <summary>Whether the rule compares with last year's report, so that both must be of neighbouring years.</summary>
    internal virtual bool ReadsPrior => false;

    /// <summary>The lists that must have items for the rule to apply to any of them.</summary>
    private protected virtual IEnumerable<ItemsPath> Lists => Scope is null ? [] : [Scope];

    /// <summary>Applies the rule to the report of the run, at every item where it has a scope.</summary>
    internal virtual void Apply(CheckRun run)
    {
        if (Scope is null)
        {
            Evaluate(run, ItemIndex.None);
            return;
        }

        // A list that is not there is noted once, not for every item of another.
        List<string>? missing = null;
        foreach (ItemsPath list in Lists)
        {
            if (list.Count(run.Report, ItemIndex.None) == 0)
            {
                (missing ??= []).Add(list.Pointer(ItemIndex.None));
            }
        }

        if (missing is not null)
        {
            MissingLists(run, missing);
            return;
        }

        int count = Scope.Count(run.Report, ItemIndex.None);
        for (int place = 0; place < count; place++)
        {
            Evaluate(run, ItemIndex.None.With(0, place));
        }
    }

    /// <summary>Notes that lists are not there.</summary>
    private protected virtual void MissingLists(CheckRun run, List<string> pointers) => run.Missing(this, pointers.ToValueList());

    /// <summary>Applies the rule to the report of the run, at one item where it has a scope.</summary>
    internal abstract void Evaluate(CheckRun run, ItemIndex at);
}
