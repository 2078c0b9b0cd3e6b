using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>
/// Changes each figure of the sample by itself: beyond what rounding hides, some rule of severity error must name it. What
/// rounding hides is measured once for each figure, written to docs/coverage.md, and held there.
/// </summary>
public class SensitivityTests
{
    /// <summary>Units of the last place that are tried one by one; beyond them a property draws.</summary>
    private const int Tried = 120;

    private static readonly SelfEvaluationReport Sample = SampleFindingsTests.Sample();
    private static readonly JsonObject Json = JsonNode.Parse(ReportJson.Write(Sample))!.AsObject();
    private static readonly ReportChecker Checker = new();
    private static readonly Lazy<Entry[]> Measured = new(() => [.. Sample.Figures().Select(figure => Measure(figure.Key, figure.Value))]);

    [Fact]
    public void Every_figure_of_the_sample_is_covered_by_an_identity() =>
        Assert.Equal([], Measured.Value.Where(entry => entry.Rules.Length == 0).Select(entry => entry.Pointer));

    [Fact]
    public void A_change_of_a_covered_figure_is_caught_beyond_the_rounding_of_the_figures_printed_with_it() => Assert.All(Measured.Value, entry =>
    {
        // Two sources printed as 0万元 may be half a 万元 each, either way, beside the third: that is 100 units of 0.01万元.
        bool besideBareZeros = entry.Pointer is "/revenue/total/outturn"
            || (entry.Pointer.StartsWith("/revenue/byFundingSource/0/", StringComparison.Ordinal) && entry.Figure.Decimals == 2);
        int hidden = besideBareZeros ? 103 : 9;
        Assert.InRange(entry.Down, 1, hidden);
        Assert.InRange(entry.Up, 1, hidden);
    });

    [Property(MaxTest = 1500)]
    public Property Any_larger_change_is_caught() =>
        Prop.ForAll(
            Gen.Elements(Measured.Value).ToArbitrary(),
            Gen.Choose(1, 2_000_000).ToArbitrary(),
            Gen.Elements(-1, 1).ToArbitrary(),
            (entry, beyond, sign) =>
            {
                int places = sign * (beyond + (sign < 0 ? entry.Down : entry.Up));
                return (Changed(entry.Pointer, entry.Figure, places) is not { } report || IsCaught(report, entry.Pointer))
                    .Label($"{entry.Pointer} {entry.Figure} changed by {places} units of its last place");
            });

    [Fact]
    public void The_page_on_coverage_is_up_to_date() => Accepted.AssertFile("docs/coverage.md", Page());

    private static Entry Measure(string pointer, ReportedFigure figure)
    {
        string[] rules = [.. Checker.Check(Changed(pointer, figure, 1_000_000) ?? Changed(pointer, figure, 1_000)!).Findings
            .Where(finding => finding.Severity == Severity.Error && finding.Operands.Any(operand => operand.Pointer == pointer))
            .Select(finding => finding.Rule).Distinct()];
        return new(pointer, figure, rules, Smallest(pointer, figure, -1), Smallest(pointer, figure, 1));
    }

    /// <summary>The smallest change from which on every change is caught; one that cannot be printed needs no catching.</summary>
    private static int Smallest(string pointer, ReportedFigure figure, int sign)
    {
        int smallest = Tried + 1;
        for (int places = Tried; places > 0 && (Changed(pointer, figure, sign * places) is not { } report || IsCaught(report, pointer)); places--)
        {
            smallest = places;
        }

        return smallest;
    }

    private static bool IsCaught(SelfEvaluationReport report, string pointer) => Checker.Check(report).Findings.Any(finding =>
        finding.Severity == Severity.Error && finding.Operands.Any(operand => operand.Pointer == pointer));

    /// <summary>The sample with one figure changed by so many units of its last place; null where that is no figure of its kind.</summary>
    private static SelfEvaluationReport? Changed(string pointer, ReportedFigure figure, int places)
    {
        decimal value = figure.Value + (places * NumberLimits.Ulp(figure.Decimals));
        if (figure.Kind == FigureKind.Count && value is < 0m or > 1_000_000m)
        {
            return null;
        }

        JsonNode document = Json.DeepClone();
        string[] segments = pointer.Split('/')[1..];
        JsonNode parent = segments[..^1].Aggregate(document, Child);
        JsonNode changed = figure.Kind == FigureKind.Count ? (int)value : value.ToString(CultureInfo.InvariantCulture) + figure.Unit;
        if (parent is JsonArray items)
        {
            items[int.Parse(segments[^1], CultureInfo.InvariantCulture)] = changed;
        }
        else
        {
            parent[segments[^1]] = changed;
        }

        return ReportJson.Read(document.ToJsonString()).RequireReport();
    }

    private static JsonNode Child(JsonNode node, string segment) =>
        node is JsonArray items ? items[int.Parse(segment, CultureInfo.InvariantCulture)]! : node[segment]!;

    private static string Page()
    {
        StringBuilder page = new();
        page.Append("""
            # What the rules cover

            Written by a test (`SensitivityTests`), which fails when this page is stale.

            ## Figures of the sample

            For every figure printed in [the sample](samples/tianhe-2023.json): the rules of severity error that have it among their
            operands, and the change from which on **every** larger change is caught by one of them, in units of the figure's own last
            printed place, downwards and upwards. One unit of `0万元` is 10,000 yuan, one of `560.57万元` is 100 yuan.
            Smaller changes are hidden by the rounding of the figures printed beside it: true values that print as shown exist.

            | figure | printed | caught from | rules |
            |---|---|---|---|

            """);
        foreach (Entry entry in Measured.Value)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{entry.Pointer}` | {entry.Figure} | −{entry.Down} / +{entry.Up} | {string.Join(", ", entry.Rules)} |\n");
        }

        page.Append("\n## Figures of the model that no identity covers\n\n");
        page.Append("A figure of these places, where a report prints it, is read, kept and shown, but no rule recomputes it:\n\n");
        HashSet<string> covered = [.. RulePacks.National.Rules.SelectMany(rule => rule.Identities).SelectMany(identity => identity.Covered).Select(path => path.Template)];
        foreach (FigurePath path in ReportPaths.AllFigures.Where(path => !covered.Contains(path.Template)))
        {
            page.Append(CultureInfo.InvariantCulture, $"- `{path.Template}`: {Remark(path.Template)}\n");
        }

        return page.ToString();
    }

    private static string Remark(string template) => template switch
    {
        "/department/statedFunctions" => "compared with the number of functions listed (SE1201)",
        "/annualWork/keyTasks/*/quantities/*" => "compared with the words of its task (SE1301)",
        "/goal/statements/*/quantity" or "/goal/statements/*/amount" => "compared with its words (SE1302), its unit price (SE6201) and the results (SE6301, SE6302)",
        "/evaluation/effectiveness/statements/*/quantity" or "/evaluation/effectiveness/statements/*/amount" => "compared with its words (SE1303), its unit price (SE6202) and the goal (SE6301, SE6302)",
        "/evaluation/score" => "compared with its range and the grade (SE6103, SE6104)",
        "/scorecard/management/*/rate" => "compared with its score (SE6702) and the figure of the report (SE6703)",
        "/scorecard/byCategory/*/count" => "compared with the indicators listed (SE6013)",
        "/expenditure/procurement/smallAndMicro/share" => "what it is a share of differs by year",
        _ when template.StartsWith("/expenditure/procurement/small", StringComparison.Ordinal) => "contracts awarded have no budget of their own",
        _ => "nothing",
    };

    private sealed record Entry(string Pointer, ReportedFigure Figure, string[] Rules, int Down, int Up);
}
