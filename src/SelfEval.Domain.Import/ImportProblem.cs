using SelfEval.Domain.Localization;
using SelfEval.Shared;

namespace SelfEval.Domain.Import;

/// <summary>One thing that keeps a document from becoming a report: where, what was found, what was expected.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class ImportProblem
{
    /// <summary>The name of the value that tells messages of one kind apart.</summary>
    internal const string Which = "which";

    private readonly (string Name, object Value)[] _values;

    internal ImportProblem(ImportProblemKind kind, SourcePlace? place, string found, params (string Name, object Value)[] values)
    {
        Kind = kind;
        Place = place;
        Found = found;
        _values = values;
    }

    /// <summary>What is wrong.</summary>
    public ImportProblemKind Kind { get; }

    /// <summary>Where; null where the whole document is meant.</summary>
    public SourcePlace? Place { get; }

    /// <summary>What was found, in few characters; empty for what is missing.</summary>
    public string Found { get; }

    /// <summary>What was expected, in words.</summary>
    public string Expected(Language language) => Texts.In(language).Fill($"import{Kind}{_values.FirstOrDefault(value => value.Name == Which).Value}", _values);

    /// <summary>Place, found and expected in one line.</summary>
    public string Describe(Language language)
    {
        Texts texts = Texts.In(language);
        string text = Found.Length == 0 ? Expected(language) : texts.Fill("importFound", ("found", Found), ("expected", Expected(language)));
        return Place is not { } place ? text
            : place.Sheet is { } sheet ? texts.Fill("importCell", ("sheet", sheet), ("cell", place.Cell ?? ""), ("text", text))
            : texts.Fill("importAt", ("line", place.Span.Line), ("column", place.Span.Column), ("text", text));
    }

    /// <summary>The problem in one line, in English.</summary>
    public override string ToString() => Describe(Language.English);
}
