using SelfEval.Domain.Classification;
using Xunit;

namespace SelfEval.Domain.Tests.Classification;

public class EconomicCrosswalkTests
{
    [Fact]
    public void One_group_of_a_department_may_be_counted_under_several_of_the_government()
    {
        Correspondence[] pay = EconomicCrosswalk.Of(ClassificationCode<DepartmentEconomic>.Parse("30101")).ToArray();
        Assert.Equal(["50101", "50501"], pay.Select(row => row.Government.ToString()));
        Assert.Equal("50101", Assert.Single(pay, row => row.HoldsFor(EntityKind.Administrative)).Government.ToString());
        Assert.Equal(2, pay.Count(row => row.HoldsFor(null)));
    }

    [Fact]
    public void Both_directions_are_one_relation()
    {
        Correspondence[] byGovernment = [.. ClassificationTable<GovernmentEconomic>.For(2023).Entries.ToArray().Where(entry => entry.Code.Level == ClassificationLevel.Class).SelectMany(entry => EconomicCrosswalk.Of(entry.Code).ToArray())];
        Assert.NotEmpty(byGovernment);
        Assert.Equal(EconomicCrosswalk.All.ToArray().ToHashSet(), byGovernment.ToHashSet());
        Assert.Equal(EconomicCrosswalk.All.Length, byGovernment.Length);
        foreach (Correspondence row in EconomicCrosswalk.All)
        {
            Assert.Contains(row, EconomicCrosswalk.Of(row.Department).ToArray());
            Assert.Contains(row, EconomicCrosswalk.Of(row.Government).ToArray());
        }
    }

    [Fact]
    public void Both_ends_are_groups_of_the_tables()
    {
        foreach (Correspondence row in EconomicCrosswalk.All)
        {
            Assert.NotNull(row.Department.In(2023));
            Assert.NotNull(row.Government.In(2023));
            Assert.Equal((ClassificationLevel.Group, ClassificationLevel.Group), (row.Department.Level, row.Government.Level));
        }
    }

    [Fact]
    public void What_corresponds_to_nothing_says_so() => Assert.True(EconomicCrosswalk.Of(ClassificationCode<DepartmentEconomic>.Parse("39998")).IsEmpty);

    [Fact]
    public void Every_source_has_a_code_that_means_it_and_groups_mean_none()
    {
        foreach (FundingSource source in Enum.GetValues<FundingSource>())
        {
            Assert.NotNull(source.ToCode().In(2023));
            Assert.Equal(source, source.ToCode().ToFundingSource());
        }

        Assert.Null(ClassificationCode<Funding>.Parse("1").ToFundingSource());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((FundingSource)99).ToCode());
    }

    [Fact]
    public void Every_category_of_indicators_stands_under_exactly_one_first_level()
    {
        foreach (IndicatorLevel2 second in Enum.GetValues<IndicatorLevel2>())
        {
            IndicatorLevel1 first = Assert.Single(Enum.GetValues<IndicatorLevel1>(), level => IndicatorTaxonomy.Contains(level, second));
            IndicatorCategory category = IndicatorTaxonomy.Find(first, second)!;
            Assert.EndsWith("指标", category.Name2, StringComparison.Ordinal);
        }

        Assert.All(Enum.GetValues<IndicatorLevel1>(), first => Assert.Contains(IndicatorTaxonomy.All.ToArray(), category => category.Level1 == first));
        Assert.All(Enum.GetValues<IndicatorScheme>(), scheme => Assert.Contains(IndicatorTaxonomy.All.ToArray(), category => category.Scheme == scheme));
    }

    [Theory]
    [InlineData("309", BudgetKind.Project)]
    [InlineData("30901", BudgetKind.Project)]
    [InlineData("311", BudgetKind.Project)]
    [InlineData("30101", BudgetKind.Basic)]
    [InlineData("302", null)]
    [InlineData("310", null)]
    public void Some_classes_stand_in_one_kind_of_expenditure_only(string code, BudgetKind? kind) =>
        Assert.Equal(kind, ClassificationCode<DepartmentEconomic>.Parse(code).KindOf());
}
