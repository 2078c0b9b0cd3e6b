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
            unit = Declared(line) ?? unit;
        }

        return unit;
    }

    /// <summary>The unit that a line, or a bracket in it, says amounts have: 单位：万元, 金额单位：人民币元. Prose with 单位 in it says none.</summary>
    public static AmountUnit? Declared(string line)
    {
        for (int at = line.IndexOf("单位", StringComparison.Ordinal); at >= 0; at = line.IndexOf("单位", at + 2, StringComparison.Ordinal))
        {
            ReadOnlySpan<char> rest = line.AsSpan(at + 2);
            ReadOnlySpan<char> behind = rest.TrimStart("：:为（( \u3000");
            if (behind.Length == rest.Length)
            {
                continue;
            }

            behind = behind.StartsWith("人民币", StringComparison.Ordinal) ? behind[3..] : behind;
            if (behind is ['亿' or '万' or '千', '元', ..] or ['元', ..])
            {
                return Of(behind[..Math.Min(2, behind.Length)].ToString());
            }
        }

        return null;
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
