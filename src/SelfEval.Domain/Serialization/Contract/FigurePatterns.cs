using System.Globalization;
using System.Text;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Serialization.Contract;

/// <summary>The regular expressions (ECMA 262, as JSON Schema wants them) of the plain forms of figures.</summary>
internal static class FigurePatterns
{
    private const string Decimals = @"(?:\.[0-9]{1,10})?";

    /// <summary>560.57万元: as many digits as stay below 10¹⁶ yuan in each unit.</summary>
    public static string Amount { get; } = Whole(string.Join('|', Enum.GetValues<AmountUnit>().Select(unit => Number(NumberLimits.Digits(unit)) + unit.Symbol())));

    /// <summary>99.97%.</summary>
    public static string Percentage { get; } = Whole(Number(NumberLimits.MaxPlainDigits) + "%");

    /// <summary>168份.</summary>
    public static string Quantity { get; } = Whole(string.Create(
        CultureInfo.InvariantCulture, $@"{Number(NumberLimits.MaxPlainDigits)}\p{{L}}{{1,{ReportedQuantity.LongestUnit}}}"));

    /// <summary>92.5分.</summary>
    public static string Score { get; } = Whole(Number(NumberLimits.MaxPlainDigits) + "分");

    /// <summary>A zero is printed without a minus.</summary>
    private static string Whole(string alternatives) => new StringBuilder(@"^(?!-0(?:\.0+)?[^0-9.])-?(?:").Append(alternatives).Append(")$").ToString();

    private static string Number(int digits) => string.Create(CultureInfo.InvariantCulture, $"(?:0|[1-9][0-9]{{0,{digits - 1}}}){Decimals}");
}
