using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>An identity that has not been given its id yet.</summary>
internal sealed class IdentityDraft(FigurePath? result, ReportPath place, Func<IdentityDraft, string, Severity, string, IdentityRule> make, params ReadOnlySpan<Term> terms)
{
    /// <summary>The derived figure; null where the identity compares with a constant.</summary>
    public FigurePath? Result => result;

    /// <summary>Where findings are put: the derived figure, or the list whose total is a constant.</summary>
    public ReportPath Place => place;

    /// <summary>The other figures.</summary>
    public ValueList<Term> Terms { get; } = ValueList.Create(terms);

    /// <summary>The list to each of whose items the identity applies: the one that its derived figure stands in.</summary>
    public ItemsPath? Scope { get; } = result is null ? null : OutermostList(result);

    /// <summary>The rule.</summary>
    public Rule As(string id, Severity severity, string basis) => make(this, id, severity, basis);

    private static ItemsPath? OutermostList(ReportPath path) =>
        path.Parent is null ? null : OutermostList(path.Parent) ?? path as ItemsPath;
}
