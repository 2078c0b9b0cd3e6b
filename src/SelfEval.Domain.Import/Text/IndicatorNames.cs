using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Import.Text;

/// <summary>Names in forms: categories of indicators, and what stands before or in place of the name of one.</summary>
internal static class IndicatorNames
{
    /// <summary>The level-1 category that a cell names; the points behind it make no difference.</summary>
    public static IndicatorLevel1? Level1(string words)
    {
        string plain = FormTitles.Plain(words);
        return plain.StartsWith("产出", StringComparison.Ordinal) ? IndicatorLevel1.Output
            : plain.StartsWith("效益", StringComparison.Ordinal) || plain.StartsWith("效果", StringComparison.Ordinal) ? IndicatorLevel1.Outcome
            : plain.StartsWith("满意度", StringComparison.Ordinal) ? IndicatorLevel1.Satisfaction
            : plain.StartsWith("成本", StringComparison.Ordinal) ? IndicatorLevel1.Cost
            : null;
    }

    /// <summary>The level-2 category that a cell names below a level-1 category.</summary>
    public static IndicatorLevel2? Level2(IndicatorLevel1 level1, string words)
    {
        string plain = FormTitles.Plain(words);
        return level1 switch
        {
            IndicatorLevel1.Output => Starts(plain, "数量") ? IndicatorLevel2.Quantity : Starts(plain, "质量") ? IndicatorLevel2.Quality
                : Starts(plain, "时效") ? IndicatorLevel2.Timeliness : Starts(plain, "成本") ? IndicatorLevel2.OutputCost : null,
            IndicatorLevel1.Outcome => Starts(plain, "经济") ? IndicatorLevel2.Economic : Starts(plain, "社会") ? IndicatorLevel2.Social
                : Starts(plain, "生态") ? IndicatorLevel2.Ecological : Starts(plain, "可持续") ? IndicatorLevel2.Sustainability : null,
            IndicatorLevel1.Cost => Starts(plain, "经济") ? IndicatorLevel2.EconomicCost : Starts(plain, "社会") ? IndicatorLevel2.SocialCost
                : Starts(plain, "生态") ? IndicatorLevel2.EnvironmentalCost : null,

            // The level has one category, which forms name in many ways or not at all.
            _ => IndicatorLevel2.Beneficiaries,
        };
    }

    /// <summary>The name without 指标1：; empty for a placeholder.</summary>
    public static string Bare(string name)
    {
        string bare = name.Trim();
        if (bare.StartsWith("指标", StringComparison.Ordinal))
        {
            int at = 2;
            while (at < bare.Length && (Chars.IsDigit(bare[at]) || Chars.IsBlank(bare[at])))
            {
                at++;
            }

            bare = at > 2 && at < bare.Length && bare[at] is '：' or ':' or '、' or '.' ? bare[(at + 1)..].Trim() : at > 2 && at == bare.Length ? "" : bare;
        }

        return IsNothing(bare) ? "" : bare;
    }

    /// <summary>Whether a cell says that there is nothing: /, -, 无, ……</summary>
    public static bool IsNothing(string words) => words.Trim() is "" or "/" or "-" or "—" or "——" or "无" or "…" or "……" or "\\";

    private static bool Starts(string words, string start) => words.StartsWith(start, StringComparison.Ordinal);
}
