using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Text;

/// <summary>Finds the unit of amounts in titles and in the lines above a table.</summary>
internal static class FundsUnits
{
    /// <summary>The unit that a line above a table names, as in 单位：万元.</summary>
    public static AmountUnit? In(IEnumerable<string> lines)
    {
        AmountUnit? unit = null;
        foreach (string line in lines)
        {
            string plain = FormTitles.Plain(line);
            int at = plain.IndexOf("单位", StringComparison.Ordinal);
            unit = at < 0 ? unit : Of(plain[(at + 2)..]) ?? unit;
        }

        return unit;
    }

    /// <summary>The unit in the bracket behind a title.</summary>
    public static AmountUnit? Behind(string title)
    {
        string plain = FormTitles.Plain(title);
        int bracket = plain.LastIndexOf('(');
        return bracket < 0 ? null : Of(plain[bracket..]);
    }

    /// <summary>The unit that words name.</summary>
    public static AmountUnit? Of(string plain) =>
        plain.Contains("万元", StringComparison.Ordinal) ? AmountUnit.WanYuan
        : plain.Contains("亿元", StringComparison.Ordinal) ? AmountUnit.YiYuan
        : plain.Contains("千元", StringComparison.Ordinal) ? AmountUnit.QianYuan
        : plain.Contains('元', StringComparison.Ordinal) ? AmountUnit.Yuan : null;
}
