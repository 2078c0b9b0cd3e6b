using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>A printed figure that, if it is wrong, explains why others cannot all be right (存疑数).</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record Suspect
{
    /// <summary>1 for the likeliest of those that explain the same conflicts.</summary>
    public required int Rank { get; init; }

    /// <summary>The number of the group of conflicts that it explains, from 1; the same as <see cref="Conflict.Group"/>.</summary>
    public required int Group { get; init; }

    /// <summary>The JSON Pointer of the figure.</summary>
    public required string Pointer { get; init; }

    /// <summary>The figure as printed.</summary>
    public required ReportedFigure Printed { get; init; }

    /// <summary>The true values in base units (yuan, percent, pieces) that the other figures imply; null where they leave an end open.</summary>
    public Interval? Implied { get; init; }

    /// <summary>The smallest implied value in the unit of the figure, as in 354.165万元; null where <see cref="Implied"/> is.</summary>
    public string? ImpliedFrom { get; init; }

    /// <summary>The largest implied value in the unit of the figure; null where <see cref="Implied"/> is.</summary>
    public string? ImpliedTo { get; init; }

    /// <summary>What it should probably say; null where nothing single does.</summary>
    public ReportedFigure? Proposed { get; init; }

    /// <summary>The slip that turned the proposed figure into the printed one, if a usual one did.</summary>
    public Slip Slip { get; init; }

    /// <summary>The JSON Pointers of the figures that must be wrong beside it, in reading order; mostly none.</summary>
    public ValueList<string> Together { get; init; }

    /// <summary>Whether the steps did not suffice to prove that it explains the conflicts, or to say what was meant; the message says so.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>The suspicion in one or two sentences.</summary>
    public required string Message { get; init; }
}
