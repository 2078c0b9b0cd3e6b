using SelfEval.Domain.Figures;
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

    private protected override Verdict Judge(Operand? result, List<Operand> operands)
    {
        ExactFigure figure = result!.Value.Exact;
        ExactFigure limit = operands[0].Exact;
        return figure.Value <= limit.Value ? Verdict.Exact : figure.Low <= limit.High ? Verdict.WithinRounding : Verdict.Violated;
    }

    private protected override Judgement Describe(Verdict verdict, Operand? result, List<Operand> operands) => new(verdict)
    {
        Printed = result!.Value.Printed.ToString(),
        Expected = operands[0].Printed.ToString(),
        Difference = Arithmetic.Trimmed(result.Value.Printed, result.Value.Exact.Value - operands[0].Exact.Value),
    };

    private protected override string MessageKey(Judgement judgement) =>
        judgement.Verdict == Verdict.WithinRounding ? "atMostWithinRounding" : "atMostViolated";

    private protected override string Explain(Messages messages, Judgement judgement, Operand? result, List<Operand> operands)
    {
        bool units = Arithmetic.NeedUnits(operands, result!.Value.Printed);
        return $"{Arithmetic.Number(result.Value.Printed, units)} > {Arithmetic.Number(operands[0].Printed, units)}";
    }
}
