using System.Buffers;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>
/// The identities of a pack compiled for reports of one shape: which figures are printed, and which lines are added up. Judging another
/// report of that shape is then one walk over rows of numbers, without any allocation.
/// </summary>
/// <remarks>
/// For systems that check the same form over and over. Says only whether each identity by itself can hold; what is wrong where is
/// <see cref="ReportChecker"/>'s to tell. Immutable and thread-safe.
/// </remarks>
public sealed class IdentityPlan
{
    /// <summary>Figures whose values, 16 bytes each, are kept on the stack.</summary>
    private const int MostOnStack = 128;

    private readonly PlanReader<SelfEvaluationReport> _reader;
    private readonly int _count;
    private readonly PlanRow[] _rows;

    private readonly ReportChecker _checker;
    private readonly bool _isTooMixed;

    private IdentityPlan(IReadOnlyList<ReportFigure> figures, PlanRow?[] rows, ReportChecker checker)
    {
        (_reader, _count, _checker, Count) = (new(PlanDraft.Of(figures)), figures.Count, checker, rows.Length);
        _rows = [.. rows.OfType<PlanRow>()];
        _isTooMixed = _rows.Length < rows.Length;
    }

    /// <summary>How many identities are judged, each place of a list counting by itself.</summary>
    public int Count { get; }

    /// <summary>Compiles the identities of severity error that have all their figures in a report.</summary>
    /// <exception cref="ArgumentNullException">The pack or the report is null.</exception>
    public static IdentityPlan Compile(RulePack pack, SelfEvaluationReport like)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(like);
        ReportSystem system = ReportSystem.Of(pack, new CheckRun(like, null, CheckOptions.Default), DiagnosisWeights.Default);
        return new(
            system.Figures,
            [.. system.Laws.Where(IsPrinted).Select(law => PlanRow.Of(law, slot => system.NumberOf(slot.Path, slot.At)))],
            new ReportChecker(pack.Only(rule => rule.Severity == Severity.Error && rule.Identities.Any()), null));
    }

    /// <summary>Whether every identity can hold by itself for a report of the same shape, within the rounding of its figures.</summary>
    /// <returns>False also where a figure is not printed that was printed in the report compiled for.</returns>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public bool Holds(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (_count <= MostOnStack)
        {
            return Holds(report, stackalloc PlanValue[_count]);
        }

        PlanValue[] values = ArrayPool<PlanValue>.Shared.Rent(_count);
        try
        {
            return Holds(report, values);
        }
        finally
        {
            ArrayPool<PlanValue>.Shared.Return(values);
        }
    }

    private bool Holds(SelfEvaluationReport report, Span<PlanValue> values)
    {
        PlanReading reading = _isTooMixed ? PlanReading.TooLarge : _reader.Read(report, report, values);
        if (reading != PlanReading.Read)
        {
            return reading == PlanReading.TooLarge && CanHoldOneByOne(report);
        }

        foreach (PlanRow row in _rows)
        {
            if (!row.CanHold(values))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same by the rules themselves, for figures that do not fit the numbers of a plan.</summary>
    private bool CanHoldOneByOne(SelfEvaluationReport report)
    {
        foreach (Finding finding in _checker.Check(report).Findings)
        {
            if (finding.Verdict is Verdict.Inconsistent or Verdict.Truncated)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPrinted(IdentityPlace law) =>
        law.Result is not { Printed: null } && Array.TrueForAll(law.Slots, slot => slot.Printed is not null);
}
