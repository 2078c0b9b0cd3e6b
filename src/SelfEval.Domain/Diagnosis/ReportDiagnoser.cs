using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>
/// Judges all identities of a report together: whether any true values lie behind its printed figures and, if not, which figures are
/// probably wrong.
/// </summary>
/// <remarks>
/// Only identities of severity error count: what a warning tells makes no figure wrong. Every figure counts as rounded to the nearest.
/// Arithmetic is exact. Immutable and thread-safe. The method is that of Fellegi and Holt (1976): docs/concepts/diagnosis.md.
/// </remarks>
public sealed class ReportDiagnoser
{
    private readonly RulePack _pack;
    private readonly DiagnosisOptions _options;

    /// <summary>A diagnoser for the national pack, with the default options unless others are given.</summary>
    public ReportDiagnoser(DiagnosisOptions? options = null)
        : this(RulePacks.National, options)
    {
    }

    /// <summary>A diagnoser for a pack.</summary>
    /// <exception cref="ArgumentNullException">The pack is null.</exception>
    public ReportDiagnoser(RulePack pack, DiagnosisOptions? options)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _pack = pack;
        _options = options ?? DiagnosisOptions.Default;
    }

    /// <summary>Decides whether the figures of a report are consistent together, and names suspects where they are not.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="InvalidOperationException">Rules of the pack contradict each other whatever is printed, which
    /// <see cref="PackAnalysis"/> tells beforehand.</exception>
    public ReportDiagnosis Diagnose(SelfEvaluationReport report)
    {
        (ReportSystem system, CheckRun run) = Prepare(report);
        if (system.Figures.Count > _options.MostFigures)
        {
            return new ReportDiagnosis { IsConsistent = false, IsProved = false };
        }

        StepBudget budget = new(_options.Budget);
        SystemSolver solver = new(system.System, budget);
        RepairSearch search = new(system.System, solver, budget, _options.MostRepairs, _options.Tolerance);
        IReadOnlyList<RepairGroup> groups = search.Run(out bool isProved);
        SuspectFinder finder = new(system, solver, run, _options, budget, isProved);
        ValueList<Suspect> suspects = finder.Of(groups).ToValueList();
        return new ReportDiagnosis
        {
            IsConsistent = isProved && groups.Count == 0,
            IsProved = isProved && finder.IsComplete,
            IsListCut = groups.Any(group => group.IsCut),
            Conflicts = groups.Select((group, place) => ConflictWriter.Write(system, run, group.Smallest) with
            {
                Group = place + 1,
                RulesOfGroup = group.Conflicts.SelectMany(conflict => ConflictWriter.RulesOf(system, conflict)).Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal).ToValueList(),
            }).ToValueList(),
            Suspects = suspects,
        };
    }

    /// <summary>Finds true values that print as all figures of the report and meet every identity exactly.</summary>
    /// <param name="report">The report.</param>
    /// <param name="isDecided">False where the budget was used up, or the report is too large for it, before that was known.</param>
    /// <returns>Null where there are none, and where it is not decided.</returns>
    /// <remarks>Figures in no identity have no part in it. A rate over a base whose true value is 0 has the value that is printed.</remarks>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public ValueList<TrueValue>? FindTrueValues(SelfEvaluationReport report, out bool isDecided)
    {
        (ReportSystem system, _) = Prepare(report);
        isDecided = false;
        if (system.Figures.Count > _options.MostFigures)
        {
            return null;
        }

        Rational[]? values;
        try
        {
            values = new SystemSolver(system.System, new StepBudget(_options.Budget)).FindValues([]);
        }
        catch (OutOfStepsException)
        {
            return null;
        }

        isDecided = true;
        if (values is null)
        {
            return null;
        }

        Rational whole = Rational.Of(ExactFigure.Whole(1));
        TrueValue[] found = new TrueValue[values.Length];
        for (int figure = 0; figure < values.Length; figure++)
        {
            Rational value = (system.QuotientOf(figure, values) ?? values[figure]) / whole;
            found[figure] = new TrueValue(system.Figures[figure].Pointer, value.Numerator, value.Denominator);
        }

        return ValueList.Create<TrueValue>(found);
    }

    /// <summary>Derives the figures that the report leaves out and its identities bound from both sides, in reading order.</summary>
    /// <remarks>Where the report is not consistent, the likeliest suspects are left out of account.</remarks>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="InvalidOperationException">Rules of the pack contradict each other whatever is printed.</exception>
    public Derivation Derive(SelfEvaluationReport report)
    {
        (ReportSystem system, _) = Prepare(report);
        if (system.Figures.Count > _options.MostFigures)
        {
            return new([], IsComplete: false);
        }

        StepBudget budget = new(_options.Budget);
        SystemSolver solver = new(system.System, budget);
        RepairSearch search = new(system.System, solver, budget, mostRepairs: 1, tolerance: 0);
        int[] wrong = [.. search.Run(out bool isProved).SelectMany(group => group.Repairs[0])];
        List<DerivedFigure> figures = new FigureDeriver(system, solver).Derive(wrong, out bool isComplete);
        return new(figures.ToValueList(), isProved && isComplete);
    }

    private (ReportSystem System, CheckRun Run) Prepare(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        CheckRun run = new(report, null, new CheckOptions { Language = _options.Language });
        return (ReportSystem.Of(_pack, run, _options.Weights), run);
    }
}
