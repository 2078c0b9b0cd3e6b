using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Diagnosis;

/// <summary>How a figure of a plan gets from the part it stands in into a number.</summary>
/// <param name="number">Its number in the plan.</param>
internal abstract class PlanFigure(int number)
{
    /// <summary>Its number in the plan.</summary>
    public int Number => number;

    /// <summary>The reader of a figure: amounts, percentages and counts straight from their part, others by their path.</summary>
    public static PlanFigure Of(ReportFigure figure, int number) => figure.Path switch
    {
        FigurePath<ReportedAmount> { OfPart: { } amount } => new OfAmount(number, amount),
        FigurePath<ReportedPercentage> { OfPart: { } percentage } => new OfPercentage(number, percentage),
        FigurePath<int> { OfPart: { } count } => new OfCount(number, count),
        _ => new OfPath(number, figure.Path, figure.At),
    };

    /// <summary>Reads the figure.</summary>
    public abstract PlanReading Read(SelfEvaluationReport report, object part, out PlanValue value);

    private sealed class OfAmount(int number, PartFigure<ReportedAmount> figure) : PlanFigure(number)
    {
        public override PlanReading Read(SelfEvaluationReport report, object part, out PlanValue value)
        {
            ReportedAmount? printed = figure.Read(part);
            if (printed is null)
            {
                value = default;
                return PlanReading.Absent;
            }

            ref readonly ReportedAmount amount = ref Nullable.GetValueRefOrDefaultRef(in printed);
            return PlanValue.TryMake(amount.Value, amount.Unit, isExact: false, out value) ? PlanReading.Read : PlanReading.TooLarge;
        }
    }

    private sealed class OfPercentage(int number, PartFigure<ReportedPercentage> figure) : PlanFigure(number)
    {
        public override PlanReading Read(SelfEvaluationReport report, object part, out PlanValue value)
        {
            ReportedPercentage? printed = figure.Read(part);
            if (printed is null)
            {
                value = default;
                return PlanReading.Absent;
            }

            ref readonly ReportedPercentage percentage = ref Nullable.GetValueRefOrDefaultRef(in printed);
            return PlanValue.TryMake(percentage.Value, AmountUnit.Yuan, isExact: false, out value) ? PlanReading.Read : PlanReading.TooLarge;
        }
    }

    private sealed class OfCount(int number, PartFigure<int> figure) : PlanFigure(number)
    {
        public override PlanReading Read(SelfEvaluationReport report, object part, out PlanValue value)
        {
            int? printed = figure.Read(part);
            value = PlanValue.OfCount(printed.GetValueOrDefault());
            return printed is null ? PlanReading.Absent : PlanReading.Read;
        }
    }

    private sealed class OfPath(int number, FigurePath path, ItemIndex at) : PlanFigure(number)
    {
        public override PlanReading Read(SelfEvaluationReport report, object part, out PlanValue value)
        {
            value = default;
            return path.Get(report, at) is not { } printed ? PlanReading.Absent
                : PlanValue.TryMake(printed.Value, printed.Kind == FigureKind.Amount ? printed.AmountUnit : AmountUnit.Yuan, printed.IsExact, out value) ? PlanReading.Read
                : PlanReading.TooLarge;
        }
    }
}
