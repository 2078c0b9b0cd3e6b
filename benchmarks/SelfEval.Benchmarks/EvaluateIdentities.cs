using BenchmarkDotNet.Attributes;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;

namespace SelfEval.Benchmarks;

/// <summary>The identities of a clean report, each judged within rounding: compiled plan, FluentValidation, RulesEngine.</summary>
[MemoryDiagnoser]
public class EvaluateIdentities
{
    private readonly SelfEvaluationReport _report = Documents.Clean;
    private readonly IdentityPlan _plan = IdentityPlan.Compile(RulePacks.National, Documents.Clean);
    private readonly IdentitiesByFluentValidation _validator = new();
    private readonly IdentitiesByRulesEngine _engine = new(Documents.Clean);

    [GlobalSetup]
    public void Setup()
    {
        if (Agreement.IdentityDifferences() is { Length: > 0 } differences)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, differences));
        }
    }

    [Benchmark(Baseline = true)]
    public bool Plan() => _plan.Holds(_report);

    [Benchmark]
    public bool FluentValidation() => _validator.Validate(_report).IsValid;

    [Benchmark]
    public bool RulesEngine() => _engine.Holds(_report);
}
