using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Localization;
using Xunit;

namespace SelfEval.Domain.Tests.Classification;

public class ClassificationTableTests
{
    private static readonly ClassificationTable<DepartmentEconomic> Department = ClassificationTable<DepartmentEconomic>.For(2023);
    private static readonly ClassificationTable<GovernmentEconomic> Government = ClassificationTable<GovernmentEconomic>.For(2023);

    [Theory]
    [InlineData("301", "301")]
    [InlineData("30101", "30101")]
    [InlineData("301 工资福利支出", "301")]
    [InlineData("301工资福利支出", "301")]
    [InlineData("工资福利支出", "301")]
    [InlineData("３０１０１", "30101")]
    [InlineData("３０１　工资福利支出", "301")]
    [InlineData("301 01", "30101")]
    [InlineData("301-01 基本工资", "30101")]
    [InlineData("[301]工资福利支出", "301")]
    [InlineData("（302）商品和服务支出", "302")]
    [InlineData("301：工资福利支出", "301")]
    [InlineData("一、工资福利支出", "301")]
    [InlineData("（二）商品和服务支出", "302")]
    [InlineData("其中：基本工资", "30101")]
    [InlineData("1.工资福利支出", "301")]
    [InlineData("１．工资福利支出", "301")]
    [InlineData("（1）工资福利支出", "301")]
    [InlineData("12、基本工资", "30101")]
    [InlineData("其中：1.基本工资", "30101")]
    [InlineData("其他资本性支出", "31099")]
    [InlineData("工 资 福 利 支 出", "301")]
    [InlineData("资本性支出(基本建设)", "309")]
    [InlineData("因公出国(境)费用", "30212")]
    [InlineData("其他支出", "399")]
    [InlineData("\uFEFF301", "301")]
    public void Codes_are_read_as_they_are_printed(string printed, string code)
    {
        CodeReading<DepartmentEconomic> reading = Department.Read(printed);
        Assert.Equal((CodeStatus.Known, code, false), (reading.Status, reading.Code.ToString(), reading.NameDiffers));
        Assert.Equal(reading.Code, reading.Entry!.Code);
    }

    [Fact]
    public void A_name_that_both_classifications_use_means_the_class_of_the_table_it_is_read_with()
    {
        Assert.Equal("302", Department.Read("商品和服务支出").Code.ToString());
        Assert.Equal("502", Government.Read("商品和服务支出").Code.ToString());
        Assert.Equal("502", Government.Read("机关商品和服务支出").Code.ToString());
    }

    [Theory]
    [InlineData("30198", 2023, CodeStatus.Unknown, "没有编码", "no code")]
    [InlineData("没有的科目", 2023, CodeStatus.Unknown, "没有名称", "no name")]
    [InlineData("30101", 2017, CodeStatus.OutOfYear, "2018", "2018")]
    [InlineData("30311", 2019, CodeStatus.OutOfYear, "2020", "2020")]
    [InlineData("3011", 2023, CodeStatus.Malformed, "3 位", "3")]
    [InlineData("501", 2023, CodeStatus.Malformed, "以 3 开头", "3")]
    [InlineData("", 2023, CodeStatus.Malformed, "不是", "")]
    [InlineData("公务用车购置", 2023, CodeStatus.Ambiguous, "30913、31013", "30913, 31013")]
    [InlineData("其中：公务用车购置", 2023, CodeStatus.Ambiguous, "30913、31013", "30913, 31013")]
    [InlineData("（1）公务用车购置", 2023, CodeStatus.Ambiguous, "30913、31013", "30913, 31013")]
    [InlineData("代缴社会保险费", 2019, CodeStatus.OutOfYear, "2020", "2020")]
    [InlineData("其中：代缴社会保险费", 2019, CodeStatus.OutOfYear, "2020", "2020")]
    [InlineData("工资福利支出", 2017, CodeStatus.OutOfYear, "2018", "2018")]
    [InlineData("公务用车购置", 2017, CodeStatus.OutOfYear, "2018", "2018")]
    [InlineData("1.没有的科目", 2023, CodeStatus.Unknown, "没有名称", "no name")]
    [InlineData("1.", 2023, CodeStatus.Malformed, "不是", "")]
    [InlineData("30.101", 2023, CodeStatus.Malformed, "不是", "")]
    [InlineData("30101 基本工资", 2023, CodeStatus.Known, "30101 基本工资", "30101")]
    public void Each_answer_is_another_one_and_says_so(string printed, int year, CodeStatus status, string chinese, string english)
    {
        CodeReading<DepartmentEconomic> reading = ClassificationTable<DepartmentEconomic>.For(year).Read(printed);
        Assert.Equal(status, reading.Status);
        Assert.Contains(chinese, reading.Describe(printed, year, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(english, reading.Describe(printed, year, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_another_code_is_told()
    {
        CodeReading<DepartmentEconomic> reading = Department.Read("30101 奖金");
        Assert.Equal((CodeStatus.Known, true), (reading.Status, reading.NameDiffers));
        Assert.Contains("基本工资", reading.Describe("30101 奖金", 2023, Language.Chinese), StringComparison.Ordinal);
        Assert.True(Department.IsNamed(reading.Code, "一、基本工资"));
        Assert.False(Department.IsNamed(reading.Code, "奖金"));
    }

    [Fact]
    public void A_code_that_an_incomplete_table_lacks_is_told_from_one_that_does_not_exist()
    {
        ClassificationTable<Functional> table = ClassificationTable<Functional>.For(2023);
        CodeReading<Functional> item = table.Read("2012977");
        Assert.Equal(CodeStatus.Unknown, item.Status);
        Assert.False(table.IsComplete(item.Code.Level));
        Assert.Contains("收录不全", item.Describe("2012977", 2023, Language.Chinese), StringComparison.Ordinal);
        Assert.True(Department.IsComplete(ClassificationLevel.Group));
    }

    [Fact]
    public void A_year_before_all_tables_has_an_empty_one()
    {
        Assert.True(ClassificationTable<DepartmentEconomic>.For(2005).Entries.IsEmpty);
        Assert.False(ClassificationTable<DepartmentEconomic>.For(2005).IsComplete(ClassificationLevel.Class));
        Assert.Equal(CodeStatus.OutOfYear, ClassificationTable<DepartmentEconomic>.For(2005).Read("301").Status);
    }

    [Fact]
    public void There_is_one_table_for_a_year_whoever_asks_first()
    {
        ClassificationTable<GovernmentEconomic>[] tables = new ClassificationTable<GovernmentEconomic>[64];
        Parallel.For(0, tables.Length, place => tables[place] = ClassificationTable<GovernmentEconomic>.For(2031));
        Assert.All(tables, table => Assert.Same(tables[0], table));
    }

    [Fact]
    public void Every_code_of_every_year_has_exactly_one_chain_of_parents_to_a_class()
    {
        Chains<DepartmentEconomic>();
        Chains<GovernmentEconomic>();
        Chains<Functional>();
        Chains<Funding>();
    }

    [Fact]
    public void Every_code_and_every_name_is_found_and_finding_allocates_nothing()
    {
        Found<DepartmentEconomic>();
        Found<GovernmentEconomic>();
        Found<Functional>();
        Found<Funding>();
    }

    [Fact]
    public void A_code_reaches_what_is_below_it_and_nothing_else()
    {
        foreach (ClassificationEntry<Functional> entry in ClassificationTable<Functional>.For(2023).Entries)
        {
            string digits = entry.Code.ToString();
            Assert.Equal(
                ClassificationTable<Functional>.For(2023).Entries.ToArray().Where(other => other.Code.ToString().StartsWith(digits, StringComparison.Ordinal)),
                ClassificationTable<Functional>.For(2023).Within(entry.Code).ToArray());
        }
    }

    [Property]
    public void Any_text_has_an_answer_in_both_languages(string? text)
    {
        CodeReading<DepartmentEconomic> reading = Department.Read(text);
        Assert.Equal(reading.Status == CodeStatus.Known, reading.Entry is { } entry && entry.HoldsIn(2023));
        Assert.NotEmpty(reading.Describe(text ?? "", 2023, Language.Chinese));
        Assert.NotEmpty(reading.Describe(text ?? "", 2023, Language.English));
    }

    [Property(MaxTest = 300)]
    public Property Names_with_their_code_in_any_usual_dress_are_read() => Prop.ForAll(
        Gen.Elements(Department.Entries.ToArray()).ToArbitrary(),
        Gen.Elements("{0} {1}", "{0}{1}", "[{0}]{1}", "{0}：{1}", "{0}-{1}", "　{0}　{1}　", "{0}、{1}").ToArbitrary(),
        (entry, dress) =>
        {
            CodeReading<DepartmentEconomic> reading = Department.Read(string.Format(null, dress, entry.Code, entry.Name));
            Assert.Equal((CodeStatus.Known, entry.Code, false), (reading.Status, reading.Code, reading.NameDiffers));
        });

    private static void Chains<T>()
        where T : IClassificationScheme
    {
        for (int year = 2007; year <= 2030; year++)
        {
            ClassificationTable<T> table = ClassificationTable<T>.For(year);
            Assert.Distinct(table.Entries.ToArray().Select(entry => entry.Code));
            foreach (ClassificationEntry<T> entry in table.Entries)
            {
                int steps = 0;
                ClassificationCode<T> code = entry.Code;
                for (; code.Parent is { } parent; code = parent, steps++)
                {
                    Assert.NotNull(table.Find(parent));
                    Assert.Equal(code.Level - 1, parent.Level);
                }

                Assert.Equal((int)entry.Code.Level, steps);
                Assert.Equal(ClassificationLevel.Class, code.Level);
                Assert.Equal(entry.Code.Class, code);
            }
        }
    }

    private static void Found<T>()
        where T : IClassificationScheme
    {
        ClassificationTable<T> table = ClassificationTable<T>.For(2023);
        foreach (ClassificationEntry<T> entry in table.Entries)
        {
            Assert.Same(entry, table.Find(entry.Code));
            Assert.Contains(entry, table.FindByName(entry.Name).ToArray());
            Assert.Contains(entry, table.FindByName($" {entry.Name}　").ToArray());
        }

        int found = Count(table);
        long before = GC.GetAllocatedBytesForCurrentThread();
        found += Count(table);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(found > 0);
    }

    private static int Count<T>(ClassificationTable<T> table)
        where T : IClassificationScheme
    {
        int found = 0;
        foreach (ClassificationEntry<T> entry in table.Entries)
        {
            found += table.Find(entry.Code) is null ? 0 : 1;
            found += table.FindByName(entry.Name).Length;
            found += table.Read(entry.Name).Status == CodeStatus.Known ? 1 : 0;
        }

        return found;
    }
}
