using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using Xunit;

namespace SelfEval.Samples.Tests;

/// <summary>What the configuration of the web API does.</summary>
public class ConfigurationTests
{
    [Fact]
    public async Task The_language_of_the_findings_can_be_configured()
    {
        SelfEvaluationReport report = new() { Title = "某局部门整体支出绩效自评报告", FiscalYear = 2023, Department = new() { Name = "某局" } };
        await using WebApplication app = RunningApi.Create("--SelfEval:Language", "English");

        Assert.Equal(
            new ReportChecker(new CheckOptions { Language = Language.English }).Check(report),
            app.Services.GetRequiredService<ReportChecker>().Check(report));
    }

    [Fact]
    public async Task A_pack_that_does_not_exist_keeps_it_from_starting()
    {
        await using WebApplication app = RunningApi.Create("--SelfEval:Pack", "beijing");

        OptionsValidationException refused = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync(TestContext.Current.CancellationToken));

        Assert.Contains("beijing", refused.Message, StringComparison.Ordinal);
    }
}
