using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports;

/// <summary>A part of the outturn and its share (其中).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record ExpenditurePart
{
    /// <summary>决算数: outturn of the part.</summary>
    public ReportedAmount? Outturn { get; init; }

    /// <summary>占比: outturn of the part ÷ total outturn.</summary>
    public ReportedPercentage? Share { get; init; }
}
