
namespace SelfEval.Domain.Import;

/// <summary>A numeral of the document and where the model has it.</summary>
/// <param name="Place">Where it is printed.</param>
/// <param name="Text">The digits as printed, with separators and decimals, without sign and unit.</param>
/// <param name="Binding">What became of it.</param>
/// <param name="Pointers">JSON Pointers of the fields, or else of the passage, that hold it; empty where nothing does.</param>
public sealed record SourceNumeral(SourcePlace Place, string Text, NumeralBinding Binding, ValueList<string> Pointers);
