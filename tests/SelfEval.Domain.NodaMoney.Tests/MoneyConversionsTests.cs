using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaMoney;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Testing;
using Xunit;

namespace SelfEval.Domain.NodaMoney.Tests;

/// <summary>Amounts as money of NodaMoney and back.</summary>
public class MoneyConversionsTests
{
    private const long LargestInFen = 999_999_999_999_999_999;

    private static Arbitrary<long> Fen => Gen.OneOf(
        Gen.Choose(int.MinValue, int.MaxValue).Two().Select(halves => (((long)halves.Item1 << 32) ^ (uint)halves.Item2) % (LargestInFen + 1)),
        Gen.Choose(-1_000, 1_000).Select(fen => (long)fen),
        Gen.Elements(LargestInFen, -LargestInFen)).ToArbitrary();

    private static Arbitrary<Amount> Amounts => ReportGenerators.Amounts.Select(figure => figure.ToAmount()).ToArbitrary();

    [Property]
    public Property An_amount_of_whole_fen_is_the_same_after_the_round_trip() => Prop.ForAll(Fen, fen =>
    {
        Amount amount = Amount.FromYuan(fen / 100m);
        Money money = amount.ToMoney();
        return money.Amount == fen / 100m && money.Currency.Code == "CNY" && money.ToAmount() == amount;
    });

    [Property]
    public Property Money_in_yuan_is_the_same_after_the_round_trip() => Prop.ForAll(Fen, fen =>
    {
        Money money = new(fen / 100m, "CNY");
        return money.ToAmount().ToMoney().Equals(money);
    });

    [Property]
    public Property A_printed_amount_is_converted_exactly_or_refused() => Prop.ForAll(Amounts, amount =>
        decimal.Truncate(amount.Yuan * 100) == amount.Yuan * 100
            ? amount.ToMoney().Amount == amount.Yuan
            : Assert.Throws<OverflowException>(() => amount.ToMoney()).Message.StartsWith($"{amount} is finer than a fen", StringComparison.Ordinal));

    [Theory]
    [InlineData("USD")]
    [InlineData("HKD")]
    [InlineData("JPY")]
    public void Money_of_another_currency_is_no_amount(string code)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new Money(12m, code).ToAmount());

        Assert.Equal("money", refused.ParamName);
        Assert.Contains(code, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Money_without_a_currency_is_no_amount() => Assert.Throws<ArgumentException>(() => default(Money).ToAmount());

    [Fact]
    public void Money_beyond_every_budget_is_no_amount() =>
        Assert.Throws<OverflowException>(() => new Money(10_000_000_000_000_000m, "CNY").ToAmount());

    [Fact]
    public void An_amount_finer_than_a_fen_is_no_money() =>
        Assert.Throws<OverflowException>(() => Amount.From(0.0000005m, AmountUnit.WanYuan).ToMoney());
}
