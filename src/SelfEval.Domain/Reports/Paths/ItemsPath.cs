namespace SelfEval.Domain.Reports.Paths;

/// <summary>The path of a list.</summary>
internal abstract class ItemsPath : ReportPath
{
    private protected ItemsPath(ReportPath parent, string member, string key)
        : base(parent, member, key)
    {
    }

    /// <summary>How many items the list has; 0 where it is absent.</summary>
    public abstract int Count(SelfEvaluationReport report, ItemIndex at);

    /// <summary>Whether the report does not have the list at all; one that is there may still be empty.</summary>
    public abstract bool IsAbsent(SelfEvaluationReport report, ItemIndex at);

    /// <summary>The item that the index names, or null where there is none.</summary>
    public abstract object? ItemAt(SelfEvaluationReport report, ItemIndex at);
}

/// <summary>The path of a list of parts.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ItemsPath<T> : ItemsPath
    where T : class
{
    private readonly Func<SelfEvaluationReport, ItemIndex, ValueList<T>?> _get;

    internal ItemsPath(ReportPath parent, string member, string key, Func<SelfEvaluationReport, ItemIndex, ValueList<T>?> get, PartStep step)
        : base(parent, member, key)
    {
        _get = get;
        Each = new PartPath<T>(this, "*", key, Item) { Step = step };
    }

    /// <summary>Each item of the list.</summary>
    public PartPath<T> Each { get; }

    /// <summary>The list, or null where it is absent.</summary>
    public ValueList<T>? Get(SelfEvaluationReport report, ItemIndex at) => _get(report, at);

    /// <inheritdoc/>
    public override int Count(SelfEvaluationReport report, ItemIndex at) => _get(report, at)?.Count ?? 0;

    /// <inheritdoc/>
    public override bool IsAbsent(SelfEvaluationReport report, ItemIndex at) => _get(report, at) is not { IsAbsent: false };

    /// <inheritdoc/>
    public override object? ItemAt(SelfEvaluationReport report, ItemIndex at) => Item(report, at);

    private T? Item(SelfEvaluationReport report, ItemIndex at)
    {
        int place = at[Depth];
        return _get(report, at) is { } items && (uint)place < (uint)items.Count ? items[place] : null;
    }
}
