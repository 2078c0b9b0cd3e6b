using System.Globalization;
using System.Numerics;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Rules;

/// <summary>The price of one piece that an amount and a quantity imply (单价), and whether it can be paid: in whole fen.</summary>
internal readonly struct UnitPrice
{
    /// <summary>One fen, in the units of an exact figure.</summary>
    private static readonly Int128 Fen = ExactFigure.Whole(1) / 100;

    private readonly ReportedAmount _amount;
    private readonly ReportedQuantity _quantity;
    private readonly ExactFigure _exactAmount;
    private readonly BigInteger _fenPerPiece;
    private readonly BigInteger _rest;

    public UnitPrice(ReportedAmount amount, ReportedQuantity quantity)
    {
        (_amount, _quantity) = (amount, quantity);
        _exactAmount = new ExactFigure(amount);

        // amount ÷ quantity in fen, both in steps of 10⁻¹²: the steps cancel, one Whole(1) stays.
        _fenPerPiece = BigInteger.DivRem(
            (BigInteger)_exactAmount.Value * ExactFigure.Whole(1),
            (BigInteger)new ExactFigure(quantity).Value * Fen,
            out _rest);
    }

    /// <summary>Whether the printed amount is a whole number of fen for each piece.</summary>
    public bool IsWholeFen => _rest.IsZero;

    /// <summary>Whether some true amount and quantity that print so give a whole number of fen for each piece.</summary>
    public bool CouldBeWholeFen
    {
        get
        {
            // The quotient over all true values is an interval, the quantity being positive; some whole number must lie in it.
            ExactFigure quantity = new(_quantity);
            BigInteger highest = Floor(_exactAmount.High, _exactAmount.High >= 0 ? quantity.Low : quantity.High);
            BigInteger least = (BigInteger)(_exactAmount.Low >= 0 ? quantity.High : quantity.Low) * Fen;
            return highest * least >= (BigInteger)_exactAmount.Low * ExactFigure.Whole(1);
        }
    }

    /// <summary>The price in yuan, to the fen below where it is not whole.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{(decimal)_fenPerPiece / 100m:0.00}{(IsWholeFen ? "" : "…")}元");

    /// <summary>The division written out.</summary>
    public override string ToString() => $"{_amount} ÷ {_quantity} = {Text}";

    /// <summary>The fen that an amount is for each piece, rounded down.</summary>
    private static BigInteger Floor(Int128 amount, Int128 quantity)
    {
        BigInteger fen = BigInteger.DivRem((BigInteger)amount * ExactFigure.Whole(1), (BigInteger)quantity * Fen, out BigInteger rest);
        return rest.Sign < 0 ? fen - 1 : fen;
    }
}
