using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Testing;
using Xunit;

namespace SelfEval.Domain.Tests.Serialization;

public class ReportOutlineTests
{
    [Theory]
    [InlineData("tianhe-2023.json")]
    [InlineData("full-2024.json")]
    public void The_outline_of_a_sample_has_every_figure_under_its_pointer(string sample)
    {
        SelfEvaluationReport report = Read(sample);

        Assert.Equal(report.Figures(), Nodes(report, Language.Chinese).Where(node => node.Figure is not null).Select(node => KeyValuePair.Create(node.Pointer, node.Figure!.Value)));
    }

    [Property(MaxTest = 100)]
    public Property The_outline_has_every_leaf_of_the_json_in_its_order() => Prop.ForAll(ReportGenerators.AnyReports.ToArbitrary(), report =>
    {
        JsonElement json = JsonDocument.Parse(ReportJson.Write(report)).RootElement;

        Assert.Equal(Leaves(json, ""), Nodes(report, Language.Chinese).Where(node => node.Kind is OutlineKind.Figure or OutlineKind.Text).Select(node => node.Pointer));
    });

    [Fact]
    public void Names_are_those_of_the_language_and_items_have_their_own()
    {
        SelfEvaluationReport report = Read("full-2024.json");

        Assert.Equal(("占比", "基本支出占比"), NameOf("/expenditure/basic/share", Language.Chinese));
        Assert.Equal(("share", "basic expenditure: share"), NameOf("/expenditure/basic/share", Language.English));
        Assert.Equal(("工资福利支出", "工资福利支出"), NameOf("/expenditure/byEconomicClass/0", Language.Chinese));
        Assert.Equal("职能第2项", NameOf("/department/functions/1", Language.Chinese).Name);

        (string Name, string FullName) NameOf(string pointer, Language language)
        {
            OutlineNode node = Nodes(report, language).Single(node => node.Pointer == pointer);
            return (node.Name, node.FullName);
        }
    }

    [Fact]
    public void Choices_and_marks_are_in_words()
    {
        SelfEvaluationReport report = Read("full-2024.json");

        Assert.Equal("优", TextOf("/evaluation/grade", Language.Chinese));
        Assert.Equal("excellent", TextOf("/evaluation/grade", Language.English));
        Assert.Equal("行政单位", TextOf("/department/kind", Language.Chinese));
        Assert.Equal("是", TextOf("/management/midYearSelfCheck", Language.Chinese));
        Assert.Equal("履职", TextOf("/problems/0/category", Language.Chinese));
        Assert.Equal("yes", TextOf("/management/midYearSelfCheck", Language.English));

        string? TextOf(string pointer, Language language) => Nodes(report, language).Single(node => node.Pointer == pointer).Text;
    }

    /// <summary>A choice that has no word would be shown as its name in JSON.</summary>
    [Fact]
    public void No_choice_is_without_a_word() => Assert.All(
        (IEnumerable<string>)[
            .. Keys<FundingSource>("fundingSource"), .. Keys<IndicatorLevel1>("indicatorLevel1"), .. Keys<IndicatorLevel2>("indicatorLevel2"), .. Keys<Grade>("grade"), .. Keys<EntityKind>("entityKind"),
            .. Keys<FundsKind>("fundsKind"), .. Keys<ScoreBlock>("scoreBlock"), .. Keys<ManagementCriterion>("managementCriterion"), .. Keys<ProblemCategory>("problemCategory"), .. Keys<ImprovementState>("improvementState"),
        ],
        key => Assert.NotNull(Messages.In(Language.Chinese).Find(key)));

    [Fact]
    public void No_report_is_refused() => Assert.Throws<ArgumentNullException>(() => ReportOutline.Outline(null!));

    private static IEnumerable<string> Keys<T>(string leaf)
        where T : struct, Enum => Enum.GetNames<T>().Select(name => $"labels/{leaf}/{JsonNamingPolicy.CamelCase.ConvertName(name)}");

    private static SelfEvaluationReport Read(string sample) =>
        ReportJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", sample))).RequireReport();

    private static IEnumerable<OutlineNode> Nodes(SelfEvaluationReport report, Language language) => report.Outline(language).SelectMany(Below);

    private static IEnumerable<OutlineNode> Below(OutlineNode node) => node.Children.SelectMany(Below).Prepend(node);

    private static IEnumerable<string> Leaves(JsonElement json, string pointer) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Leaves(member.Value, $"{pointer}/{member.Name}")),
        JsonValueKind.Array => json.EnumerateArray().SelectMany((item, place) => Leaves(item, $"{pointer}/{place}")),
        _ => [pointer],
    };
}
