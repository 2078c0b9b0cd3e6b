using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using Xunit;

namespace SelfEval.Domain.Tests.Classification;

public class RollUpTests
{
    private static readonly BudgetMeasure[] Measures = Enum.GetValues<BudgetMeasure>();

    private static readonly ClassificationCode<Functional>[] Codes = [.. ClassificationTable<Functional>.For(2023).Entries.ToArray().Select(entry => entry.Code)];

    private static Gen<(ClassificationCode<Functional> Code, BudgetMeasure Measure, ReportedAmount Amount)> Line =>
        from code in Gen.Elements(Codes)
        from measure in Gen.Elements(Measures)
        from number in Gen.Choose(-1_000_000_000, 1_000_000_000)
        from decimals in Gen.Choose(0, 6)
        from unit in Gen.Elements(Enum.GetValues<AmountUnit>())
        select (code, measure, new ReportedAmount(new decimal(Math.Abs(number), 0, 0, number < 0, (byte)decimals) % 100_000m, unit));

    [Property]
    public Property Every_sum_is_that_of_whole_numbers() => Prop.ForAll(Line.ListOf().ToArbitrary(), lines =>
    {
        RollUp<Functional> sums = Of(lines);
        foreach (BudgetMeasure measure in Measures)
        {
            Assert.Equal(Oracle(lines, measure, null), Scaled(sums.Total(measure)));
            foreach (ClassificationCode<Functional> code in lines.Select(line => line.Code).SelectMany(code => new[] { code, code.Class }).Distinct())
            {
                Assert.Equal(Oracle(lines, measure, code), Scaled(sums.Total(code, measure)));
                Assert.Equal(lines.Count(line => line.Measure == measure && line.Code.IsWithin(code)), sums.Count(code, measure));
            }
        }
    });

    [Property]
    public Property The_order_of_lines_makes_no_difference() => Prop.ForAll(
        (from lines in Line.ListOf() from shuffled in Gen.Shuffle(lines.ToArray()) select (lines, shuffled)).ToArbitrary(),
        both => Same(Of(both.lines), Of(both.shuffled)));

    [Property]
    public Property Splitting_a_line_and_rolling_up_is_the_identity() => Prop.ForAll(
        (from lines in Line.NonEmptyListOf() from place in Gen.Choose(0, 1_000) from part in Gen.Choose(-1_000_000, 1_000_000) select (lines, place, part)).ToArbitrary(),
        split =>
        {
            List<(ClassificationCode<Functional> Code, BudgetMeasure Measure, ReportedAmount Amount)> parts = [.. split.lines];
            (ClassificationCode<Functional> code, BudgetMeasure measure, ReportedAmount amount) = parts[split.place % parts.Count];
            decimal first = Math.Round(split.part / 1_000_000m * amount.Value, 6);
            parts[split.place % parts.Count] = (code, measure, new ReportedAmount(first, amount.Unit));
            parts.Add((code, measure, new ReportedAmount(amount.Value - first, amount.Unit)));
            RollUp<Functional> whole = Of(split.lines);
            RollUp<Functional> apart = Of(parts);
            Assert.Equal(whole.Codes, apart.Codes);
            foreach (ClassificationCode<Functional> each in whole.Codes)
            {
                Assert.Equal(whole.Total(each, measure), apart.Total(each, measure));
            }

            Assert.Equal(whole.Total(measure), apart.Total(measure));
        });

    [Property]
    public Property A_class_is_the_sum_of_its_groups_and_of_what_was_added_to_itself() => Prop.ForAll(Line.ListOf().ToArbitrary(), lines =>
    {
        RollUp<Functional> sums = Of(lines);
        foreach (ClassificationCode<Functional> code in sums.Codes.Where(code => code.Level == ClassificationLevel.Class))
        {
            foreach (BudgetMeasure measure in Measures)
            {
                BigInteger own = Oracle([.. lines.Where(line => line.Code == code)], measure, null);
                BigInteger groups = lines.Select(line => line.Code.Level == ClassificationLevel.Item ? line.Code.Parent!.Value : line.Code)
                    .Where(group => group.Parent == code).Distinct().Aggregate(BigInteger.Zero, (sum, group) => sum + Scaled(sums.Total(group, measure)));
                Assert.Equal(own + groups, Scaled(sums.Total(code, measure)));
            }
        }
    });

    [Fact]
    public void A_sum_of_nothing_is_zero_and_counts_nothing()
    {
        RollUp<DepartmentEconomic> sums = new();
        Assert.Equal(Amount.Zero, sums.Total(BudgetMeasure.Outturn));
        Assert.Equal(0, sums.Count(ClassificationCode<DepartmentEconomic>.Parse("301"), BudgetMeasure.Outturn));
        Assert.Empty(sums.Codes);
    }

    [Fact]
    public void What_is_no_line_is_refused()
    {
        RollUp<DepartmentEconomic> sums = new();
        Assert.Throws<ArgumentException>(() => sums.Add(default, BudgetMeasure.Outturn, ReportedAmount.Yuan(1m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => sums.Add(ClassificationCode<DepartmentEconomic>.Parse("301"), (BudgetMeasure)9, ReportedAmount.Yuan(1m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => sums.Total((BudgetMeasure)(-1)));
        Assert.Empty(sums.Codes);
    }

    [Fact]
    public void A_total_beyond_any_budget_is_refused_not_wrong()
    {
        RollUp<DepartmentEconomic> sums = new();
        sums.Add(ClassificationCode<DepartmentEconomic>.Parse("301"), BudgetMeasure.Outturn, ReportedAmount.Yuan(9_999_999_999_999_999m));
        Assert.Equal(9_999_999_999_999_999m, sums.Total(BudgetMeasure.Outturn).Yuan);
        sums.Add(ClassificationCode<DepartmentEconomic>.Parse("302"), BudgetMeasure.Outturn, ReportedAmount.Yuan(1m));
        Assert.Throws<OverflowException>(() => sums.Total(BudgetMeasure.Outturn));
    }

    private static RollUp<Functional> Of(IEnumerable<(ClassificationCode<Functional> Code, BudgetMeasure Measure, ReportedAmount Amount)> lines)
    {
        RollUp<Functional> sums = new();
        foreach ((ClassificationCode<Functional> code, BudgetMeasure measure, ReportedAmount amount) in lines)
        {
            sums.Add(code, measure, amount);
        }

        return sums;
    }

    private static void Same(RollUp<Functional> left, RollUp<Functional> right)
    {
        Assert.Equal(left.Codes, right.Codes);
        foreach (BudgetMeasure measure in Measures)
        {
            Assert.Equal(left.Total(measure), right.Total(measure));
            Assert.All(left.Codes, code => Assert.Equal((left.Total(code, measure), left.Count(code, measure)), (right.Total(code, measure), right.Count(code, measure))));
        }
    }

    /// <summary>The sum in 10⁻¹² yuan, by whole numbers without limit.</summary>
    private static BigInteger Oracle(IEnumerable<(ClassificationCode<Functional> Code, BudgetMeasure Measure, ReportedAmount Amount)> lines, BudgetMeasure measure, ClassificationCode<Functional>? within) =>
        lines.Where(line => line.Measure == measure && (within is not { } code || line.Code.IsWithin(code)))
            .Aggregate(BigInteger.Zero, (sum, line) => sum + Scaled(line.Amount.ToAmount()));

    private static BigInteger Scaled(Amount amount) => new BigInteger(amount.Yuan * 1_000_000m) * 1_000_000 + new BigInteger(amount.Yuan * 1_000_000m % 1m * 1_000_000m);
}
