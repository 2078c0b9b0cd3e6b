using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Diagnosis;

/// <summary>The way of a plan into the parts of a part.</summary>
internal abstract class PlanStep;

/// <summary>The same, from parts of one type.</summary>
/// <typeparam name="TOwner">The type of the part that the step starts from.</typeparam>
internal abstract class PlanStep<TOwner> : PlanStep
    where TOwner : class
{
    /// <summary>Reads the figures in the parts that the step leads to.</summary>
    public abstract PlanReading Read(SelfEvaluationReport report, TOwner owner, Span<PlanValue> values);
}

/// <summary>The step to a single part.</summary>
internal sealed class PlanPart<TOwner, TPart>(Func<TOwner, TPart?> get, PlanReader<TPart> reader) : PlanStep<TOwner>
    where TOwner : class
    where TPart : class
{
    /// <inheritdoc/>
    public override PlanReading Read(SelfEvaluationReport report, TOwner owner, Span<PlanValue> values) =>
        get(owner) is { } part ? reader.Read(report, part, values) : PlanReading.Absent;
}

/// <summary>The step to items of a list.</summary>
internal sealed class PlanItems<TOwner, TItem>(Func<TOwner, ValueList<TItem>?> get, (int Place, PlanReader<TItem> Reader)[] items) : PlanStep<TOwner>
    where TOwner : class
    where TItem : class
{
    /// <inheritdoc/>
    public override PlanReading Read(SelfEvaluationReport report, TOwner owner, Span<PlanValue> values)
    {
        ReadOnlySpan<TItem> list = get(owner).GetValueOrDefault().AsSpan();
        foreach ((int place, PlanReader<TItem> reader) in items)
        {
            PlanReading reading = (uint)place < (uint)list.Length ? reader.Read(report, list[place], values) : PlanReading.Absent;
            if (reading != PlanReading.Read)
            {
                return reading;
            }
        }

        return PlanReading.Read;
    }
}
