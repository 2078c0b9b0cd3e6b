using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>The path of a list of printed quantities: its items are figures themselves.</summary>
internal sealed class QuantitiesPath : ItemsPath
{
    private readonly Func<SelfEvaluationReport, ItemIndex, ValueList<ReportedQuantity>> _get;

    internal QuantitiesPath(ReportPath parent, string member, string key, Func<SelfEvaluationReport, ItemIndex, ValueList<ReportedQuantity>> get)
        : base(parent, member, key)
    {
        _get = get;
        Each = new FigurePath<ReportedQuantity>(this, "*", key, Item);
    }

    /// <summary>Each quantity of the list.</summary>
    public FigurePath<ReportedQuantity> Each { get; }

    /// <inheritdoc/>
    public override int Count(SelfEvaluationReport report, ItemIndex at) => _get(report, at).Count;

    /// <inheritdoc/>
    public override bool IsAbsent(SelfEvaluationReport report, ItemIndex at) => _get(report, at).IsAbsent;

    /// <inheritdoc/>
    public override object? ItemAt(SelfEvaluationReport report, ItemIndex at) => Item(report, at);

    private ReportedFigure? Item(SelfEvaluationReport report, ItemIndex at)
    {
        int place = at[Depth];
        ValueList<ReportedQuantity> items = _get(report, at);
        return (uint)place < (uint)items.Count ? items[place] : null;
    }
}
