using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in a list of budget lines of one classification.</summary>
/// <typeparam name="TScheme">The classification.</typeparam>
internal sealed class ClassifiedPaths<TScheme>(ItemsPath items, ReportPath each, Func<SelfEvaluationReport, ItemIndex, ClassifiedLine<TScheme>?> get)
    : BudgetPartPaths(each, get)
    where TScheme : IClassificationScheme
{
    private const string Owner = nameof(ClassifiedLine<>);

    /// <summary>The list.</summary>
    public ItemsPath Items => items;

    // Initialised before the base declares the figures: code and name are read first.
    public FieldPath Code { get; } = FieldPath.Of(each, nameof(ClassifiedLine<>.Code), ReportPath.KeyOf(Owner, nameof(ClassifiedLine<>.Code)), (report, at) => get(report, at)?.Code);

    public FieldPath Name { get; } = FieldPath.Of(each, nameof(ClassifiedLine<>.Name), ReportPath.KeyOf(Owner, nameof(ClassifiedLine<>.Name)), (report, at) => get(report, at)?.Name);

    public FieldPath OfWhich { get; } = FieldPath.Of(each, nameof(ClassifiedLine<>.OfWhich), ReportPath.KeyOf(Owner, nameof(ClassifiedLine<>.OfWhich)), (report, at) => get(report, at)?.OfWhich);

    /// <summary>A line of the list.</summary>
    public ClassifiedLine<TScheme> LineAt(SelfEvaluationReport report, int place) => get(report, ItemIndex.None.With(items.Depth, place))!;
}
