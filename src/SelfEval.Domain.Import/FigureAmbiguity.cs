
namespace SelfEval.Domain.Import;

/// <summary>A figure that fits several fields, or a field for which several figures are printed. It is given to none.</summary>
/// <param name="Place">Where the figure is printed.</param>
/// <param name="Text">The figure as printed.</param>
/// <param name="Pointers">The JSON Pointers of the fields that it fits.</param>
/// <param name="IsConflict">Whether the one field named already holds another figure.</param>
public sealed record FigureAmbiguity(SourcePlace Place, string Text, ValueList<string> Pointers, bool IsConflict);
