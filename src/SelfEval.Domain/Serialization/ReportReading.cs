using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Serialization;

/// <summary>What reading a document gave: the report, or every problem that keeps it from being one.</summary>
/// <remarks>Immutable, so safe to share between threads. Equality is by reference.</remarks>
public sealed class ReportReading
{
    private readonly ReadOnlyMemory<byte> _utf8;

    internal ReportReading(SelfEvaluationReport? report, ReadOnlyMemory<byte> utf8, IReadOnlyList<ReadProblem> problems, bool isCut)
    {
        (Report, Problems, ProblemsAreCut) = (report, problems.ToValueList(), isCut);
        _utf8 = utf8;
    }

    /// <summary>The report; null exactly when there are problems.</summary>
    public SelfEvaluationReport? Report { get; }

    /// <summary>What is wrong, in the order of the document, up to <see cref="ReportJson.MaxProblems"/>.</summary>
    public ValueList<ReadProblem> Problems { get; }

    /// <summary>Whether there are more problems than are listed.</summary>
    public bool ProblemsAreCut { get; }

    /// <summary>The report.</summary>
    /// <exception cref="FormatException">There are problems; the message lists the first of them.</exception>
    public SelfEvaluationReport RequireReport() => Report ?? throw new FormatException(
        string.Join(Environment.NewLine, Problems.Take(5).Select(problem => problem.ToString())));

    /// <summary>Where values stand in the document (provenance); places that are not in it are left out.</summary>
    /// <param name="pointers">JSON Pointers, as in <see cref="Rules.Finding.Pointer"/>.</param>
    /// <exception cref="ArgumentNullException">The pointers are null.</exception>
    public IReadOnlyDictionary<string, SourceSpan> Locate(IEnumerable<string> pointers)
    {
        ArgumentNullException.ThrowIfNull(pointers);
        return new SpanWalk(_utf8.Span).Find([.. pointers]);
    }
}
