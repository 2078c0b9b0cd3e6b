using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>A figure is not above, or not below, the sum of others.</summary>
internal sealed class BoundIdentity : IdentityRule
{
    private readonly bool _isUpper;

    private BoundIdentity(IdentityDraft draft, RuleHead head, bool isUpper)
        : base(draft, head) => _isUpper = isUpper;

    public static IdentityRule AtMost(IdentityDraft draft, RuleHead head) => new BoundIdentity(draft, head, isUpper: true);

    public static IdentityRule AtLeast(IdentityDraft draft, RuleHead head) => new BoundIdentity(draft, head, isUpper: false);

    /// <inheritdoc/>
    public override string Formula(Language language) =>
        $"{Labels.Of(Result!, Messages.In(language))} {(_isUpper ? '≤' : '≥')} {Formulas.Sum(this, Messages.In(language))}";

    /// <inheritdoc/>
    internal override IEnumerable<LinearForm> Forms(IdentityPlace place)
    {
        int sign = _isUpper ? 1 : -1;
        return [new(sign, Array.ConvertAll(place.Slots, slot => (Int128)(-sign * slot.Above)), 0, IsEquality: false)];
    }

    private protected override Verdict Judge(Operand? result, List<Operand> operands)
    {
        (Int128 sum, Int128 slack) = LinearIdentity.Add(operands);
        Int128 beyond = _isUpper ? result!.Value.Exact.Value - sum : sum - result!.Value.Exact.Value;
        return beyond <= 0 ? Verdict.Exact : beyond <= result.Value.Exact.HalfUlp + slack ? Verdict.WithinRounding : Verdict.Inconsistent;
    }

    private protected override Judgement Describe(Verdict verdict, Operand? result, List<Operand> operands)
    {
        Int128 sum = LinearIdentity.Add(operands).Sum;
        return new(verdict)
        {
            Printed = result!.Value.Printed.ToString(),
            Expected = operands.Count == 1 ? operands[0].Printed.ToString() : Arithmetic.Print(result.Value.Printed, sum),
            Difference = Arithmetic.Trimmed(result.Value.Printed, Int128.Abs(result.Value.Exact.Value - sum)),
        };
    }

    private protected override string MessageKey(Judgement judgement) => (_isUpper, judgement.Verdict == Verdict.WithinRounding) switch
    {
        (true, true) => "atMostWithinRounding",
        (true, false) => "atMostViolated",
        (false, true) => "atLeastWithinRounding",
        (false, false) => "atLeastViolated",
    };

    private protected override string Explain(Messages messages, Judgement judgement, Operand? result, List<Operand> operands)
    {
        bool units = Arithmetic.NeedUnits(operands, result!.Value.Printed);
        string sum = Arithmetic.Sum(operands.Select(operand => (operand, 1)), units, messages);
        string total = operands.Count == 1 ? "" : $" = {Arithmetic.Trimmed(result.Value.Printed, LinearIdentity.Add(operands).Sum)}";
        return $"{Arithmetic.Number(result.Value.Printed, units)} {(_isUpper ? '>' : '<')} {sum}{total}";
    }
}
