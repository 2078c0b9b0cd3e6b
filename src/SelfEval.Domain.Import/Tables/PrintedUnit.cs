using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Tables;

/// <summary>What a place prints as the unit of amounts: one of the four, nothing, or something that is none of them.</summary>
/// <param name="Unit">计量单位, or null.</param>
/// <param name="Doubt">What is printed where it is not one of the four, or where two places do not agree; else null.</param>
internal readonly record struct PrintedUnit(AmountUnit? Unit, string? Doubt)
{
    /// <summary>Whether a unit is printed, be it understood or not.</summary>
    public bool IsPrinted => Unit is not null || Doubt is not null;

    /// <summary>This one, else the other.</summary>
    public PrintedUnit Or(PrintedUnit other) => IsPrinted ? this : other;

    /// <summary>Both together: what one prints, or a doubt where they differ.</summary>
    public PrintedUnit And(PrintedUnit other) =>
        !IsPrinted || this == other ? other : !other.IsPrinted ? this : new(null, $"{Text}, {other.Text}");

    private string Text => Doubt ?? Unit!.Value.Symbol();
}
