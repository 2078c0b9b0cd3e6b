using FluentValidation;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Validation;

/// <summary>Validates one line of revenue or expenditure by itself (收支科目行), as an application does where a person edits it.</summary>
/// <remarks>
/// Takes every kind of line: by economic class of the department or the government, by function, by funding source, basic and project
/// expenditure, totals. Checked are the rules of the national pack that need nothing beside the line: change and rate of change, outturn
/// and budget, signs, codes and names. What a line means beside others (sums, shares of a whole) is
/// <see cref="SelfEvaluationReportValidator"/>'s to check. Immutable and thread-safe.
/// </remarks>
public sealed class BudgetLineValidator : AbstractValidator<BudgetFigures>
{
    /// <summary>A validator for lines of a fiscal year, by which codes are known.</summary>
    /// <param name="year">The fiscal year of the report that the line belongs to.</param>
    /// <param name="options">Policy and language; the defaults where null.</param>
    public BudgetLineValidator(FiscalYear year, CheckOptions? options = null)
    {
        PartCheck check = new(options, RulePacks.National.Rules.Where(rule => rule.Family is RuleFamily.Revenue or RuleFamily.Expenditure or RuleFamily.Ratios or RuleFamily.Classification));
        RuleFor(line => line).Custom((line, context) =>
        {
            (SelfEvaluationReport report, string place) = Place(PartCheck.Empty(year), line);
            check.Run(report, place, context);
        });
    }

    private static (SelfEvaluationReport Report, string Place) Place(SelfEvaluationReport report, BudgetFigures line) => line switch
    {
        BudgetLine total => (report with { Revenue = new() { Total = total } }, "/revenue/total"),
        FundingLine source => (report with { Revenue = new() { ByFundingSource = [source] } }, "/revenue/byFundingSource/0"),
        Expenditure whole => (report with { Expenditure = whole }, "/expenditure"),
        BasicExpenditure basic => (report with { Expenditure = new() { Basic = basic } }, "/expenditure/basic"),
        ProjectExpenditure project => (report with { Expenditure = new() { Project = project } }, "/expenditure/project"),
        ExpenditurePart part => (report with { Expenditure = new() { Business = part } }, "/expenditure/business"),
        EconomicClassLine one => (report with { Expenditure = new() { ByEconomicClass = [one] } }, "/expenditure/byEconomicClass/0"),
        GovernmentClassLine one => (report with { Expenditure = new() { ByGovernmentClass = [one] } }, "/expenditure/byGovernmentClass/0"),
        FunctionalLine one => (report with { Expenditure = new() { ByFunction = [one] } }, "/expenditure/byFunction/0"),
        _ => throw new NotSupportedException($"{line.GetType().Name} is no line of a report."),
    };
}
