using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Serialization;

/// <summary>One place of a report with what people call it and what is printed there.</summary>
/// <remarks>Plain data in the language of the outline. Equality is by value; immutable.</remarks>
public sealed record OutlineNode
{
    /// <summary>The JSON Pointer of the place, as in findings.</summary>
    public required string Pointer { get; init; }

    /// <summary>What is there.</summary>
    public required OutlineKind Kind { get; init; }

    /// <summary>What it is called where it stands: of a member its own name (占比), of an item of a list the name of the item.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called anywhere: with the part in which it stands (基本支出占比).</summary>
    public required string FullName { get; init; }

    /// <summary>What is printed, choices and marks in words; null for parts and lists.</summary>
    public string? Text { get; init; }

    /// <summary>The figure; null for anything else.</summary>
    public ReportedFigure? Figure { get; init; }

    /// <summary>The members or items, in the order in which a report is read; what is absent in the report is not among them.</summary>
    public ValueList<OutlineNode> Children { get; init; }
}
