namespace SelfEval.Domain.Import;

/// <summary>How much of one section was understood.</summary>
/// <param name="Heading">The heading as printed, with its number; empty for what stands before the first and for the signature.</param>
/// <param name="Place">Where the heading, or the section without one, begins.</param>
/// <param name="Pointer">The part of the model that the section fills; null where no part is known for it.</param>
/// <param name="Numerals">Numerals in it, those that only order the page left out.</param>
/// <param name="Bound">Of these, those that a field or a passage holds.</param>
/// <param name="Fields">Of these, those that are a field.</param>
public sealed record SectionCoverage(string Heading, SourcePlace Place, string? Pointer, int Numerals, int Bound, int Fields);
