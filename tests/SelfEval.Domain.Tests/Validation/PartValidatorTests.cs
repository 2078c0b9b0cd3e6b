using FluentValidation;
using FluentValidation.Results;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Testing;
using SelfEval.Domain.Tests.Rules;
using SelfEval.Domain.Validation;
using Xunit;
using static SelfEval.Domain.Figures.ReportedAmount;
using static SelfEval.Domain.Figures.ReportedPercentage;

namespace SelfEval.Domain.Tests.Validation;

/// <summary>Parts that an application edits by themselves: what is found in a part alone is found in the whole report too.</summary>
public class PartValidatorTests
{
    [Property(MaxTest = 300)]
    public Property What_is_found_in_a_line_is_found_in_its_report() => Prop.ForAll(ReportGenerators.AnyReports.ToArbitrary(), report =>
    {
        CheckResult whole = new ReportChecker().Check(report);
        BudgetLineValidator validator = new(report.FiscalYear);
        foreach ((BudgetFigures line, string place) in Lines(report))
        {
            AssertFound(whole, validator.Validate(line), place);

            // And what an identity says of figures of the line alone is not missed. SE3123 names the line alone and still says more:
            // that basic and project expenditure list their classes, and not this one.
            string[] alone = [.. whole.Findings.Where(finding => finding.Operands.Count > 0 && finding.Operands.All(operand => IsOwn(operand.Pointer, place)) && IsOwn(finding.Pointer, place)).Select(finding => finding.Rule)];
            Assert.Empty(alone.Where(rule => rule[2] is '2' or '3' or '4' && rule != "SE3123").Except(validator.Validate(line).Errors.Select(failure => failure.ErrorCode)));
        }
    });

    [Property(MaxTest = 300)]
    public Property What_is_found_in_an_indicator_is_found_in_its_report() => Prop.ForAll(ReportGenerators.AnyReports.ToArbitrary(), report =>
    {
        CheckResult whole = new ReportChecker().Check(report);
        if (report.Scorecard is { } form)
        {
            string? scheme = form.Scheme ?? ScoringSchemes.For(form, report.FiscalYear)?.Id;
            IndicatorValidator validator = new(report.FiscalYear, scheme);
            for (int place = 0; place < form.Indicators.Count; place++)
            {
                AssertFound(whole, validator.Validate(form.Indicators[place]), $"/scorecard/indicators/{place}");
            }
        }
    });

    [Property(MaxTest = 300)]
    public Property What_is_found_in_an_improvement_item_is_found_in_its_report() => Prop.ForAll(ReportGenerators.AnyReports.ToArbitrary(), report =>
    {
        CheckResult whole = new ReportChecker().Check(report);
        ValueList<ImprovementItem> items = report.Improvements ?? [];
        for (int place = 0; place < items.Count; place++)
        {
            AssertFound(whole, new ImprovementItemValidator(report.FiscalYear).Validate(items[place]), $"/improvements/{place}");
        }
    });

    [Fact]
    public void A_line_is_held_to_its_own_figures_and_to_the_table_of_the_year()
    {
        EconomicClassLine line = new() { Code = TestReports.Economic("301"), Name = "工资福利支出", Outturn = Wan(110m), PriorOutturn = Wan(100m), Change = Wan(10m), ChangeRate = Percent(10m) };
        Assert.Empty(new BudgetLineValidator(2023).Validate(line).Errors);

        ValidationResult wrong = new BudgetLineValidator(2023).Validate(line with { Name = "商品和服务支出", ChangeRate = Percent(9.09m) });

        Assert.Equal(["ChangeRate", "Name"], wrong.Errors.Select(failure => failure.PropertyName).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_class_that_other_breakdowns_leave_out_is_found_in_the_report_and_not_in_the_line()
    {
        EconomicClassLine wages = new() { Code = TestReports.Economic("301"), Name = "工资福利支出", Outturn = Wan(100m) };
        EconomicClassLine goods = new() { Code = TestReports.Economic("302"), Name = "商品和服务支出", Outturn = Wan(60m) };
        SelfEvaluationReport report = new()
        {
            Title = "部门整体支出绩效自评报告", FiscalYear = 2023, Department = new() { Name = "示范局" },
            Expenditure = new() { ByEconomicClass = [wages], Basic = new() { ByEconomicClass = [goods] }, Project = new() { ByEconomicClass = [goods] } },
        };

        Finding finding = Assert.Single(new ReportChecker().Check(report).Findings, one => one.Rule == "SE3123");

        Assert.Equal("/expenditure/byEconomicClass/0/outturn", finding.Pointer);
        Assert.All(finding.Operands, operand => Assert.Equal(finding.Pointer, operand.Pointer));
        Assert.Empty(new BudgetLineValidator(2023).Validate(wages).Errors);
    }

    [Fact]
    public void A_line_of_a_list_keeps_its_place()
    {
        InlineValidator<Revenue> revenue = new();
        revenue.RuleForEach(one => one.ByFundingSource).SetValidator(new BudgetLineValidator(2023));
        FundingLine right = new() { Source = Domain.Classification.FundingSource.GovernmentFund, PriorOutturn = Wan(100m), Outturn = Wan(110m), Change = Wan(10m) };

        ValidationFailure failure = Assert.Single(revenue.Validate(new Revenue { ByFundingSource = [right, right with { Change = Wan(-10m) }] }).Errors);

        Assert.Equal("ByFundingSource[1].Change", failure.PropertyName);
    }

    [Fact]
    public void An_indicator_that_missed_its_target_is_not_scored_full_without_a_reason()
    {
        Indicator indicator = new()
        {
            Level1 = Domain.Classification.IndicatorLevel1.Output, Level2 = Domain.Classification.IndicatorLevel2.Quantity, Name = "示范活动",
            Target = IndicatorTarget.Parse("≥10次"), Actual = IndicatorValue.Parse("8次"), Weight = new(10m), Score = new(10m),
        };

        string[] codes = [.. new IndicatorValidator(2023).Validate(indicator).Errors.Select(failure => failure.ErrorCode)];

        Assert.Contains("SE6404", codes);
        Assert.Contains("SE6411", codes);
    }

    [Fact]
    public void An_improvement_item_without_owner_is_told()
    {
        ValidationFailure failure = Assert.Single(new ImprovementItemValidator(2023).Validate(new ImprovementItem { Text = "安排专人回访。", Due = new DateOnly(2024, 9, 30) }).Errors);

        Assert.Equal(("SE8103", "Owner", FluentValidation.Severity.Warning), (failure.ErrorCode, failure.PropertyName, failure.Severity));
    }

    private static bool IsOwn(string pointer, string place) => pointer.StartsWith(place + "/", StringComparison.Ordinal);

    private static void AssertFound(CheckResult whole, ValidationResult part, string place)
    {
        HashSet<(string, string, string)> found = [.. whole.Findings.Select(finding => (finding.Rule, finding.Pointer, finding.Message))];
        foreach (ValidationFailure failure in part.Errors)
        {
            Finding finding = (Finding)failure.CustomState;
            string tail = finding.Pointer[finding.Pointer.IndexOf(LastOf(place), StringComparison.Ordinal)..][LastOf(place).Length..];
            Assert.Contains(found, one => one.Item1 == finding.Rule && one.Item2 == place + tail);
        }
    }

    /// <summary>How a place ends where the part stands alone: in a list it is the first.</summary>
    private static string LastOf(string place)
    {
        int slash = place.LastIndexOf('/');
        return int.TryParse(place.AsSpan(slash + 1), out _) ? place[place.LastIndexOf('/', slash - 1)..slash] + "/0" : place[slash..];
    }

    private static IEnumerable<(BudgetFigures Line, string Place)> Lines(SelfEvaluationReport report)
    {
        if (report.Revenue?.Total is { } total)
        {
            yield return (total, "/revenue/total");
        }

        for (int place = 0; place < (report.Revenue?.ByFundingSource.Count ?? 0); place++)
        {
            yield return (report.Revenue!.ByFundingSource[place], $"/revenue/byFundingSource/{place}");
        }

        if (report.Expenditure is not { } expenditure)
        {
            yield break;
        }

        if (expenditure.Basic is { } basic)
        {
            yield return (basic, "/expenditure/basic");
        }

        if (expenditure.Project is { } project)
        {
            yield return (project, "/expenditure/project");
        }

        for (int place = 0; place < expenditure.ByEconomicClass.Count; place++)
        {
            yield return (expenditure.ByEconomicClass[place], $"/expenditure/byEconomicClass/{place}");
        }

        for (int place = 0; place < expenditure.ByFunction.Count; place++)
        {
            yield return (expenditure.ByFunction[place], $"/expenditure/byFunction/{place}");
        }

        for (int place = 0; place < expenditure.ByGovernmentClass.Count; place++)
        {
            yield return (expenditure.ByGovernmentClass[place], $"/expenditure/byGovernmentClass/{place}");
        }
    }
}
