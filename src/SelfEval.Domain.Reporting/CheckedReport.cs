using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Reporting;

/// <summary>A report with what checking and diagnosing it gave: what every writer of this package is given.</summary>
/// <remarks>Immutable as long as the places of its reports are; equality is by reference.</remarks>
public sealed class CheckedReport
{
    /// <summary>A report that was checked.</summary>
    /// <param name="report">The report, and where it was read from.</param>
    /// <param name="result">What checking it gave. Findings keep the language in which the check was asked for.</param>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    public CheckedReport(LocatedReport report, CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(result);
        Report = report;
        Result = result;
    }

    /// <summary>The report that was checked.</summary>
    public LocatedReport Report { get; }

    /// <summary>What checking it gave.</summary>
    public CheckResult Result { get; }

    /// <summary>Last year's report that it was held to; null where there was none.</summary>
    public LocatedReport? Prior { get; init; }

    /// <summary>What all its figures together say; null where it was not diagnosed.</summary>
    public ReportDiagnosis? Diagnosis { get; init; }

    /// <summary>The rules that it was checked by, from which SARIF takes what is known of each.</summary>
    public RulePack Pack { get; init; } = RulePacks.National;

    /// <summary>Where a figure of a finding stands, in the report that it was read in.</summary>
    internal ReportPlace? At(FindingOperand operand) => (operand.IsInPrior ? Prior : Report)?.At(operand.Pointer);

    /// <summary>The sentence of a group of suspects that says why something is wrong there; null where a finding says so already.</summary>
    internal string? Why(int group) =>
        Diagnosis?.Conflicts.FirstOrDefault(conflict => conflict.Group == group) is { } conflict && !conflict.IsToldBy(Result) ? conflict.Message : null;

    /// <summary>What the whole comes to, as the key of a text.</summary>
    internal string Conclusion =>
        !Result.IsConsistent ? "someInconsistent"
        : Diagnosis is null ? "eachConsistent"
        : Diagnosis.IsConsistent ? "consistent"
        : !Diagnosis.IsDecided ? "undecided"
        : Diagnosis.IsProved ? "jointlyInconsistent" : "notProved";
}
