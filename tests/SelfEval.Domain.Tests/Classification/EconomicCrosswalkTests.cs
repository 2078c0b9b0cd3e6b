using SelfEval.Domain.Classification;
using Xunit;

namespace SelfEval.Domain.Tests.Classification;

public class EconomicCrosswalkTests
{
    private static readonly EconomicCrosswalk Crosswalk = EconomicCrosswalk.For(2023);

    [Fact]
    public void One_group_of_a_department_may_be_counted_under_several_of_the_government()
    {
        Correspondence[] pay = Crosswalk.Of(ClassificationCode<DepartmentEconomic>.Parse("30101")).ToArray();
        Assert.Equal(["50101", "50501"], pay.Select(row => row.Government.ToString()));
        Assert.Equal("50101", Assert.Single(pay, row => row.HoldsFor(EntityKind.Administrative)).Government.ToString());
        Assert.Equal(2, pay.Count(row => row.HoldsFor(null)));
    }

    [Fact]
    public void Both_directions_are_one_relation()
    {
        Correspondence[] byGovernment = [.. ClassificationTable<GovernmentEconomic>.For(2023).Entries.ToArray().Where(entry => entry.Code.Level == ClassificationLevel.Class).SelectMany(entry => Crosswalk.Of(entry.Code).ToArray())];
        Assert.NotEmpty(byGovernment);
        Assert.Equal(Crosswalk.All.ToArray().ToHashSet(), byGovernment.ToHashSet());
        Assert.Equal(Crosswalk.All.Length, byGovernment.Length);
        foreach (Correspondence row in Crosswalk.All)
        {
            Assert.Contains(row, Crosswalk.Of(row.Department).ToArray());
            Assert.Contains(row, Crosswalk.Of(row.Government).ToArray());
        }
    }

    [Fact]
    public void Both_ends_are_groups_of_the_tables()
    {
        foreach (Correspondence row in Crosswalk.All)
        {
            Assert.NotNull(row.Department.In(2023));
            Assert.NotNull(row.Government.In(2023));
            Assert.Equal((ClassificationLevel.Group, ClassificationLevel.Group), (row.Department.Level, row.Government.Level));
        }
    }

    [Fact]
    public void What_corresponds_to_nothing_says_so() => Assert.True(Crosswalk.Of(ClassificationCode<DepartmentEconomic>.Parse("39998")).IsEmpty);

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
        Assert.Equal(kind, ClassificationCode<DepartmentEconomic>.Parse(code).KindOf(2023));

    [Fact]
    public void Every_row_of_every_table_holds_in_its_years_only()
    {
        Assert.True(EconomicCrosswalk.For(2017).All.IsEmpty);
        Assert.True(EconomicCrosswalk.For(2017).Of(ClassificationCode<DepartmentEconomic>.Parse("30101")).IsEmpty);
        Assert.Equal(Crosswalk.All.Length, EconomicCrosswalk.For(2018).All.Length);
        Assert.Null(ClassificationCode<DepartmentEconomic>.Parse("309").KindOf(2017));
        Assert.Same(Crosswalk, EconomicCrosswalk.For(2023));
        Assert.Equal(2023, Crosswalk.Year.Year);
    }

    [Theory]
    [InlineData("", "", 2000, true)]
    [InlineData("", "", 2099, true)]
    [InlineData("2018", "", 2017, false)]
    [InlineData("2018", "", 2018, true)]
    [InlineData("2018", "2022", 2022, true)]
    [InlineData("2018", "2022", 2023, false)]
    [InlineData("", "2022", 2023, false)]
    public void A_row_holds_from_its_first_year_to_its_last(string from, string to, int year, bool holds) =>
        Assert.Equal(holds, ValidYears.Of(from, to).Contains(year));

    [Fact]
    public void A_row_that_another_one_replaces_ends_before_it()
    {
        for (int year = 2000; year <= 2099; year++)
        {
            Assert.Distinct(EconomicCrosswalk.For(year).All.ToArray());
        }

        foreach (string table in new[] { "department-economic", "government-economic", "functional", "funding-source", "name-variants", "economic-crosswalk", "budget-kind" })
        {
            foreach (string[] row in TableResource.Rows(table))
            {
                ValidYears years = table switch { "name-variants" or "economic-crosswalk" => ValidYears.Of(row[3], row[4]), _ => ValidYears.Of(row[2], row[3]) };
                Assert.True(years.First <= years.Last, string.Join(',', row));
            }
        }
    }

    [Fact]
    public void What_a_code_corresponds_to_is_known_only_where_all_of_it_is_listed()
    {
        Assert.True(Crosswalk.Lists(301));
        Assert.True(Crosswalk.Lists(30101));
        Assert.True(Crosswalk.Lists(509));
        Assert.False(Crosswalk.Lists(30311));
        Assert.False(Crosswalk.Lists(303));
        Assert.True(EconomicCrosswalk.For(2019).Lists(303));
        Assert.False(Crosswalk.Lists(505));
        Assert.False(Crosswalk.Lists(0));
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        int found = LookUp();
        long before = GC.GetAllocatedBytesForCurrentThread();
        found += LookUp();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(found > 0);

        static int LookUp()
        {
            int found = 0;
            foreach (ClassificationEntry<DepartmentEconomic> entry in ClassificationTable<DepartmentEconomic>.For(2023).Entries)
            {
                found += EconomicCrosswalk.For(2023).Of(entry.Code).Length + (entry.Code.KindOf(2023) is null ? 0 : 1);
            }

            foreach (ClassificationEntry<GovernmentEconomic> entry in ClassificationTable<GovernmentEconomic>.For(2023).Entries)
            {
                found += EconomicCrosswalk.For(2023).Of(entry.Code).Length;
            }

            return found;
        }
    }
}
