using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Rules;

/// <summary>Checks reports against a rule pack.</summary>
/// <remarks>Immutable and thread-safe: one checker serves any number of reports at once.</remarks>
public sealed class ReportChecker
{
    private readonly RulePack _pack;
    private readonly CheckOptions _options;
    private readonly ValueList<SwitchedOff> _switchedOff;

    /// <summary>A checker for the national pack, with the default options unless others are given.</summary>
    public ReportChecker(CheckOptions? options = null)
        : this(RulePacks.National, options)
    {
    }

    /// <summary>A checker for a pack.</summary>
    /// <exception cref="ArgumentNullException">The pack is null.</exception>
    public ReportChecker(RulePack pack, CheckOptions? options)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _pack = pack;
        _options = options ?? CheckOptions.Default;
        _switchedOff = pack.SwitchedOff(_options.Language);
    }

    /// <summary>Applies every rule of the pack to the report.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public CheckResult Check(SelfEvaluationReport report) => Check(report, prior: null);

    /// <summary>Applies every rule of the pack to the report, those across documents (family 9) to it and last year's.</summary>
    /// <remarks>Findings are about the report that is checked; what last year's says is named by <see cref="FindingOperand.IsInPrior"/>
    /// and <see cref="NotEvaluated.MissingInPrior"/>. Where the two are not of neighbouring years, that is the finding and nothing else
    /// is compared.</remarks>
    /// <param name="report">The report to check.</param>
    /// <param name="prior">The report of the year before; null where there is none, so that no rule across documents is applied.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public CheckResult Check(SelfEvaluationReport report, SelfEvaluationReport? prior)
    {
        ArgumentNullException.ThrowIfNull(report);
        return CheckTelemetry.IsObserved ? RunObserved(report, prior) : Run(report, prior);
    }

    // A method of its own: what it captures would cost those who do not watch too.
    private CheckResult RunObserved(SelfEvaluationReport report, SelfEvaluationReport? prior) => CheckTelemetry.Observe(_pack, report, () => Run(report, prior));

    private CheckResult Run(SelfEvaluationReport report, SelfEvaluationReport? prior)
    {
        CheckRun run = new(report, prior, _options);
        foreach (Rule rule in _pack.Rules)
        {
            run.Apply(rule);
        }

        return run.Finish(_switchedOff);
    }
}
