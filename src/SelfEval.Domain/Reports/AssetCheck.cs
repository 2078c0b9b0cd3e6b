namespace SelfEval.Domain.Reports;

/// <summary>The check of state assets at the end of the year (国有资产盘点).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record AssetCheck
{
    /// <summary>是否盘点: whether the assets were checked.</summary>
    public bool? Done { get; init; }

    /// <summary>盘点日期: the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 1900 or after 2099.</exception>
    public DateOnly? Date { get; init => field = ReportDate.Of(value); }
}
