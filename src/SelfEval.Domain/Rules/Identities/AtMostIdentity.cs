using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>A figure is not above another.</summary>
internal sealed class AtMostIdentity : IdentityRule
{
    private AtMostIdentity(IdentityDraft draft, string id, Severity severity, string basis)
        : base(draft, id, severity, basis)
    {
    }

    public static IdentityRule Make(IdentityDraft draft, string id, Severity severity, string basis) => new AtMostIdentity(draft, id, severity, basis);

    /// <inheritdoc/>
    public override string Formula(Language language) =>
        $"{Labels.Of(Result!, Messages.In(language))} ≤ {Formulas.Sum(this, Messages.In(language))}";

    private protected override Judgement Judge(Operand? result, List<Operand> operands)
    {
        Operand figure = result!.Value;
        Operand limit = operands[0];
        Verdict verdict = figure.Exact.Value <= limit.Exact.Value ? Verdict.Exact
            : figure.Exact.Low <= limit.Exact.High ? Verdict.WithinRounding
            : Verdict.Violated;
        return new(verdict)
        {
            Printed = figure.Printed.ToString(),
            Expected = limit.Printed.ToString(),
            Difference = Arithmetic.Trimmed(figure.Printed, figure.Exact.Value - limit.Exact.Value),
        };
    }

    private protected override string MessageKey(Judgement judgement) =>
        judgement.Verdict == Verdict.WithinRounding ? "atMostWithinRounding" : "atMostViolated";

    private protected override string Explain(Messages messages, Judgement judgement, Operand? result, List<Operand> operands)
    {
        bool units = Arithmetic.NeedUnits(operands, result!.Value.Printed);
        return $"{Arithmetic.Number(result.Value.Printed, units)} > {Arithmetic.Number(operands[0].Printed, units)}";
    }
}
