using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Testing;
using Xunit;

namespace SelfEval.Domain.Tests.Figures;

public class AmountTests
{
    private static readonly AmountUnit[] Units = Enum.GetValues<AmountUnit>();

    private static Arbitrary<Amount> Amounts => ReportGenerators.Amounts.Select(figure => figure.ToAmount()).ToArbitrary();

    [Property]
    public Property Changing_the_unit_never_changes_the_amount() =>
        Prop.ForAll(Amounts, Gen.Elements(Units).ToArbitrary(), (amount, unit) => Amount.From(amount.In(unit), unit) == amount);

    [Property]
    public Property Adding_and_taking_away_is_the_identity() =>
        Prop.ForAll(Amounts, Amounts, (a, b) => Math.Abs(a.Yuan + b.Yuan) >= 9_999_999_999_999_999m || (a + b) - b == a);

    [Property]
    public Property Order_is_that_of_the_yuan() =>
        Prop.ForAll(Amounts, Amounts, (a, b) => (a < b) == (a.Yuan < b.Yuan) && (a >= b) == (a.Yuan >= b.Yuan) && Math.Sign(a.CompareTo(b)) == a.Yuan.CompareTo(b.Yuan));

    [Fact]
    public void Units_are_their_powers_of_ten()
    {
        Assert.Equal([1m, 1_000m, 10_000m, 100_000_000m], Units.Select(unit => unit.InYuan()));
        Assert.Equal(["元", "千元", "万元", "亿元"], Units.Select(unit => unit.Symbol()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AmountUnit)9).Symbol());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AmountUnit)9).InYuan());
    }

    [Fact]
    public void An_amount_forgets_how_it_was_printed()
    {
        Assert.Equal(Amount.From(560.57m, AmountUnit.WanYuan), Amount.FromYuan(5_605_700.00m));
        Assert.Equal(Amount.FromYuan(1.0m).GetHashCode(), Amount.FromYuan(1.00m).GetHashCode());
        Assert.Equal("5605700元", Amount.From(560.570m, AmountUnit.WanYuan).ToString());
        Assert.Equal("5,605,700元", Amount.From(560.570m, AmountUnit.WanYuan).ToString("N", null));
        Assert.Equal(Amount.Zero, default);
    }

    [Fact]
    public void Beyond_the_range_is_an_overflow_and_never_a_wrong_value()
    {
        Amount largest = Amount.FromYuan(9_999_999_999_999_999.9999999999m);

        Assert.Throws<OverflowException>(() => Amount.FromYuan(10_000_000_000_000_000m));
        Assert.Throws<OverflowException>(() => Amount.From(100_000_000m, AmountUnit.YiYuan));
        Assert.Throws<OverflowException>(() => Amount.From(decimal.MaxValue, AmountUnit.YiYuan));
        Assert.Throws<OverflowException>(() => Amount.FromYuan(0.00000000001m));
        Assert.Throws<OverflowException>(() => largest + Amount.FromYuan(0.0000000001m));
        Assert.Throws<OverflowException>(() => -largest - largest);
        Assert.Throws<OverflowException>(() => largest * 2);
        Assert.Throws<OverflowException>(() => largest * int.MinValue);
        Assert.Equal(largest, -(-largest));
        Assert.Equal(Amount.Zero, largest * 0);
        Assert.Equal(Amount.FromYuan(109_200m), Amount.FromYuan(650m) * 168);
    }
}
