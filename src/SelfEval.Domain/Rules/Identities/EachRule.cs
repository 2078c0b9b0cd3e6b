using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>One law that holds at several places: of each measure, of each kind of line.</summary>
internal sealed class EachRule : Rule
{
    private readonly ValueList<IdentityRule> _parts;

    public EachRule(ValueList<IdentityRule> parts, RuleHead head)
        : base(head, scope: null) => (_parts, ReadsPrior) = (parts, parts.Any(part => part.ReadsPrior));

    /// <inheritdoc/>
    internal override IEnumerable<IdentityRule> Identities => _parts;

    /// <inheritdoc/>
    internal override bool ReadsPrior { get; }

    /// <inheritdoc/>
    public override string Formula(Language language) => Head.Texts.Formula(language);

    /// <inheritdoc/>
    internal override Rule As(RuleHead head) => new EachRule(_parts.Select(part => (IdentityRule)part.As(head)).ToValueList(), head);

    /// <inheritdoc/>
    internal override void Apply(CheckRun run)
    {
        (int, int, int) before = (run.Evaluated, run.NotEvaluated, run.PassedOver);
        foreach (IdentityRule part in _parts)
        {
            part.Apply(run);
        }

        if (before == (run.Evaluated, run.NotEvaluated, run.PassedOver))
        {
            // Nowhere printed: said once, of the first place.
            run.Missing(this, [(_parts[0].Scope ?? _parts[0].Place).Pointer(ItemIndex.None)]);
        }
    }

    /// <inheritdoc/>
    internal override void Evaluate(CheckRun run, ItemIndex at) => throw new InvalidOperationException("The parts are applied one by one.");
}
