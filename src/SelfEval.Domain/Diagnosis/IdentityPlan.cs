using System.Buffers;
using SelfEval.Domain.Figures;
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
    private readonly ReportFigure[] _figures;
    private readonly PlanRow[] _rows;

    private IdentityPlan(ReportFigure[] figures, PlanRow[] rows) => (_figures, _rows) = (figures, rows);

    /// <summary>How many identities are judged, each place of a list counting by itself.</summary>
    public int Count => _rows.Length;

    /// <summary>Compiles the identities of severity error that have all their figures in a report.</summary>
    /// <exception cref="ArgumentNullException">The pack or the report is null.</exception>
    public static IdentityPlan Compile(RulePack pack, SelfEvaluationReport like)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(like);
        ReportSystem system = ReportSystem.Of(pack, new CheckRun(like, CheckOptions.Default), DiagnosisWeights.Default);
        return new(
            [.. system.Figures],
            [.. system.Laws.Where(IsPrinted).Select(law => PlanRow.Of(law, slot => system.NumberOf(slot.Path, slot.At)))]);
    }

    /// <summary>Whether every identity can hold by itself for a report of the same shape, within the rounding of its figures.</summary>
    /// <returns>False also where a figure is not printed that was printed in the report compiled for.</returns>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public bool Holds(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        PlanValue[] values = ArrayPool<PlanValue>.Shared.Rent(_figures.Length);
        try
        {
            for (int figure = 0; figure < _figures.Length; figure++)
            {
                if (_figures[figure].Path.Get(report, _figures[figure].At) is { } printed)
                {
                    values[figure] = new PlanValue(new ExactFigure(printed));
                }
                else if (_figures[figure].Printed is not null)
                {
                    return false;
                }
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
        finally
        {
            ArrayPool<PlanValue>.Shared.Return(values);
        }
    }

    private static bool IsPrinted(IdentityPlace law) =>
        law.Result is not { Printed: null } && Array.TrueForAll(law.Slots, slot => slot.Printed is not null);
}
