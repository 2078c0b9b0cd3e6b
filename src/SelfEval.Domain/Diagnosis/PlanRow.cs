using SelfEval.Domain.Figures;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>One identity of a plan, over the numbers of its figures.</summary>
internal sealed class PlanRow
{
    /// <summary>100 %, in the units of values.</summary>
    private const long Hundred = 100_000_000;

    private readonly int[] _figures;
    private readonly int[] _above;
    private readonly int[] _below;
    private readonly int _rate;
    private readonly long _right;
    private readonly bool _isEquality;

    private PlanRow(int[] figures, int[] above, int[] below, int rate, long right, bool isEquality) =>
        (_figures, _above, _below, _rate, _right, _isEquality) = (figures, above, below, rate, right, isEquality);

    /// <summary>The row of an identity.</summary>
    public static PlanRow Of(IdentityPlace law, Func<Slot, int> numberOf)
    {
        int[] figures = Array.ConvertAll(law.Slots, slot => numberOf(slot));
        if (law.Rule is RatioIdentity)
        {
            return new(figures, Array.ConvertAll(law.Slots, slot => slot.Above), Array.ConvertAll(law.Slots, slot => slot.Below), numberOf(law.Result!.Value), 0, isEquality: false);
        }

        LinearForm form = law.Forms.Single();
        long right = (long)(form.Right / ExactFigure.Whole(1) * (Hundred / 100));
        int[] coefficients = Array.ConvertAll(form.OfSlots, coefficient => (int)coefficient);
        return form.OfResult == 0
            ? new(figures, coefficients, [], -1, right, form.IsEquality)
            : new([.. figures, numberOf(law.Result!.Value)], [.. coefficients, (int)form.OfResult], [], -1, right, form.IsEquality);
    }

    /// <summary>How many figures it has; few enough for sums of 64 bits, or the plan is not walked.</summary>
    public int Length => _figures.Length;

    /// <summary>Whether some true values that print as these meet the identity; also where the base of a rate is negative, so that it says nothing.</summary>
    public bool CanHold(ReadOnlySpan<PlanValue> values)
    {
        if (_rate >= 0)
        {
            return CanBeRate(values);
        }

        long sum = -_right;
        long slack = 0;
        ReadOnlySpan<int> figures = _figures;
        ReadOnlySpan<int> coefficients = _above.AsSpan(0, figures.Length);
        for (int i = 0; i < figures.Length; i++)
        {
            ref readonly PlanValue value = ref values[figures[i]];
            long coefficient = coefficients[i];
            sum += coefficient * value.Value;
            slack += Math.Abs(coefficient) * value.Half;
        }

        return sum <= slack && (!_isEquality || sum >= -slack);
    }

    private bool CanBeRate(ReadOnlySpan<PlanValue> values)
    {
        long whole = 0;
        for (int i = 0; i < _figures.Length; i++)
        {
            whole += _below[i] * values[_figures[i]].Value;
        }

        ref readonly PlanValue rate = ref values[_rate];
        return whole < 0 || (Extreme(values, rate.Value - rate.Half, 1) >= 0 && Extreme(values, rate.Value + rate.Half, -1) <= 0);
    }

    /// <summary>The largest (1) or smallest (−1) value of 100·N − r·D over the true amounts.</summary>
    private Int128 Extreme(ReadOnlySpan<PlanValue> values, long rate, int extreme)
    {
        Int128 sum = 0;
        for (int i = 0; i < _figures.Length; i++)
        {
            long coefficient = (_above[i] * Hundred) - (_below[i] * rate);
            ref readonly PlanValue value = ref values[_figures[i]];
            sum += Math.BigMul(coefficient, value.Value + (coefficient >= 0 ? extreme * value.Half : -extreme * value.Half));
        }

        return sum;
    }
}
