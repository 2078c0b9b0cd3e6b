using System.Numerics;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>One identity of a plan, over the numbers of its figures.</summary>
internal sealed class PlanRow
{
    /// <summary>Products of a rate with an amount stay within 128 bits below this: amounts under thirty billion yuan.</summary>
    private static readonly Int128 MostNarrow = (Int128)1 << 75;

    private readonly int[] _figures;
    private readonly int[] _above;
    private readonly int[] _below;
    private readonly int _rate;
    private readonly Int128 _right;
    private readonly bool _isEquality;

    private PlanRow(int[] figures, int[] above, int[] below, int rate, Int128 right, bool isEquality) =>
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
        int[] coefficients = Array.ConvertAll(form.OfSlots, coefficient => (int)coefficient);
        return form.OfResult == 0
            ? new(figures, coefficients, [], -1, form.Right, form.IsEquality)
            : new([.. figures, numberOf(law.Result!.Value)], [.. coefficients, (int)form.OfResult], [], -1, form.Right, form.IsEquality);
    }

    /// <summary>Whether some true values that print as these meet the identity; also where the base of a rate is not positive, so that it says nothing.</summary>
    public bool CanHold(ReadOnlySpan<PlanValue> values)
    {
        if (_rate >= 0)
        {
            return CanBeRate(values);
        }

        Int128 sum = -_right;
        Int128 slack = 0;
        for (int i = 0; i < _figures.Length; i++)
        {
            ref readonly PlanValue value = ref values[_figures[i]];
            switch (_above[i])
            {
                case 1:
                    sum += value.Value;
                    slack += value.Half;
                    break;
                case -1:
                    sum -= value.Value;
                    slack += value.Half;
                    break;
                default:
                    sum += _above[i] * value.Value;
                    slack += Math.Abs(_above[i]) * value.Half;
                    break;
            }
        }

        return sum <= slack && (!_isEquality || sum >= -slack);
    }

    private bool CanBeRate(ReadOnlySpan<PlanValue> values)
    {
        Int128 whole = 0;
        bool isNarrow = true;
        for (int i = 0; i < _figures.Length; i++)
        {
            ref readonly PlanValue value = ref values[_figures[i]];
            whole += _below[i] * value.Value;
            isNarrow &= Int128.Abs(value.Value) + value.Half < MostNarrow;
        }

        ref readonly PlanValue rate = ref values[_rate];
        return whole <= 0 || (isNarrow && Int128.Abs(rate.Value) < ExactFigure.Whole(1000)
            ? Extreme<Int128>(values, rate.Value - rate.Half, 1) >= 0 && Extreme<Int128>(values, rate.Value + rate.Half, -1) <= 0
            : Extreme<BigInteger>(values, rate.Value - rate.Half, 1).Sign >= 0 && Extreme<BigInteger>(values, rate.Value + rate.Half, -1).Sign <= 0);
    }

    /// <summary>The largest (1) or smallest (−1) value of 100·N − r·D over the true amounts.</summary>
    private T Extreme<T>(ReadOnlySpan<PlanValue> values, Int128 rate, int extreme)
        where T : IBinaryInteger<T>
    {
        T sum = T.Zero;
        for (int i = 0; i < _figures.Length; i++)
        {
            Int128 coefficient = (_above[i] * ExactFigure.Whole(100)) - (_below[i] * rate);
            ref readonly PlanValue value = ref values[_figures[i]];
            sum += T.CreateChecked(coefficient) * T.CreateChecked(value.Value + (extreme * Int128.Sign(coefficient) * value.Half));
        }

        return sum;
    }
}
