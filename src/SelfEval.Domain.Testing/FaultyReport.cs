using System.Text;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Testing.Faults;

namespace SelfEval.Domain.Testing;

/// <summary>A consistent report in which one figure, and nothing else, was printed wrong (只错一处的报告), with what was done to it.</summary>
/// <remarks>
/// Not every fault can be seen: a figure in no identity, or one that still rounds to what the others allow, leaves the report consistent.
/// Where the report is not consistent, the figure is part of every conflict. Equality is by reports and label; immutable.
/// </remarks>
public sealed record FaultyReport
{
    private FaultyReport(ConsistentReport right, SelfEvaluationReport report, string pointer, ReportedFigure rightFigure, Misprint misprint) =>
        (Right, Report, Pointer, RightFigure, WrongFigure, Slip) = (right, report, pointer, rightFigure, misprint.Wrong, misprint.Slip);

    /// <summary>The report before the fault.</summary>
    public ConsistentReport Right { get; }

    /// <summary>The report with the fault.</summary>
    public SelfEvaluationReport Report { get; }

    /// <summary>The JSON Pointer of the figure that is wrong.</summary>
    public string Pointer { get; }

    /// <summary>What should be printed.</summary>
    public ReportedFigure RightFigure { get; }

    /// <summary>What is printed; another print than the right one, though it may be the same amount.</summary>
    public ReportedFigure WrongFigure { get; }

    /// <summary>What happened to the figure.</summary>
    public Slip Slip { get; }

    /// <summary>The label and the faulty report in canonical JSON, so that a failing property shows both.</summary>
    public override string ToString() => $"{Pointer}: {RightFigure} → {WrongFigure} ({Slip})\n{Encoding.UTF8.GetString(ReportJson.Write(Report))}";

    /// <summary>A fault of a figure: the slips and the ways of each in turn from where two numbers point, and the first that may stand in a report.</summary>
    internal static FaultyReport Of(ConsistentReport right, string pointer, int slip, int way)
    {
        IGrouping<Slip, Misprint>[] slips = [.. Ways(right, pointer).GroupBy(misprint => misprint.Slip)];
        return Turned(slips, slip).SelectMany(ways => Turned([.. ways], way)).Select(misprint => Put(right, pointer, misprint)).OfType<FaultyReport>().First();
    }

    /// <summary>The same slip at the same figure in smaller reports.</summary>
    internal IEnumerable<FaultyReport> Smaller() => Right.Smaller().SelectMany(smaller =>
        Ways(smaller, Pointer).Where(misprint => misprint.Slip == Slip).Select(misprint => Put(smaller, Pointer, misprint)).OfType<FaultyReport>().Take(1));

    private static IEnumerable<Misprint> Ways(ConsistentReport right, string pointer)
    {
        Dictionary<string, ReportedFigure> figures = right.Report.Figures().ToDictionary(pair => pair.Key, pair => pair.Value);
        return figures.TryGetValue(pointer, out ReportedFigure figure) ? Misprints.Of(pointer, figure, figures) : [];
    }

    private static FaultyReport? Put(ConsistentReport right, string pointer, Misprint misprint) =>
        Replacement.Put(right.Report, pointer, misprint.Wrong) is { } report
            ? new(right, report, pointer, right.Report.Figures().First(pair => pair.Key == pointer).Value, misprint)
            : null;

    private static IEnumerable<T> Turned<T>(T[] items, int first) => items.Skip(first % items.Length).Concat(items.Take(first % items.Length));
}
