using System.Numerics;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>A percentage is the quotient of two linear forms of amounts: a share, an execution rate, a rate of growth.</summary>
/// <remarks>
/// For a fixed rate r the sign of N − r·D is linear in the amounts, so its extremes over all true values are found figure by
/// figure, also where a figure stands above and below the line. Derivation: docs/concepts/rounding.md.
/// </remarks>
internal sealed class RatioIdentity : IdentityRule
{
    private RatioIdentity(IdentityDraft draft, RuleHead head)
        : base(draft, head)
    {
    }

    public static IdentityRule Make(IdentityDraft draft, RuleHead head) => new RatioIdentity(draft, head);

    /// <inheritdoc/>
    public override string Formula(Language language)
    {
        Messages messages = Messages.In(language);
        return $"{Formulas.Above(this, messages)} ÷ {Formulas.Below(this, messages)} = {Labels.Of(Result!, messages)}";
    }

    /// <inheritdoc/>
    /// <remarks>
    /// For a base D ≥ 0 some quotient prints as the rate exactly when rₗ·D ≤ 100·N ≤ rₕ·D. The two conditions leave no negative base, so
    /// they are not drawn up over one that is printed: what a rate means there is open.
    /// </remarks>
    internal override IEnumerable<LinearForm> Forms(IdentityPlace place)
    {
        if (place.Result?.Printed is not { } rate || PrintedBase(place) < 0)
        {
            return [];
        }

        ExactFigure exact = new(rate);
        return
        [
            new(0, Array.ConvertAll(place.Slots, slot => (exact.Low * slot.Below) - (ExactFigure.Whole(100) * slot.Above)), 0, IsEquality: false, HoldsByResult: true),
            new(0, Array.ConvertAll(place.Slots, slot => (ExactFigure.Whole(100) * slot.Above) - (exact.High * slot.Below)), 0, IsEquality: false, HoldsByResult: true),
        ];
    }

    private protected override Verdict Judge(Operand? result, List<Operand> operands)
    {
        Operand rate = result!.Value;
        Int128 below = Sides(operands).Below;
        return below < 0 ? Verdict.Undefined
            : below == 0 ? Ladder<BigInteger>.CouldBe(operands, rate) ? Verdict.Undefined : Verdict.Inconsistent
            : FitsNarrow(operands, rate) ? Ladder<Int128>.Judge(operands, rate)
            : Ladder<BigInteger>.Judge(operands, rate);
    }

    private protected override Judgement Describe(Verdict verdict, Operand? result, List<Operand> operands)
    {
        Operand rate = result!.Value;
        (Int128 above, Int128 below) = Sides(operands);
        if (below <= 0)
        {
            // 0 ÷ 0 printed as 0 % is a habit that does no harm. Any other rate over two zeros needs true values that nothing
            // printed supports (docs/decisions/0003).
            return new(verdict)
            {
                Printed = rate.Printed.ToString(),
                IsNegativeBase = below < 0,
                Base = below < 0 ? ZeroBase.Harmless
                    : verdict == Verdict.Inconsistent ? ZeroBase.Impossible
                    : above == 0 && rate.Exact.Value != 0 ? ZeroBase.Unsupported : ZeroBase.Harmless,
            };
        }

        BigInteger expected = Percent(above, below, rate.Printed.Decimals, Arithmetic.Round);
        BigInteger printed = (BigInteger)(rate.Exact.Value / ExactFigure.UlpOf(rate.Printed));
        return new(verdict)
        {
            Printed = rate.Printed.ToString(),
            Expected = Arithmetic.Print(rate.Printed, expected, rate.Printed.Decimals, withUnit: true),
            Difference = Arithmetic.Print(rate.Printed, printed - expected, rate.Printed.Decimals, withUnit: true),
        };
    }

    private protected override string MessageKey(Judgement judgement) => judgement.Verdict switch
    {
        Verdict.WithinRounding => "withinRounding",
        Verdict.Truncated => "truncated",
        Verdict.Undefined => judgement.IsNegativeBase ? "negativeBase" : judgement.Base == ZeroBase.Unsupported ? "unsupportedRate" : "undefinedRate",
        _ => judgement.Base == ZeroBase.Impossible ? "impossibleRate" : "inconsistent",
    };

    private protected override string? BaseName(CheckRun run, Judgement judgement, List<Operand> operands)
    {
        if (judgement.Verdict != Verdict.Undefined && judgement.Base != ZeroBase.Impossible)
        {
            return null;
        }

        // A base of two figures is the prior year, which the report leaves out: outturn less change.
        Operand[] line = [.. operands.Where(operand => operand.Below != 0)];
        return line.Length == 1 ? Labels.Of(line[0].Path, run.Messages, run.Report, line[0].At) : run.Messages["labels/BudgetFigures.priorOutturn"];
    }

    private protected override string Explain(Messages messages, Judgement judgement, Operand? result, List<Operand> operands)
    {
        ReportedFigure rate = result!.Value.Printed;
        (Int128 above, Int128 below) = Sides(operands);
        string quotient = $"{Line(operands, o => o.Above, messages)} ÷ {Line(operands, o => o.Below, messages)}";
        if (below <= 0)
        {
            return messages.Fill("explanations/base", ("quotient", quotient), ("base", Arithmetic.Trimmed(operands[0].Printed, below)));
        }

        int decimals = rate.Decimals + 1;
        BigInteger cut = Percent(above, below, decimals, BigInteger.Divide);
        bool exact = cut * below == BigInteger.Pow(10, decimals + 2) * above;
        string arithmetic = $"{quotient} = {Arithmetic.Print(rate, cut, decimals, withUnit: false)}{(exact ? "" : "…")}%";
        return Range(operands, rate.Decimals + 2) is not var (low, high) ? arithmetic : arithmetic + messages.Fill(
            "explanations/range",
            ("low", Arithmetic.Print(rate, low, rate.Decimals + 2, withUnit: true)),
            ("high", Arithmetic.Print(rate, high, rate.Decimals + 2, withUnit: true)),
            ("from", Arithmetic.Trimmed(rate, result.Value.Exact.Low)),
            ("to", Arithmetic.Trimmed(rate, result.Value.Exact.High)));
    }

    /// <summary>The operands above or below the line; more than one of them go into brackets.</summary>
    private static string Line(List<Operand> operands, Func<Operand, int> sign, Messages messages)
    {
        List<(Operand, int)> line = [.. operands.Where(o => sign(o) != 0).OrderByDescending(sign).Select(o => (o, sign(o)))];
        string text = Arithmetic.Sum(line, Arithmetic.NeedUnits(operands, operands[0].Printed), messages);
        return line.Count > 1 ? $"({text})" : text;
    }

    /// <summary>The base as printed; 0 where a figure of it is not.</summary>
    private static Int128 PrintedBase(IdentityPlace place)
    {
        Int128 sum = 0;
        foreach (Slot slot in place.Slots)
        {
            if (slot.Below != 0 && slot.Printed is null)
            {
                return 0;
            }

            sum += slot.Below == 0 ? 0 : slot.Below * new ExactFigure(slot.Printed!.Value).Value;
        }

        return sum;
    }

    private static (Int128 Above, Int128 Below) Sides(List<Operand> operands)
    {
        Int128 above = 0;
        Int128 below = 0;
        foreach (Operand operand in operands)
        {
            above += operand.Above * operand.Exact.Value;
            below += operand.Below * operand.Exact.Value;
        }

        return (above, below);
    }

    /// <summary>The quotient in percent, in units of its last decimal.</summary>
    private static BigInteger Percent(BigInteger above, BigInteger below, int decimals, Func<BigInteger, BigInteger, BigInteger> divide) =>
        divide(above * BigInteger.Pow(10, decimals + 2), below);

    /// <summary>The smallest and largest true quotient, rounded outwards; null where the base may be zero.</summary>
    private static (BigInteger Low, BigInteger High)? Range(List<Operand> operands, int decimals)
    {
        // A quotient of linear forms takes its extremes at corners of the box of true values.
        BigInteger? low = null;
        BigInteger? high = null;
        for (int corner = 0; corner < 1 << operands.Count; corner++)
        {
            BigInteger above = 0;
            BigInteger below = 0;
            for (int i = 0; i < operands.Count; i++)
            {
                BigInteger value = (corner & (1 << i)) == 0 ? operands[i].Exact.Low : operands[i].Exact.High;
                above += operands[i].Above * value;
                below += operands[i].Below * value;
            }

            if (below.Sign <= 0)
            {
                return null;
            }

            BigInteger floor = Percent(above, below, decimals, Floor);
            BigInteger ceiling = -Percent(-above, below, decimals, Floor);
            low = low is null || floor < low ? floor : low;
            high = high is null || ceiling > high ? ceiling : high;
        }

        return low is { } l && high is { } h ? (l, h) : null;
    }

    private static BigInteger Floor(BigInteger dividend, BigInteger divisor)
    {
        BigInteger quotient = BigInteger.DivRem(dividend, divisor, out BigInteger remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>Whether every product below fits 128 bits; nearly always, for amounts below a hundred billion yuan.</summary>
    private static bool FitsNarrow(List<Operand> operands, Operand rate)
    {
        int bits = Bits(Int128.Abs(rate.Exact.Value)) + 1;
        int largest = 0;
        foreach (Operand operand in operands)
        {
            largest = Math.Max(largest, Bits(Int128.Abs(operand.Exact.Value) + operand.Exact.HalfUlp));
        }

        // 100·10¹² takes 47 bits; a few more for the sum of the terms.
        return largest + Math.Max(bits, 47) + 4 + operands.Count <= 126;
    }

    private static int Bits(Int128 value) => 128 - (int)Int128.LeadingZeroCount(value);
}
