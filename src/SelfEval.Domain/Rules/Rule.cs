using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>One declared rule: an identity over printed figures, or a condition on anything else in a report.</summary>
/// <remarks>What people read about it comes from one resource per language. Immutable; equality is by reference.</remarks>
public abstract class Rule
{
    private readonly string _basis;

    private protected Rule(string id, Severity severity, string basis, ItemsPath? scope)
    {
        Id = id;
        Severity = severity;
        _basis = basis;
        Scope = scope;
    }

    /// <summary>The stable id: SE and four digits, of which the first is the family.</summary>
    public string Id { get; }

    /// <summary>How much a violation matters, before any policy.</summary>
    public Severity Severity { get; }

    /// <summary>What the rule belongs to.</summary>
    public RuleFamily Family => (RuleFamily)(Id[2] - '0');

    /// <summary>The list to each of whose items the rule applies; null where it applies to the report.</summary>
    internal ItemsPath? Scope { get; }

    /// <summary>What the rule is called.</summary>
    public string Name(Language language) => Messages.In(language)[$"rules/{Id}/name"];

    /// <summary>What the rule asks for, in one sentence.</summary>
    public string Statement(Language language) => Messages.In(language)[$"rules/{Id}/statement"];

    /// <summary>What the rule computes or compares, as a formula.</summary>
    public abstract string Formula(Language language);

    /// <summary>The norm that the rule rests on.</summary>
    public string Basis(Language language) => Messages.In(language)[$"basis/{_basis}"];

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>The identities that the rule declares; none for a condition.</summary>
    internal virtual IEnumerable<IdentityRule> Identities => [];

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
