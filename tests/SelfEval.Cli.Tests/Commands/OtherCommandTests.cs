using System.Text.Json;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using Xunit;

namespace SelfEval.Cli.Tests.Commands;

public class OtherCommandTests
{
    [Fact]
    public async Task Schema_prints_the_schema_of_the_library() => Assert.Equal(ReportJson.Schema, (await Run.OfAsync("schema")).Out);

    [Fact]
    public async Task Convert_gives_the_canonical_form_of_a_report()
    {
        string sample = await File.ReadAllTextAsync(Run.Sample, TestContext.Current.CancellationToken);
        using JsonDocument parsed = JsonDocument.Parse(sample);
        string squeezed = JsonSerializer.Serialize(parsed.RootElement);

        Run run = await Run.WithInputAsync(squeezed, "convert", "-", "--input", "json");

        Assert.Equal((ExitCode.Clean, sample), (run.ExitCode, run.Out));
    }

    [Fact]
    public async Task Convert_refuses_what_is_no_report() => Assert.Equal(ExitCode.Unusable, (await Run.WithInputAsync("{}", "convert", "-", "--input", "json")).ExitCode);

    [Theory]
    [InlineData("text", "zh")]
    [InlineData("text", "en")]
    [InlineData("json", "zh")]
    [InlineData("json", "en")]
    [InlineData("markdown", "zh")]
    [InlineData("markdown", "en")]
    public async Task Rules_prints_the_whole_catalogue(string format, string language)
    {
        Run run = await Run.OfAsync("rules", "--format", format, "--lang", language);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.All(RulePacks.National.Rules, rule =>
        {
            Assert.Contains(rule.Id, run.Out, StringComparison.Ordinal);
            Assert.Contains(rule.Statement(language == "en" ? Domain.Localization.Language.English : Domain.Localization.Language.Chinese), run.Out, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Rules_prints_one_rule_or_says_that_there_is_none()
    {
        Assert.Contains("SE4001", (await Run.OfAsync("rules", "SE4001")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("SE4101", (await Run.OfAsync("rules", "SE4001")).Out, StringComparison.Ordinal);
        Run none = await Run.OfAsync("rules", "SE0000");
        Assert.Equal(ExitCode.Unusable, none.ExitCode);
        Assert.Contains("SE0000", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_can_be_analysed_for_their_author()
    {
        Run text = await Run.OfAsync("rules", "--analyse", "--lang", "en");
        Run json = await Run.OfAsync("rules", "--analyse", "--format", "json");

        Assert.Equal((ExitCode.Clean, ExitCode.Clean), (text.ExitCode, json.ExitCode));
        Assert.Contains("Rules that contradict each other, so that no report can pass: 0", text.Out, StringComparison.Ordinal);
        Assert.Contains("    SE2201 ", text.Out, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"contradictory\": [],", json.Out, StringComparison.Ordinal);
    }
}
