using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Validation;
using Xunit;

namespace SelfEval.Domain.DependencyInjection.Tests;

/// <summary>What a container gives after AddSelfEval.</summary>
public class SelfEvalServicesTests
{
    private static readonly SelfEvaluationReport Report = new() { Title = "某局部门整体支出绩效自评报告", FiscalYear = 2023, Department = new() { Name = "某局" } };

    [Fact]
    public void Checker_diagnoser_and_validator_are_there_once()
    {
        using ServiceProvider provider = new ServiceCollection().AddSelfEval().AddSelfEval().BuildServiceProvider(validateScopes: true);

        Assert.Same(provider.GetRequiredService<ReportChecker>(), provider.GetRequiredService<ReportChecker>());
        Assert.True(provider.GetRequiredService<ReportDiagnoser>().Diagnose(Report).IsConsistent);
        Assert.Same(provider.GetRequiredService<SelfEvaluationReportValidator>(), provider.GetRequiredService<IValidator<SelfEvaluationReport>>());
        Assert.Single(provider.GetServices<IValidateOptions<SelfEvalOptions>>());
    }

    [Fact]
    public void Options_reach_the_checks()
    {
        using ServiceProvider provider = new ServiceCollection().AddSelfEval(options => options.Language = Language.English).BuildServiceProvider();

        Finding found = provider.GetRequiredService<ReportChecker>().Check(Report).Findings[0];

        Assert.Equal(new ReportChecker(new CheckOptions { Language = Language.English }).Check(Report).Findings[0], found);
        Assert.NotEqual(new ReportChecker().Check(Report).Findings[0], found);
    }

    [Fact]
    public void Wrong_options_are_told_at_start_and_all_at_once()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddSelfEval(options => (options.Pack, options.Policy, options.Language) = ("beijing", (CheckPolicy)7, (Language)9))
            .BuildServiceProvider();

        OptionsValidationException refused = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(
            [
                "Property Pack: there is no rule pack \"beijing\"; there are: national",
                "Property Policy: 7 is no policy; expected Interval or Strict",
                "Property Language: 9 is no language; expected Chinese or English",
            ],
            refused.Failures);
        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<ReportChecker>());
    }

    [Fact]
    public void What_the_host_registered_stays()
    {
        ReportChecker own = new();
        using ServiceProvider provider = new ServiceCollection().AddSingleton(own).AddSelfEval().BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<ReportChecker>());
        Assert.Throws<ArgumentNullException>(() => SelfEvalServices.AddSelfEval(null!));
    }
}
