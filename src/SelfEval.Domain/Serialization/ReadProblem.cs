using System.Globalization;
using System.Text.Json;
using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Serialization;

/// <summary>One thing that keeps a document from being read: where, what was found, what was expected.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class ReadProblem
{
    private readonly Func<Messages, string> _expected;

    internal ReadProblem(ReadProblemKind kind, string pointer, TextPosition position, string found, Func<Messages, string> expected)
    {
        (Kind, Pointer, Line, Column, Found) = (kind, pointer, position.Line, position.Column, found);
        _expected = expected;
    }

    /// <summary>What is wrong.</summary>
    public ReadProblemKind Kind { get; }

    /// <summary>The JSON Pointer of the value; empty for the document itself.</summary>
    public string Pointer { get; }

    /// <summary>The line, the first being 1.</summary>
    public int Line { get; }

    /// <summary>The column in characters (UTF-16 code units), the first being 1.</summary>
    public int Column { get; }

    /// <summary>What was found, cut short where it is long; empty for what is missing.</summary>
    public string Found { get; }

    /// <summary>What was expected, in words.</summary>
    public string Expected(Language language) => _expected(Messages.In(language));

    /// <summary>The problem in one line: place, what was found, what was expected.</summary>
    public string Describe(Language language)
    {
        Messages messages = Messages.In(language);
        string kind = JsonNamingPolicy.CamelCase.ConvertName(Kind.ToString());
        string text = Kind == ReadProblemKind.MissingMember
            ? messages.Fill($"reading/kinds/{kind}", ("expected", _expected(messages)))
            : messages.Fill($"reading/kinds/{kind}", ("found", Found), ("expected", _expected(messages)));
        return messages.Fill(
            "reading/at",
            ("pointer", Pointer.Length == 0 ? messages["reading/root"] : Pointer),
            ("line", Line.ToString(CultureInfo.InvariantCulture)),
            ("column", Column.ToString(CultureInfo.InvariantCulture)),
            ("text", text));
    }

    /// <summary>The problem in one line, in English.</summary>
    public override string ToString() => Describe(Language.English);
}
