using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>A figure is a sum or difference of others, or repeats one.</summary>
internal sealed class LinearIdentity : IdentityRule
{
    private LinearIdentity(IdentityDraft draft, RuleHead head)
        : base(draft, head)
    {
    }

    public static IdentityRule Make(IdentityDraft draft, RuleHead head) => new LinearIdentity(draft, head);

    /// <inheritdoc/>
    public override string Formula(Language language) => Formulas.Sum(this, Messages.In(language)) + " = " + Labels.Of(Result!, Messages.In(language));

    /// <inheritdoc/>
    internal override IEnumerable<LinearForm> Forms(IdentityPlace place) =>
        [new(1, Array.ConvertAll(place.Slots, slot => (Int128)(-slot.Above)), 0, IsEquality: true)];

    private protected override Verdict Judge(Operand? result, List<Operand> operands)
    {
        (Int128 sum, Int128 slack) = Add(operands);
        return Compare(result!.Value.Printed, result.Value.Exact, sum, slack);
    }

    private protected override Judgement Describe(Verdict verdict, Operand? result, List<Operand> operands)
    {
        Operand derived = result!.Value;
        Int128 sum = Add(operands).Sum;
        return new(verdict)
        {
            Printed = derived.Printed.ToString(),
            Expected = Arithmetic.Print(derived.Printed, sum),
            Difference = Arithmetic.Trimmed(derived.Printed, derived.Exact.Value - sum),
            IsCounted = IsCounted(derived, operands),
        };
    }

    private protected override string MessageKey(Judgement judgement) => judgement.Verdict switch
    {
        Verdict.WithinRounding => "withinRounding",
        Verdict.Truncated => "truncated",
        _ => judgement.IsCounted ? "miscounted" : "inconsistent",
    };

    private protected override string Explain(Messages messages, Judgement judgement, Operand? result, List<Operand> operands)
    {
        ReportedFigure derived = result!.Value.Printed;
        (Int128 sum, Int128 slack) = Add(operands);
        bool units = Arithmetic.NeedUnits(operands, derived);
        string arithmetic = operands is [{ Above: 1, Printed: var only }]
            ? $"{Arithmetic.Number(derived, withUnit: true)} ≠ {Arithmetic.Number(only, withUnit: true)}"
            : $"{Arithmetic.Sum(operands.Select(operand => (operand, operand.Above)), units, messages)} = {Arithmetic.Trimmed(derived, sum)}";
        return judgement.IsCounted ? arithmetic : arithmetic + messages.Fill(
            "explanations/range",
            ("low", Arithmetic.Trimmed(derived, sum - slack)),
            ("high", Arithmetic.Trimmed(derived, sum + slack)),
            ("from", Arithmetic.Trimmed(derived, result.Value.Exact.Low)),
            ("to", Arithmetic.Trimmed(derived, result.Value.Exact.High)));
    }

    /// <summary>Whether nothing here was rounded.</summary>
    private static bool IsCounted(Operand derived, List<Operand> operands) => derived.Printed.IsExact && operands.All(operand => operand.Printed.IsExact);

    /// <summary>The sum of the printed values, and how far rounding lets the true sum be from it.</summary>
    public static (Int128 Sum, Int128 Slack) Add(List<Operand> operands)
    {
        Int128 sum = 0;
        Int128 slack = 0;
        foreach (Operand operand in operands)
        {
            sum += operand.Above * operand.Exact.Value;
            slack += Math.Abs(operand.Above) * operand.Exact.HalfUlp;
        }

        return (sum, slack);
    }

    /// <summary>The verdict ladder of the design for a derived figure and a computed interval.</summary>
    private static Verdict Compare(ReportedFigure printed, ExactFigure derived, Int128 sum, Int128 slack)
    {
        Int128 distance = Int128.Abs(derived.Value - sum);
        return distance <= derived.HalfUlp ? Verdict.Exact
            : distance <= derived.HalfUlp + slack ? Verdict.WithinRounding
            : !printed.IsExact && Truncates(derived, sum - slack, sum + slack) ? Verdict.Truncated
            : Verdict.Inconsistent;
    }

    /// <summary>Whether some value from low to high is cut off to the derived figure; the far end is not.</summary>
    private static bool Truncates(ExactFigure derived, Int128 low, Int128 high)
    {
        Int128 ulp = derived.HalfUlp * 2;
        return derived.Value > 0 ? high >= derived.Value && low < derived.Value + ulp
            : derived.Value < 0 ? low <= derived.Value && high > derived.Value - ulp
            : high > -ulp && low < ulp;
    }
}
