using SelfEval.Domain.Figures;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>One identity of a plan, over the numbers of its figures.</summary>
internal sealed class PlanRow
{
    /// <summary>100 %, in the units of values.</summary>
    private const long Hundred = 1_000_000;

    /// <summary>Rates up to 838 % can be multiplied with all usual amounts in 64 bits.</summary>
    private const long UsualRate = 1L << 23;

    /// <summary>As many values as a plan keeps can be added in 64 bits.</summary>
    private const int MostFigures = 255;

    private readonly Term[] _terms;
    private readonly int _rate;
    private readonly long _right;
    private readonly bool _isEquality;
    private readonly long _usualSize;

    private PlanRow(Term[] terms, int rate, long right, bool isEquality)
    {
        (_terms, _rate, _right, _isEquality) = (terms, rate, right, isEquality);
        _usualSize = long.MaxValue / Math.Max(1, terms.Sum(term => (Math.Abs(term.Above) * Hundred) + (Math.Abs(term.Below) * UsualRate)));
    }

    /// <summary>The row of an identity; null where its figures have too little in common for one: more than can be added, or of different units.</summary>
    public static PlanRow? Of(IdentityPlace law, Func<Slot, int> numberOf)
    {
        if (law.Rule is RatioIdentity)
        {
            return Array.TrueForAll(law.Slots, slot => slot.Printed!.Value.Kind == law.Slots[0].Printed!.Value.Kind) && law.Slots.Length <= MostFigures
                ? new(Array.ConvertAll(law.Slots, slot => new Term(numberOf(slot), slot.Above, slot.Below)), numberOf(law.Result!.Value), 0, isEquality: false)
                : null;
        }

        LinearForm form = law.Forms.Single();
        (Slot Slot, Int128 Coefficient)[] parts = [.. law.Slots.Zip(form.OfSlots), .. form.OfResult == 0 ? ((Slot, Int128)[])[] : [(law.Result!.Value, form.OfResult)]];
        bool isMoney = parts[0].Slot.Printed!.Value.Kind == FigureKind.Amount;
        Int128 unit = ExactFigure.Whole(1);
        for (int decimals = isMoney ? PlanValue.AmountScale : PlanValue.OtherScale; decimals > 0; decimals--)
        {
            unit /= 10;
        }

        return Array.Exists(parts, part => (part.Slot.Printed!.Value.Kind == FigureKind.Amount) != isMoney) || parts.Length > MostFigures || form.Right % unit != 0
            ? null
            : new(Array.ConvertAll(parts, part => new Term(numberOf(part.Slot), (int)part.Coefficient, 0)), -1, (long)(form.Right / unit), form.IsEquality);
    }

    /// <summary>Whether some true values that print as these meet the identity; also where the base of a rate is negative, so that it says nothing.</summary>
    public bool CanHold(ReadOnlySpan<PlanValue> values)
    {
        if (_rate >= 0)
        {
            return CanBeRate(values);
        }

        long sum = -_right;
        long slack = 0;
        foreach (ref readonly Term term in _terms.AsSpan())
        {
            ref readonly PlanValue value = ref values[term.Figure];
            sum += term.Above * value.Value;
            slack += Math.Abs((long)term.Above) * value.Half;
        }

        return sum <= slack && (!_isEquality || sum >= -slack);
    }

    private bool CanBeRate(ReadOnlySpan<PlanValue> values)
    {
        long whole = 0;
        long largest = 0;
        foreach (ref readonly Term term in _terms.AsSpan())
        {
            ref readonly PlanValue value = ref values[term.Figure];
            whole += term.Below * value.Value;
            largest |= value.Size;
        }

        if (whole < 0)
        {
            return true;
        }

        ref readonly PlanValue rate = ref values[_rate];
        return largest <= _usualSize && rate.Size <= UsualRate
            ? CanBeUsualRate(values, rate)
            : Extreme(values, rate.Value - rate.Half, 1) >= 0 && Extreme(values, rate.Value + rate.Half, -1) <= 0;
    }

    /// <summary>Whether 100·N − r·D can be 0 or more for the least r, and 0 or less for the greatest.</summary>
    private bool CanBeUsualRate(ReadOnlySpan<PlanValue> values, in PlanValue rate)
    {
        long least = rate.Value - rate.Half;
        long greatest = rate.Value + rate.Half;
        long high = 0;
        long low = 0;
        foreach (ref readonly Term term in _terms.AsSpan())
        {
            ref readonly PlanValue value = ref values[term.Figure];
            long ofLeast = (term.Above * Hundred) - (term.Below * least);
            long ofGreatest = (term.Above * Hundred) - (term.Below * greatest);
            high += (ofLeast * value.Value) + (Math.Abs(ofLeast) * value.Half);
            low += (ofGreatest * value.Value) - (Math.Abs(ofGreatest) * value.Half);
        }

        return high >= 0 && low <= 0;
    }

    /// <summary>The largest (1) or smallest (−1) value of 100·N − r·D over the true amounts, of whatever size they are.</summary>
    private Int128 Extreme(ReadOnlySpan<PlanValue> values, long rate, int extreme)
    {
        Int128 sum = 0;
        foreach (Term term in _terms)
        {
            long coefficient = (term.Above * Hundred) - (term.Below * rate);
            ref readonly PlanValue value = ref values[term.Figure];
            sum += Math.BigMul(coefficient, value.Value + (coefficient >= 0 ? extreme * value.Half : -extreme * value.Half));
        }

        return sum;
    }

    /// <summary>A figure of the row, by its number.</summary>
    /// <param name="Figure">The number.</param>
    /// <param name="Above">Its coefficient in a sum, or in the numerator of a rate.</param>
    /// <param name="Below">Its coefficient in the base of a rate.</param>
    private readonly record struct Term(int Figure, int Above, int Below);
}
