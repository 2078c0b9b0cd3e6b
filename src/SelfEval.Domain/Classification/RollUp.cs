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

    /// <summary>So many amounts of less than 10²⁸ steps stay far inside an <see cref="Int128"/>.</summary>
    private const long MaxCount = 1_000_000_000;

    private readonly Dictionary<int, Sums> _sums = [];
    private Sums _last = new(default);

    /// <summary>The codes that lines were added to, in the order of the printed tables.</summary>
    public IEnumerable<ClassificationCode<TScheme>> Codes => _sums.Values.Select(sums => sums.Code).Order();

    /// <summary>Adds one amount of a line.</summary>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    /// <exception cref="OverflowException">The lines are so many that their sum is beyond any budget.</exception>
    public void Add(ClassificationCode<TScheme> code, BudgetMeasure measure, ReportedAmount amount)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)measure, (uint)Measures, nameof(measure));
        if (code == default)
        {
            throw new ArgumentException("A line is added to a code; default is none.", nameof(code));
        }

        // A line adds several measures to one code, and lines of one code stand together.
        Sums sums = code == _last.Code ? _last : Of(code);
        ref Sum sum = ref sums.Of[(int)measure];
        if (sum.Count == MaxCount)
        {
            throw TooMany(code);
        }

        sum.Amount += ExactFigure.ValueOf(amount);
        sum.Count++;
    }

    /// <summary>The sum of a measure over all lines of the code and below it; zero where there are none.</summary>
    /// <exception cref="OverflowException">The sum is 10¹⁶ yuan or more.</exception>
    public Amount Total(ClassificationCode<TScheme> code, BudgetMeasure measure) => Added(measure, code);

    /// <summary>The sum of a measure over all lines.</summary>
    /// <exception cref="OverflowException">The sum is 10¹⁶ yuan or more.</exception>
    public Amount Total(BudgetMeasure measure) => Added(measure, null);

    /// <summary>How many amounts of a measure were added to the code and below it: what tells a sum of zero from none.</summary>
    public long Count(ClassificationCode<TScheme> code, BudgetMeasure measure)
    {
        long count = 0;
        foreach (Sums sums in _sums.Values)
        {
            count += sums.Code.IsWithin(code) ? sums.Of[(int)measure].Count : 0;
        }

        return count;
    }

    private Amount Added(BudgetMeasure measure, ClassificationCode<TScheme>? within)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)measure, (uint)Measures, nameof(measure));
        Int128 sum = 0;
        foreach (Sums sums in _sums.Values)
        {
            if (within is not { } code || sums.Code.IsWithin(code))
            {
                sum = checked(sum + sums.Of[(int)measure].Amount);
            }
        }

        return Amount.FromYuan(ExactFigure.ToDecimal(sum));
    }

    private static OverflowException TooMany(ClassificationCode<TScheme> code) => new($"More than {MaxCount} amounts are added to {code}.");

    private Sums Of(ClassificationCode<TScheme> code)
    {
        ref Sums? sums = ref CollectionsMarshal.GetValueRefOrAddDefault(_sums, code.Number, out _);
        sums ??= new(code);
        _last = sums;
        return sums;
    }

    private sealed class Sums(ClassificationCode<TScheme> code)
    {
        public ClassificationCode<TScheme> Code { get; } = code;

        public Sum[] Of { get; } = new Sum[Measures];
    }

    private struct Sum
    {
        public Int128 Amount;
        public long Count;
    }
}
