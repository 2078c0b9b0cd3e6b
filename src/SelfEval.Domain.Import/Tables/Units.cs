using System.Text.RegularExpressions;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Tables;

/// <summary>Finds the unit of amounts where a table prints it.</summary>
internal static partial class Units
{
    /// <summary>The unit that a line above the header names, as in <c>单位：万元</c>.</summary>
    public static AmountUnit? Above(string text) => Above().Match(text) is { Success: true } match ? Of(match.Groups[1].Value) : null;

    /// <summary>The unit behind a title, as in <c>决算数(万元)</c>, and the title without it.</summary>
    public static AmountUnit? Behind(string title, out string rest)
    {
        Match match = Behind().Match(title);
        rest = match.Success ? title[..match.Index] : title;
        return match is { Success: true, Groups: [_, { Success: true, Value: var symbol }, ..] } ? Of(symbol) : null;
    }

    private static AmountUnit Of(string symbol) => symbol switch
    {
        "元" => AmountUnit.Yuan,
        "千元" => AmountUnit.QianYuan,
        "万元" => AmountUnit.WanYuan,
        _ => AmountUnit.YiYuan,
    };

    [GeneratedRegex(@"单位\s*[:：]\s*(?:人民币)?\s*([千万亿]?元)", RegexOptions.NonBacktracking)]
    private static partial Regex Above();

    [GeneratedRegex(@"[(/\[](?:单位:)?(?:([千万亿]?元)|%)[)\]]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Behind();
}
