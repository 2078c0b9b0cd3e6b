using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>The shares of a complete breakdown total 100 %.</summary>
internal sealed class HundredIdentity : IdentityRule
{
    private HundredIdentity(IdentityDraft draft, string id, Severity severity, string basis)
        : base(draft, id, severity, basis)
    {
    }

    public static IdentityRule Make(IdentityDraft draft, string id, Severity severity, string basis) => new HundredIdentity(draft, id, severity, basis);

    /// <inheritdoc/>
    public override string Formula(Language language) => Formulas.Sum(this, Messages.In(language)) + " = 100%";

    private protected override Judgement Judge(Operand? result, List<Operand> operands)
    {
        Int128 hundred = ExactFigure.Whole(100);
        Int128 sum = 0;
        Int128 slack = 0;
        Int128 truncation = 0;
        foreach (Operand operand in operands)
        {
            sum += operand.Exact.Value;
            slack += operand.Exact.HalfUlp;

            // A share that was cut off may have been higher by anything less than one unit of its last place.
            truncation += operand.Exact.HalfUlp * 2;
        }

        Verdict verdict = sum == hundred ? Verdict.Exact
            : Int128.Abs(sum - hundred) <= slack ? Verdict.WithinRounding
            : sum < hundred && hundred < sum + truncation ? Verdict.Truncated
            : Verdict.Inconsistent;
        ReportedFigure finest = operands.MaxBy(operand => operand.Printed.Decimals).Printed;
        return new(verdict)
        {
            Printed = Arithmetic.Trimmed(finest, sum),
            Expected = "100%",
            Difference = Arithmetic.Trimmed(finest, sum - hundred),
        };
    }

    private protected override string MessageKey(Judgement judgement) => judgement.Verdict switch
    {
        Verdict.WithinRounding => "hundredWithinRounding",
        Verdict.Truncated => "hundredTruncated",
        _ => "hundredInconsistent",
    };

    private protected override string Explain(Messages messages, Judgement judgement, Operand? result, List<Operand> operands) =>
        $"{Arithmetic.Sum(operands.Select(operand => (operand, 1)), withUnits: true)} = {judgement.Printed}";
}
