using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Testing.Consistent;

/// <summary>In which unit and with how many decimals a figure is printed.</summary>
internal readonly record struct PrintStyle(AmountUnit Unit, int Decimals)
{
    /// <summary>万元 to two decimals, as most reports print.</summary>
    public static PrintStyle Usual { get; } = new(AmountUnit.WanYuan, 2);
}
