using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Diagnosis;

/// <summary>Reads the figures that a plan wants of one part and of the parts in it. The part is looked up once, with its own type, so that
/// nothing is cast and a figure costs hardly more than the property that holds it.</summary>
/// <typeparam name="TPart">The type of the part.</typeparam>
internal sealed class PlanReader<TPart>
    where TPart : class
{
    private readonly (Func<TPart, ReportedAmount?> Get, int Number)[] _amounts;
    private readonly (Func<TPart, ReportedPercentage?> Get, int Number)[] _percentages;
    private readonly (Func<TPart, int?> Get, int Number)[] _counts;
    private readonly (FigurePath Path, ItemIndex At, int Number)[] _others;
    private readonly PlanStep<TPart>[] _steps;

    /// <summary>The reader of what a draft says.</summary>
    public PlanReader(PlanDraft draft)
    {
        List<(Func<TPart, ReportedAmount?>, int)> amounts = [];
        List<(Func<TPart, ReportedPercentage?>, int)> percentages = [];
        List<(Func<TPart, int?>, int)> counts = [];
        List<(FigurePath, ItemIndex, int)> others = [];
        foreach ((ReportFigure figure, int number) in draft.Figures)
        {
            switch (figure.Path)
            {
                case FigurePath<ReportedAmount> { IsPlain: true } path:
                    amounts.Add((path.Of<TPart>(), number));
                    break;
                case FigurePath<ReportedPercentage> { IsPlain: true } path:
                    percentages.Add((path.Of<TPart>(), number));
                    break;
                case FigurePath<int> { IsPlain: true } path:
                    counts.Add((path.Of<TPart>(), number));
                    break;
                default:
                    others.Add((figure.Path, figure.At, number));
                    break;
            }
        }

        (_amounts, _percentages, _counts, _others) = ([.. amounts], [.. percentages], [.. counts], [.. others]);
        _steps = [.. draft.Parts.Select(parts => (PlanStep<TPart>)parts.Key.Step!.Accept(new Steps([.. parts])))];
    }

    /// <summary>Reads the figures, as far as each is printed and fits.</summary>
    public PlanReading Read(SelfEvaluationReport report, TPart part, Span<PlanValue> values)
    {
        PlanReading reading = _amounts.Length == 0 ? PlanReading.Read : ReadAmounts(part, values);
        if (reading == PlanReading.Read && _percentages.Length > 0)
        {
            reading = ReadPercentages(part, values);
        }

        if (reading == PlanReading.Read && _counts.Length > 0)
        {
            reading = ReadCounts(part, values);
        }

        if (reading == PlanReading.Read && _others.Length > 0)
        {
            reading = ReadOthers(report, values);
        }

        foreach (PlanStep<TPart> step in _steps)
        {
            if (reading != PlanReading.Read)
            {
                return reading;
            }

            reading = step.Read(report, part, values);
        }

        return reading;
    }

    private PlanReading ReadAmounts(TPart part, Span<PlanValue> values)
    {
        foreach ((Func<TPart, ReportedAmount?> get, int number) in _amounts)
        {
            ReportedAmount? printed = get(part);
            if (printed is null)
            {
                return PlanReading.Absent;
            }

            ref readonly ReportedAmount amount = ref Nullable.GetValueRefOrDefaultRef(in printed);
            if (!PlanValue.TryMake(amount.Value, amount.Unit, out values[number]))
            {
                return PlanReading.TooLarge;
            }
        }

        return PlanReading.Read;
    }

    private PlanReading ReadPercentages(TPart part, Span<PlanValue> values)
    {
        foreach ((Func<TPart, ReportedPercentage?> get, int number) in _percentages)
        {
            ReportedPercentage? printed = get(part);
            if (printed is null)
            {
                return PlanReading.Absent;
            }

            ref readonly ReportedPercentage percentage = ref Nullable.GetValueRefOrDefaultRef(in printed);
            if (!PlanValue.TryMake(percentage.Value, isExact: false, out values[number]))
            {
                return PlanReading.TooLarge;
            }
        }

        return PlanReading.Read;
    }

    private PlanReading ReadCounts(TPart part, Span<PlanValue> values)
    {
        foreach ((Func<TPart, int?> get, int number) in _counts)
        {
            if (get(part) is not { } count)
            {
                return PlanReading.Absent;
            }

            values[number] = PlanValue.OfCount(count);
        }

        return PlanReading.Read;
    }

    private PlanReading ReadOthers(SelfEvaluationReport report, Span<PlanValue> values)
    {
        foreach ((FigurePath path, ItemIndex at, int number) in _others)
        {
            if (path.Get(report, at) is not { } printed)
            {
                return PlanReading.Absent;
            }

            if (!(printed.Kind == FigureKind.Amount
                ? PlanValue.TryMake(printed.Value, printed.AmountUnit, out values[number])
                : PlanValue.TryMake(printed.Value, printed.IsExact, out values[number])))
            {
                return PlanReading.TooLarge;
            }
        }

        return PlanReading.Read;
    }

    /// <summary>Makes the steps into parts of one path.</summary>
    private sealed class Steps(PlanDraft[] parts) : IPartStepVisitor<PlanStep>
    {
        public PlanStep Part<TOwner, TInner>(Func<TOwner, TInner?> get)
            where TOwner : class
            where TInner : class =>
            new PlanPart<TOwner, TInner>(get, new PlanReader<TInner>(parts[0]));

        public PlanStep Items<TOwner, TItem>(Func<TOwner, ValueList<TItem>?> get)
            where TOwner : class
            where TItem : class =>
            new PlanItems<TOwner, TItem>(get, Array.ConvertAll(parts, part => (part.Place, new PlanReader<TItem>(part))));
    }
}
