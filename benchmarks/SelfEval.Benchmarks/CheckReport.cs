using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;

namespace SelfEval.Benchmarks;

/// <summary>Checking one report: by the rules that it gives occasion for, written by hand in FluentValidation, and by the whole national pack.</summary>
[MemoryDiagnoser]
public class CheckReport
{
    private readonly HandWrittenReportValidator _validator = new();
    private readonly ReportChecker _checker = new();
    private SelfEvaluationReport _report = null!;

    /// <summary>The sample has eleven findings, the clean report none.</summary>
    [Params("sample", "clean")]
    public string Report { get; set; } = "sample";

    [GlobalSetup]
    public void Setup()
    {
        _report = Report == "sample" ? Documents.Sample : Documents.Clean;
        Agreement.Require(_report);
        if (_checker.Check(_report).Findings.Count != (Report == "sample" ? 11 : 0))
        {
            throw new InvalidOperationException("The reports are not what this benchmark says they are.");
        }
    }

    [Benchmark(Baseline = true)]
    public ValidationResult FluentValidationByHand() => _validator.Validate(_report);

    [Benchmark]
    public CheckResult SelfEvalDomain() => _checker.Check(_report);
}
