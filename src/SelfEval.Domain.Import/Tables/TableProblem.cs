using SelfEval.Domain.Localization;
using SelfEval.Shared;

namespace SelfEval.Domain.Import.Tables;

/// <summary>Something in a table that cannot be read: where it stands, what was found and what was expected. Immutable.</summary>
public sealed class TableProblem
{
    private const int MaxFound = 80;

    private readonly Func<Language, string> _expected;

    internal TableProblem(TableProblemKind kind, int line, BudgetTableColumn? column, ReadOnlySpan<char> found, Func<Language, string> expected)
    {
        Kind = kind;
        Line = line;
        Column = column?.Number;
        Title = column?.Title;
        Found = Excerpt(found, MaxFound);
        _expected = expected;
    }

    /// <summary>What is wrong.</summary>
    public TableProblemKind Kind { get; }

    /// <summary>The line of the file in which the row begins, the first being 1.</summary>
    public int Line { get; }

    /// <summary>The column, the first being 1; null where the whole row is meant.</summary>
    public int? Column { get; }

    /// <summary>The title of the column, or null.</summary>
    public string? Title { get; }

    /// <summary>What stands there, cut after 80 characters.</summary>
    public string Found { get; }

    /// <summary>What was expected.</summary>
    public string Expected(Language language) => _expected(language);

    /// <summary>Place, found and expected in one sentence.</summary>
    public string Describe(Language language)
    {
        Texts texts = Texts.In(language);
        return Column is { } column
            ? texts.Fill("cell", ("line", Line), ("column", column), ("title", Title!), ("found", Found), ("expected", Expected(language)))
            : texts.Fill("row", ("line", Line), ("found", Found), ("expected", Expected(language)));
    }

    /// <summary>The sentence in Chinese.</summary>
    public override string ToString() => Describe(Language.Chinese);

    /// <summary>The text, cut where it is longer than a person wants to read; never between the halves of a character.</summary>
    internal static string Excerpt(ReadOnlySpan<char> text, int length)
    {
        text = text.Trim();
        if (text.Length <= length)
        {
            return text.ToString();
        }

        int end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return string.Concat(text[..end], "…");
    }
}
