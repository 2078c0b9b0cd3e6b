using FluentValidation;
using FluentValidation.Results;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Testing;
using SelfEval.Domain.Tests.Rules;
using SelfEval.Domain.Validation;
using Xunit;

namespace SelfEval.Domain.Tests.Validation;

/// <summary>The rules as a FluentValidation validator: the same findings by another road.</summary>
public class ReportValidatorTests
{
    [Property(MaxTest = 200)]
    public Property Both_roads_give_the_same_findings() => Prop.ForAll(ReportGenerators.AnyReports.ToArbitrary(), report =>
    {
        CheckResult checkedOne = new ReportChecker().Check(report);
        ValidationResult validated = new SelfEvaluationReportValidator().Validate(report);

        Assert.Equal(checkedOne.Findings, validated.Errors.Select(failure => Assert.IsType<Finding>(failure.CustomState)));
        Assert.All(validated.Errors, Agrees);
    });

    [Property(MaxTest = 100)]
    public Property Every_path_leads_to_a_property() => Prop.ForAll(ReportGenerators.AnyReports.ToArbitrary(), report =>
        Assert.All(new SelfEvaluationReportValidator().Validate(report).Errors, failure => Follow(typeof(SelfEvaluationReport), failure.PropertyName)));

    [Fact]
    public void A_failure_names_place_rule_severity_and_print()
    {
        SelfEvaluationReport report = SampleFindingsTests.Sample();
        report = report with { Expenditure = report.Expenditure! with { ByEconomicClass = report.Expenditure.ByEconomicClass.SetItem(0, report.Expenditure.ByEconomicClass[0] with { Share = Domain.Figures.ReportedPercentage.Percent(36.18m) }) } };

        ValidationFailure failure = new SelfEvaluationReportValidator().Validate(report).Errors.Single(failure => failure.ErrorCode == "SE4103");

        Assert.Equal(("Expenditure.ByEconomicClass[0].Share", FluentValidation.Severity.Error, "36.18%"), (failure.PropertyName, failure.Severity, failure.AttemptedValue));
        Assert.StartsWith("工资福利支出占比印为 36.18%", failure.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_checker_brings_its_language_and_policy()
    {
        ReportChecker checker = new(new CheckOptions { Language = Language.English, Policy = CheckPolicy.Strict });

        ValidationResult result = new SelfEvaluationReportValidator(checker).Validate(SampleFindingsTests.Sample());

        ValidationFailure rate = result.Errors.Single(failure => failure.ErrorCode == "SE4001");
        Assert.Equal(FluentValidation.Severity.Error, rate.Severity);
        Assert.StartsWith("expenditure: budget execution rate is printed as 99.97%", rate.ErrorMessage, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new SelfEvaluationReportValidator(null!));
    }

    [Fact]
    public void A_host_can_nest_it_among_its_own_rules()
    {
        ValidationResult result = new DossierValidator().Validate(new Dossier("", SampleFindingsTests.Sample()));

        Assert.Contains(result.Errors, failure => failure.PropertyName == "Number");
        Assert.Contains(result.Errors, failure => failure.PropertyName == "Report.Management.Monitoring.CompletedBy" && failure.ErrorCode == "SE7101");
    }

    private static void Agrees(ValidationFailure failure)
    {
        Finding finding = (Finding)failure.CustomState;
        Assert.Equal((finding.Rule, finding.Message, finding.Printed), (failure.ErrorCode, failure.ErrorMessage, (string?)failure.AttemptedValue));

        // FluentValidation counts from the worst, this library from the mildest.
        Assert.Equal((int)finding.Severity, 2 - (int)failure.Severity);
    }

    /// <summary>Follows a property path through the types of the model.</summary>
    private static void Follow(Type type, string path)
    {
        foreach (string segment in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            string name = segment.Split('[')[0];
            type = type.GetProperty(name)?.PropertyType ?? throw new InvalidOperationException($"{type.Name} has no {name} ({path}).");
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (segment.Contains('[', StringComparison.Ordinal))
            {
                type = type.GetGenericArguments()[0];
            }
        }
    }

    private sealed record Dossier(string Number, SelfEvaluationReport Report);

    private sealed class DossierValidator : AbstractValidator<Dossier>
    {
        public DossierValidator()
        {
            RuleFor(dossier => dossier.Number).NotEmpty();
            RuleFor(dossier => dossier.Report).SetValidator(new SelfEvaluationReportValidator());
        }
    }
}
