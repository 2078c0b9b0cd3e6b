using FluentValidation;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Validation;

/// <summary>Checks a part of a report by itself: set alone into an empty report, against the rules that ask for nothing beside it.</summary>
internal sealed class PartCheck(CheckOptions? options, IEnumerable<Rule> rules)
{
    private readonly ReportChecker _checker = new(new RulePack("part", "1", rules), options);

    /// <summary>A report of a year with nothing in it.</summary>
    public static SelfEvaluationReport Empty(FiscalYear year) => new() { Title = "部门整体支出绩效自评报告", FiscalYear = year, Department = new() { Name = "部门" } };

    /// <summary>Adds what is found wrong with the part at a place, and with nothing but the part.</summary>
    public void Run<T>(SelfEvaluationReport report, string place, ValidationContext<T> context)
    {
        foreach (Finding finding in _checker.Check(report).Findings)
        {
            if (IsWithin(finding.Pointer, place) && finding.Operands.All(operand => IsWithin(operand.Pointer, place)))
            {
                Failures.Add(context, finding, place);
            }
        }
    }

    private static bool IsWithin(string pointer, string place) =>
        pointer.StartsWith(place, StringComparison.Ordinal) && (pointer.Length == place.Length || pointer[place.Length] == '/');
}
