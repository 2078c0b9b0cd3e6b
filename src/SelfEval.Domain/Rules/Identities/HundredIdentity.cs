using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>The shares of a complete breakdown total 100 %.</summary>
internal sealed class HundredIdentity : IdentityRule
{
    private HundredIdentity(IdentityDraft draft, RuleHead head)
        : base(draft, head)
    {
    }

    public static IdentityRule Make(IdentityDraft draft, RuleHead head) => new HundredIdentity(draft, head);

    /// <inheritdoc/>
    public override string Formula(Language language) => Formulas.Sum(this, Messages.In(language)) + " = 100%";

    /// <inheritdoc/>
    internal override IEnumerable<LinearForm> Forms(IdentityPlace place) =>
        [new(0, Array.ConvertAll(place.Slots, slot => (Int128)slot.Above), ExactFigure.Whole(100), IsEquality: true)];

    private protected override Verdict Judge(Operand? result, List<Operand> operands)
    {
        Int128 over = Excess(operands);
        Int128 slack = 0;
        foreach (Operand operand in operands)
        {
            slack += operand.Exact.HalfUlp;
        }

        // A share that was cut off may have been higher by anything less than one unit of its last place.
        return over == 0 ? Verdict.Exact
            : Int128.Abs(over) <= slack ? Verdict.WithinRounding
            : over < 0 && -over < 2 * slack ? Verdict.Truncated
            : Verdict.Inconsistent;
    }

    private protected override Judgement Describe(Verdict verdict, Operand? result, List<Operand> operands)
    {
        Int128 over = Excess(operands);
        ReportedFigure finest = operands.MaxBy(operand => operand.Printed.Decimals).Printed;
        return new(verdict)
        {
            Printed = Arithmetic.Trimmed(finest, over + ExactFigure.Whole(100)),
            Expected = "100%",
            Difference = Arithmetic.Trimmed(finest, over),
        };
    }

    private protected override string MessageKey(Judgement judgement) => judgement.Verdict switch
    {
        Verdict.WithinRounding => "hundredWithinRounding",
        Verdict.Truncated => "hundredTruncated",
        _ => "hundredInconsistent",
    };

    private protected override string Explain(Messages messages, Judgement judgement, Operand? result, List<Operand> operands) =>
        $"{Arithmetic.Sum(operands.Select(operand => (operand, 1)), withUnits: true, messages)} = {judgement.Printed}";

    /// <summary>How far the printed shares are above 100 % together.</summary>
    private static Int128 Excess(List<Operand> operands)
    {
        Int128 sum = -ExactFigure.Whole(100);
        foreach (Operand operand in operands)
        {
            sum += operand.Exact.Value;
        }

        return sum;
    }
}
