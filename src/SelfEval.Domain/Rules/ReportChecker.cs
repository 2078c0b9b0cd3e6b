using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Rules;

/// <summary>Checks reports against a rule pack.</summary>
/// <remarks>Immutable and thread-safe: one checker serves any number of reports at once.</remarks>
public sealed class ReportChecker
{
    private readonly RulePack _pack;
    private readonly CheckOptions _options;

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
    }

    /// <summary>Applies every rule of the pack to the report.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public CheckResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        CheckRun run = new(report, _options);
        foreach (Rule rule in _pack.Rules)
        {
            rule.Apply(run);
        }

        return run.Finish();
    }
}
