using System.Runtime.InteropServices;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Classification;

/// <summary>Adds up budget lines by code, each code with everything below it (逐级汇总).</summary>
/// <remarks>
/// <para>For lines that are parts: a printed subtotal added beside its own parts counts twice. The order of the lines makes no
/// difference, and every sum is exact. Memory grows with the number of different codes, not with that of the lines.</para>
/// <para>Mutable and not thread-safe while lines are added.</para>
/// </remarks>
/// <typeparam name="TScheme">The classification.</typeparam>
public sealed class RollUp<TScheme>
    where TScheme : IClassificationScheme
{
    private const int Measures = (int)BudgetMeasure.Change + 1;

    private readonly Dictionary<int, int> _places = [];
    private readonly List<ClassificationCode<TScheme>> _codes = [];
    private readonly List<Int128> _sums = [];
    private readonly List<long> _counts = [];
    private ClassificationCode<TScheme> _last;
    private int _lastPlace;

    /// <summary>The codes that lines were added to, in the order of the printed tables.</summary>
    public IEnumerable<ClassificationCode<TScheme>> Codes => _codes.Order();

    /// <summary>Adds one amount of a line.</summary>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    /// <exception cref="OverflowException">The lines are so many that their sum is beyond any budget.</exception>
    public void Add(ClassificationCode<TScheme> code, BudgetMeasure measure, ReportedAmount amount)
    {
        int place = PlaceOf(code, measure);
        Span<Int128> sums = CollectionsMarshal.AsSpan(_sums);
        sums[place] = checked(sums[place] + new ExactFigure(amount).Value);
        CollectionsMarshal.AsSpan(_counts)[place]++;
    }

    /// <summary>The sum of a measure over all lines of the code and below it; zero where there are none.</summary>
    /// <exception cref="OverflowException">The sum is 10¹⁶ yuan or more.</exception>
    public Amount Total(ClassificationCode<TScheme> code, BudgetMeasure measure) => Sum(measure, code);

    /// <summary>The sum of a measure over all lines.</summary>
    /// <exception cref="OverflowException">The sum is 10¹⁶ yuan or more.</exception>
    public Amount Total(BudgetMeasure measure) => Sum(measure, null);

    /// <summary>How many amounts of a measure were added to the code and below it: what tells a sum of zero from none.</summary>
    public long Count(ClassificationCode<TScheme> code, BudgetMeasure measure)
    {
        long count = 0;
        for (int i = 0; i < _codes.Count; i++)
        {
            count += _codes[i].IsWithin(code) ? _counts[(i * Measures) + (int)measure] : 0;
        }

        return count;
    }

    private Amount Sum(BudgetMeasure measure, ClassificationCode<TScheme>? within)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)measure, (uint)Measures, nameof(measure));
        Int128 sum = 0;
        for (int i = 0; i < _codes.Count; i++)
        {
            if (within is not { } code || _codes[i].IsWithin(code))
            {
                sum = checked(sum + _sums[(i * Measures) + (int)measure]);
            }
        }

        return Amount.FromYuan(ExactFigure.ToDecimal(sum));
    }

    private int PlaceOf(ClassificationCode<TScheme> code, BudgetMeasure measure)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)measure, (uint)Measures, nameof(measure));

        if (code == default)
        {
            throw new ArgumentException("A line is added to a code; default is none.", nameof(code));
        }

        // A line adds several measures to one code, and lines of one code stand together.
        if (code != _last)
        {
            _lastPlace = FindOrAdd(code);
            _last = code;
        }

        return (_lastPlace * Measures) + (int)measure;
    }

    private int FindOrAdd(ClassificationCode<TScheme> code)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, code.Number, out bool exists);
        if (!exists)
        {
            place = _codes.Count;
            _codes.Add(code);
            for (int i = 0; i < Measures; i++)
            {
                _sums.Add(0);
                _counts.Add(0);
            }
        }

        return place;
    }
}
