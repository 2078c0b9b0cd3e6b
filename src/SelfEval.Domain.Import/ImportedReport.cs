using SelfEval.Domain.Import.Text;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import;

/// <summary>What reading a document gave: the report, where each value of it is printed, and everything that was not understood.</summary>
/// <remarks>
/// Every numeral of the document is in <see cref="Numerals"/>, once, in order: none is dropped in silence. Places and numerals are put together when
/// they are asked for first. Immutable, so safe to share between threads. Equality is by reference.
/// </remarks>
public sealed class ImportedReport
{
    internal ImportedReport()
    {
    }

    /// <summary>The report; null exactly when there are <see cref="Problems"/>.</summary>
    public SelfEvaluationReport? Report { get; internal init; }

    /// <summary>In what kind of file the document came.</summary>
    public SourceFormat Format { get; internal init; }

    /// <summary>The form that the document follows.</summary>
    public ReportForm Form { get; internal init; }

    /// <summary>Where values are printed, by JSON Pointer: figures, dates and texts that the document prints.</summary>
    public IReadOnlyDictionary<string, SourcePlace> Places => Provenance.Parts.Places;

    /// <summary>Every numeral, in digits or in characters before 元 and 分 and behind 百分之, in the order of the document.</summary>
    public ValueList<SourceNumeral> Numerals => Provenance.Parts.Numerals;

    /// <summary>Figures that fit several fields, or a field that holds another figure already.</summary>
    public ValueList<FigureAmbiguity> Ambiguities => Provenance.Parts.Ambiguities;

    /// <summary>How much of each section was understood, in the order of the document.</summary>
    public ValueList<SectionCoverage> Sections => Provenance.Parts.Sections;

    /// <summary>What was not understood, in the order of the document.</summary>
    public ValueList<UnreadText> Unread { get; internal init; }

    internal Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>What keeps the document from becoming a report.</summary>
    public ValueList<ImportProblem> Problems { get; internal init; }

    /// <summary>The numerals that neither a field nor a passage holds.</summary>
    public IEnumerable<SourceNumeral> Unbound => Numerals.Where(numeral => numeral.Binding == NumeralBinding.Unbound);

    /// <summary>Numerals that say something, those that only order the page left out.</summary>
    public int NumeralCount => Numerals.Count(numeral => numeral.Binding != NumeralBinding.Ordering);

    /// <summary>Of these, those that a field or a passage of the model holds.</summary>
    public int BoundCount => Numerals.Count(numeral => numeral.Binding is NumeralBinding.Field or NumeralBinding.Passage);

    /// <summary>The report.</summary>
    /// <exception cref="FormatException">There are problems; the message lists the first of them.</exception>
    public SelfEvaluationReport RequireReport() => Report ?? throw new FormatException(
        string.Join(Environment.NewLine, Problems.Take(5).Select(problem => problem.ToString())));
}
