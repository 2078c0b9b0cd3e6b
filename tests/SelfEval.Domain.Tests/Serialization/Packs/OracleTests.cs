using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Tests.Diagnosis;
using SelfEval.Domain.Testing;
using SelfEval.Domain.Tests.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Serialization.Packs;

/// <summary>Rules of the library, declared again as data, say the same of every report.</summary>
public class OracleTests
{
    /// <summary>For each rule of the library what it is in JSON: of a law at several places one declaration each.</summary>
    private static readonly Dictionary<string, string[]> Declared = new()
    {
        ["SE2101"] = [Sum("/revenue/total/initial", "/revenue/byFundingSource/*/initial")],
        ["SE2103"] = [Sum("/revenue/total/outturn", "/revenue/byFundingSource/*/outturn")],
        ["SE2105"] = [Sum("/revenue/total/change", "/revenue/byFundingSource/*/change")],
        ["SE2201"] = ["\"difference\":{\"result\":\"/revenue/total/change\",\"minuend\":\"/revenue/total/outturn\",\"subtrahend\":\"/revenue/total/priorOutturn\"}"],
        ["SE2202"] = ["\"difference\":{\"result\":\"/revenue/byFundingSource/*/change\",\"minuend\":\"/revenue/byFundingSource/*/outturn\",\"subtrahend\":\"/revenue/byFundingSource/*/priorOutturn\"}"],
        ["SE2301"] = [Near("near", "/revenue/total/adjusted", "/revenue/total/initial", 10)],
        ["SE2302"] = [Near("near", "/revenue/total/outturn", "/revenue/total/adjusted", 10)],
        ["SE3101"] = [.. Measures.Select(m => Where($$"""
            "sum":{"result":"/expenditure/{{m}}","parts":["/expenditure/basic/{{m}}","/expenditure/project/{{m}}"],"ifListed":["/expenditure/superiorPayment/{{m}}","/expenditure/business/{{m}}","/expenditure/subordinateGrant/{{m}}"]}
            """))],
        ["SE3102"] = [.. Measures.Select(m => Where(Sum($"/expenditure/{m}", $"/expenditure/byEconomicClass/*/{m}"), $"\"unlessSpent\":[\"/expenditure/superiorPayment/{m}\",\"/expenditure/subordinateGrant/{m}\"]"))],
        ["SE3103"] = [.. Measures.Select(m => Where(Sum($"/expenditure/{m}", $"/expenditure/byFunction/*/{m}")))],
        ["SE3105"] = [.. Measures.Select(m => Where(Sum($"/expenditure/{m}", $"/expenditure/byFundingSource/*/{m}")))],
        ["SE3201"] = ["\"atMost\":{\"figure\":\"/expenditure/outturn\",\"limit\":[\"/expenditure/adjusted\"]}"],
        ["SE3203"] = [Near("notFarBelow", "/expenditure/outturn", "/expenditure/adjusted", 10)],
        ["SE3301"] = [Equal("/expenditure/initial", "/revenue/total/initial")],
        ["SE4001"] = [Ratio("/expenditure/executionRate", "/expenditure/outturn", "/expenditure/adjusted")],
        ["SE4101"] = [Ratio("/expenditure/basic/share", "/expenditure/basic/outturn", "/expenditure/outturn")],
        ["SE4103"] = [Where(Ratio("/expenditure/byEconomicClass/*/share", "/expenditure/byEconomicClass/*/outturn", "/expenditure/outturn"))],
        ["SE4111"] = ["\"totalsHundred\":{\"shares\":[\"/expenditure/basic/share\",\"/expenditure/project/share\"],\"ifListed\":[\"/expenditure/superiorPayment/share\",\"/expenditure/business/share\",\"/expenditure/subordinateGrant/share\"]}"],
        ["SE4112"] = ["\"totalsHundred\":{\"shares\":[\"/expenditure/byEconomicClass/*/share\"]},\"where\":{\"unlessSpent\":[\"/expenditure/superiorPayment/outturn\",\"/expenditure/subordinateGrant/outturn\"]}"],
        ["SE4114"] = [.. ((string[])["revenue", "expenditure"]).Select(part => Where($"\"totalsHundred\":{{\"shares\":[\"/{part}/byFundingSource/*/share\"]}}"))],
        ["SE4201"] = [Growth("/revenue/total")],
        ["SE4202"] = [Growth("/revenue/byFundingSource/*")],
        ["SE6605"] = [Equal("/scorecard/execution/rate", "/expenditure/executionRate")],
    };

    private static readonly Rule[] Library = [.. RulePacks.National.Rules.Where(rule => Declared.ContainsKey(rule.Id))];

    private static readonly Dictionary<string, string> IdOf = Declared.SelectMany(pair => pair.Value.Select((_, place) => (pair.Key, New: $"RE-{pair.Key[2..]}{place}"))).ToDictionary(pair => pair.New, pair => pair.Key);

    private static readonly RulePack ByLibrary = new("library", "1", Library);

    private static readonly RulePack AsData = Pack.Require(Pack.With("", [.. Declared.SelectMany(pair => pair.Value.Select((kind, place) =>
        Pack.Rule($"RE-{pair.Key[2..]}{place}", kind, RulePacks.National.Rules.Single(rule => rule.Id == pair.Key).Severity.ToString().ToLowerInvariant())))]));

    private static readonly ReportChecker[] Checkers = [.. new[] { ByLibrary, AsData }.Select(pack => new ReportChecker(pack, new CheckOptions { Language = Language.English }))];

    private static IEnumerable<string> Measures => ["initial", "adjusted", "outturn", "priorOutturn", "change"];

    [Fact]
    public void Every_rule_that_is_declared_again_is_in_the_library() => Assert.Equal(Declared.Keys.Order(StringComparer.Ordinal), Library.Select(rule => rule.Id));

    [Property(MaxTest = 300)]
    public Property A_consistent_report_is_judged_alike() => Prop.ForAll(SelfEvalArbitraries.ConsistentReports(), consistent => Agrees(consistent.Report));

    [Property(MaxTest = 300)]
    public Property A_report_of_any_structure_is_judged_alike() => Prop.ForAll(ReportGenerators.AnyReports.ToArbitrary(), Agrees);

    [Fact]
    public void Every_fault_of_the_samples_is_judged_alike()
    {
        SelfEvaluationReport[] faulty = [.. new Faults(TestReports.Complete).OnePerSlip().Select(fault => fault.Report), .. new Faults(SampleFindingsTests.Sample()).OnePerSlip().Select(fault => fault.Report)];

        Assert.All(faulty, report => Assert.True(Agrees(report)));
        Assert.All(Declared.Keys.Except(["SE4112"]), id => Assert.Contains(faulty, report => Checkers[0].Check(report).Findings.Any(finding => finding.Rule == id)));
    }

    [Fact]
    public void Every_fault_of_a_sample_is_diagnosed_alike()
    {
        ReportDiagnoser[] diagnosers = [.. new[] { ByLibrary, AsData }.Select(pack => new ReportDiagnoser(pack, DiagnosisOptions.Default))];
        int inconsistent = 0;
        foreach (Faults.Fault fault in new Faults(SampleFindingsTests.Sample()).OnePerSlip())
        {
            ReportDiagnosis[] found = [.. diagnosers.Select(diagnoser => diagnoser.Diagnose(fault.Report))];
            inconsistent += found[0].IsConsistent ? 0 : 1;
            Assert.Equal(found[0].Suspects, found[1].Suspects);
            Assert.Equal(found[0].Conflicts.Select(conflict => conflict.Figures), found[1].Conflicts.Select(conflict => conflict.Figures));
        }

        Assert.True(inconsistent > 100);
    }

    [Fact]
    public void A_plan_of_rules_as_data_judges_as_one_of_the_library()
    {
        IdentityPlan[] plans = [.. new[] { ByLibrary, AsData }.Select(pack => IdentityPlan.Compile(pack, SampleFindingsTests.Sample()))];

        Assert.Equal(plans[0].Count, plans[1].Count);
        Assert.All(new Faults(SampleFindingsTests.Sample()).OnePerSlip(), fault => Assert.Equal(plans[0].Holds(fault.Report), plans[1].Holds(fault.Report)));
    }

    private static bool Agrees(SelfEvaluationReport report)
    {
        CheckResult library = Checkers[0].Check(report);
        CheckResult data = Checkers[1].Check(report);
        return Texts(library).SequenceEqual(Texts(data)) && library.Evaluated == data.Evaluated;
    }

    /// <summary>Everything that findings say but the id and texts of the rule, under the id of the library.</summary>
    private static IEnumerable<string> Texts(CheckResult result) => result.Findings
        .Select(finding => string.Join(" | ", IdOf.GetValueOrDefault(finding.Rule, finding.Rule), finding.Severity, finding.Verdict, finding.Pointer, finding.Message, finding.Explanation, finding.Printed, finding.Expected, finding.Difference, string.Join(',', finding.Operands)))
        .Order(StringComparer.Ordinal);

    private static string Sum(string result, string part) => $$"""
        "sum":{"result":"{{result}}","parts":["{{part}}"]}
        """;

    private static string Near(string kind, string figure, string other, int percent) => $$"""
        "{{kind}}":{"figure":"{{figure}}","other":"{{other}}","percent":{{percent}}}
        """;

    private static string Equal(string result, string other) => $$"""
        "equality":{"result":"{{result}}","other":"{{other}}"}
        """;

    private static string Ratio(string result, string part, string whole) => $$"""
        "ratio":{"result":"{{result}}","part":"{{part}}","whole":"{{whole}}"}
        """;

    private static string Growth(string line) => $$"""
        "growth":{"result":"{{line}}/changeRate","change":"{{line}}/change","current":"{{line}}/outturn"}
        """;

    private static string Where(string kind, string more = "") => $$"""
        {{kind}},"where":{"onlyWherePrinted":true{{(more.Length > 0 ? "," + more : "")}}}
        """;
}
