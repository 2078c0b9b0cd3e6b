using NodaMoney;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.NodaMoney;

/// <summary>From <see cref="Amount"/> to <see cref="Money"/> in CNY and back: the same sum, or an error, never a rounded one.</summary>
/// <remarks>A printed figure has no conversion: <see cref="Money"/> keeps neither its unit nor its decimals. Ask it for its amount first.</remarks>
public static class MoneyConversions
{
    private const string Yuan = "CNY";

    /// <summary>The same sum as money in CNY.</summary>
    /// <exception cref="OverflowException">The amount is finer than a fen (0.01 yuan), the smallest unit of CNY.</exception>
    /// <exception cref="InvalidOperationException">The host's <c>MoneyContext</c> rounds CNY to less than the fen that this amount has.</exception>
    public static Money ToMoney(this Amount amount)
    {
        if (decimal.Round(amount.Yuan, 2) != amount.Yuan)
        {
            throw new OverflowException($"{amount} is finer than a fen; money in CNY cannot hold it.");
        }

        // How the constructor rounds is the host's choice, so that only its result tells whether it did.
        Money money = new(amount.Yuan, Yuan);
        return money.Amount == amount.Yuan
            ? money
            : throw new InvalidOperationException($"The current MoneyContext rounds {amount}; convert under one that keeps the fen.");
    }

    /// <summary>The same sum as an amount.</summary>
    /// <exception cref="ArgumentException">The money is not in CNY.</exception>
    /// <exception cref="OverflowException">10¹⁶ yuan or more either way, or finer than 10⁻¹⁰ yuan, which takes a <c>MoneyContext</c> that does not round.</exception>
    public static Amount ToAmount(this Money money) => money.Currency.Code == Yuan
        ? Amount.FromYuan(money.Amount)
        : throw new ArgumentException($"An amount is in CNY; this money is in {money.Currency.Code}.", nameof(money));
}
