using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>A rule that is not arithmetic: dates, names, counts of things, completeness.</summary>
internal sealed class Predicate : Rule
{
    private readonly Action<PredicateRun> _judge;

    private Predicate(RuleHead head, Action<PredicateRun> judge, bool readsPrior)
        : base(head, scope: null) => (_judge, ReadsPrior) = (judge, readsPrior);

    /// <summary>Declares a condition on the report.</summary>
    public static Rule Of(string id, Severity severity, string basis, Action<PredicateRun> judge) => new Predicate(RuleHead.BuiltIn(id, severity, basis), judge, readsPrior: false);

    /// <summary>Declares a condition on the report and last year's.</summary>
    public static Rule OfTwo(string id, Severity severity, string basis, Action<PredicateRun, SelfEvaluationReport> judge) =>
        new Predicate(RuleHead.BuiltIn(id, severity, basis), run => judge(run, run.Prior!), readsPrior: true);

    /// <inheritdoc/>
    internal override bool ReadsPrior { get; }

    /// <inheritdoc/>
    public override string Formula(Language language) => Head.Texts.Formula(language);

    /// <inheritdoc/>
    internal override Rule As(RuleHead head) => new Predicate(head, _judge, ReadsPrior);

    /// <inheritdoc/>
    internal override void Evaluate(CheckRun run, ItemIndex at) => _judge(new PredicateRun(this, run));
}
