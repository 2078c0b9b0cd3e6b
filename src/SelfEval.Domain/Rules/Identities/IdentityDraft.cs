using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>An identity that has not been given its id yet.</summary>
internal sealed class IdentityDraft(FigurePath? result, ReportPath place, Func<IdentityDraft, RuleHead, IdentityRule> make, params ReadOnlySpan<Term> terms)
{
    /// <summary>The derived figure; null where the identity compares with a constant.</summary>
    public FigurePath? Result => result;

    /// <summary>Where findings are put: the derived figure, or the list whose total is a constant.</summary>
    public ReportPath Place => place;

    /// <summary>The other figures.</summary>
    public ValueList<Term> Terms { get; } = ValueList.Create(terms);

    /// <summary>The list to each of whose items the identity applies: the one that its derived figure stands in.</summary>
    public ItemsPath? Scope { get; } = result is null ? null : OutermostList(result);

    /// <summary>Whether the identity is passed over where its figures are not printed, instead of being noted as not evaluated.</summary>
    public bool IsOnlyWherePrinted { get; private set; }

    /// <summary>Figures beside the identity by which it applies or does not.</summary>
    public ValueList<Condition> Conditions { get; private set; } = [];

    /// <summary>The identity does not apply where one of these is printed.</summary>
    public IdentityDraft UnlessPrinted(params ReadOnlySpan<FigurePath> figures) => When(ConditionKind.NotPrinted, figures);

    /// <summary>The identity does not apply where one of these is printed and is not zero.</summary>
    public IdentityDraft UnlessSpent(params ReadOnlySpan<FigurePath> figures) => When(ConditionKind.NothingPrinted, figures);

    /// <summary>The identity applies only where this is printed.</summary>
    public IdentityDraft Beside(FigurePath figure) => When(ConditionKind.Printed, figure);

    /// <summary>The identity applies only where its figures are printed.</summary>
    public IdentityDraft WherePrinted()
    {
        IsOnlyWherePrinted = true;
        return this;
    }

    /// <summary>The rule.</summary>
    public IdentityRule As(string id, Severity severity, string basis) => As(RuleHead.BuiltIn(id, severity, basis));

    /// <summary>The rule of a head, which need not be one of the library.</summary>
    public IdentityRule As(RuleHead head) => make(this, head);

    private IdentityDraft When(ConditionKind kind, params ReadOnlySpan<FigurePath> figures)
    {
        foreach (FigurePath figure in figures)
        {
            Conditions = Conditions.Add(new(figure, kind));
        }

        return this;
    }

    private static ItemsPath? OutermostList(ReportPath path) =>
        path.Parent is null ? null : OutermostList(path.Parent) ?? path as ItemsPath;
}
