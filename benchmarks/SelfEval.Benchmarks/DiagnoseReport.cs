using BenchmarkDotNet.Attributes;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Oracle.Tests;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;

namespace SelfEval.Benchmarks;

/// <summary>The sample judged rule by rule and as a whole, and with one wrong figure: the lightest explanation, against a programme of OR-Tools.</summary>
[MemoryDiagnoser]
public class DiagnoseReport
{
    private static readonly SelfEvaluationReport Wrong = Documents.Sample with
    {
        Expenditure = Documents.Sample.Expenditure! with
        {
            ByEconomicClass = Documents.Sample.Expenditure.ByEconomicClass.SetItem(0, Documents.Sample.Expenditure.ByEconomicClass[0] with { Outturn = Domain.Figures.ReportedAmount.Wan(345.18m) }),
        },
    };

    private readonly ReportChecker _checker = new();
    private readonly ReportDiagnoser _diagnoser = new();

    [GlobalSetup]
    public void Setup()
    {
        if (LeastWeight() != LeastWeightByOrTools() || LeastWeight() == 0)
        {
            throw new InvalidOperationException("Both sides must find the same weight.");
        }
    }

    [Benchmark(Baseline = true)]
    public CheckResult RuleByRule() => _checker.Check(Documents.Sample);

    [Benchmark]
    public ReportDiagnosis JointCheck() => _diagnoser.Diagnose(Documents.Sample);

    [Benchmark]
    public ReportDiagnosis Diagnosis() => _diagnoser.Diagnose(Wrong);

    [Benchmark]
    public int LeastWeight()
    {
        LinearSystem system = Draw();
        StepBudget budget = new(long.MaxValue);
        RepairSearch search = new(system, new SystemSolver(system, budget), budget, mostRepairs: 1, tolerance: 0);
        search.Run(out _);
        return search.LeastWeight ?? -1;
    }

    [Benchmark]
    public int LeastWeightByOrTools() => (int)MixedIntegerProgramme.LeastWeight(Scaled(Draw()), steps: 1, largest: 20_000_000_000);

    private static LinearSystem Draw() => ReportSystem.Of(RulePacks.National, new CheckRun(Wrong, null, CheckOptions.Default), DiagnosisWeights.Default).System;

    /// <summary>The system in the unit that all its bounds are multiples of, so that 64 bits hold its numbers.</summary>
    private static LinearSystem Scaled(LinearSystem system)
    {
        Int128 unit = system.Figures.Where(figure => figure.IsPrinted).SelectMany(figure => (Int128[])[figure.Low, figure.High]).Concat(system.Rows.Select(row => row.Right)).Aggregate((Int128)0, Divisor);
        LinearSystem scaled = new();
        foreach (SystemFigure figure in system.Figures)
        {
            _ = figure.IsPrinted ? scaled.AddPrinted(figure.Low / unit, figure.High / unit, figure.Weight) : scaled.AddMissing();
        }

        foreach (SystemRow row in system.Rows)
        {
            scaled.Add(row with { Right = row.Right / unit });
        }

        return scaled;
    }

    private static Int128 Divisor(Int128 left, Int128 right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return Int128.Abs(left);
    }
}
