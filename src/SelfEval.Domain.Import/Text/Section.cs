namespace SelfEval.Domain.Import.Text;

/// <summary>A section of the document: its heading and what stands below it up to the next.</summary>
/// <param name="kind">What it is about.</param>
/// <param name="heading">The heading with its number; empty where there is none.</param>
/// <param name="level">The level of its number, 1 to 4; 0 where there is none.</param>
/// <param name="start">Where in the document it begins.</param>
internal sealed class Section(SectionKind kind, string heading, int level, int start)
{
    /// <summary>What it is about.</summary>
    public SectionKind Kind => kind;

    /// <summary>The heading with its number; empty where there is none.</summary>
    public string Heading => heading;

    /// <summary>The level of its number.</summary>
    public int Level => level;

    /// <summary>Where in the document it begins.</summary>
    public int Start => start;

    /// <summary>What stands in it, in order.</summary>
    public List<Paragraph> Paragraphs { get; } = [];

    /// <summary>The tables in it, in order.</summary>
    public List<TextTable> Tables { get; } = [];

    /// <summary>Whether its numbered paragraphs are items of a list, not headings.</summary>
    public bool IsList => kind is SectionKind.Functions or SectionKind.AnnualWork or SectionKind.Problems or SectionKind.Improvements;

    /// <summary>Whether its parts, if they are called something unknown, are still about the same.</summary>
    public bool IsInherited => kind is not (SectionKind.Unknown or SectionKind.Front or SectionKind.Basic or SectionKind.Evaluation
        or SectionKind.Signature or SectionKind.Attachment);
}

/// <summary>Rows of a table that stands in text, cells apart by tabs or bars.</summary>
internal sealed class TextTable
{
    /// <summary>The rows; a cell is a part of the document, and empty where it is merged into the one before.</summary>
    public List<(int Start, int End)[]> Rows { get; } = [];
}
