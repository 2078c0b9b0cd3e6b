namespace SelfEval.Domain.Classification;

/// <summary>The categories of performance indicators, level 1 and level 2 (绩效指标分类).</summary>
/// <remarks>Thread-safe.</remarks>
public static class IndicatorTaxonomy
{
    private static readonly IndicatorCategory[] Rows = [.. TableResource.Rows("indicator-taxonomy").Select(Category)];

    /// <summary>Every category of both editions, in the order of the norms.</summary>
    public static ReadOnlySpan<IndicatorCategory> All => Rows;

    /// <summary>Whether some edition has the second level under the first.</summary>
    public static bool Contains(IndicatorLevel1 level1, IndicatorLevel2 level2) => Find(level1, level2) is not null;

    /// <summary>The category, or null where no edition has the second level under the first.</summary>
    public static IndicatorCategory? Find(IndicatorLevel1 level1, IndicatorLevel2 level2)
    {
        foreach (IndicatorCategory row in Rows)
        {
            if (row.Level1 == level1 && row.Level2 == level2)
            {
                return row;
            }
        }

        return null;
    }

    private static IndicatorCategory Category(string[] row) => new(
        row[0] == "2015" ? IndicatorScheme.Of2015 : IndicatorScheme.Of2021,
        row[3].Split('/')[0] switch
        {
            "output" => IndicatorLevel1.Output,
            "outcome" => IndicatorLevel1.Outcome,
            "satisfaction" => IndicatorLevel1.Satisfaction,
            "cost" => IndicatorLevel1.Cost,
            _ => throw Unknown(row),
        },
        row[3] switch
        {
            "output/quantity" => IndicatorLevel2.Quantity,
            "output/quality" => IndicatorLevel2.Quality,
            "output/timeliness" => IndicatorLevel2.Timeliness,
            "output/cost" => IndicatorLevel2.OutputCost,
            "outcome/economic" => IndicatorLevel2.Economic,
            "outcome/social" => IndicatorLevel2.Social,
            "outcome/ecological" => IndicatorLevel2.Ecological,
            "outcome/sustainability" => IndicatorLevel2.Sustainability,
            "satisfaction/beneficiaries" => IndicatorLevel2.Beneficiaries,
            "cost/economic" => IndicatorLevel2.EconomicCost,
            "cost/social" => IndicatorLevel2.SocialCost,
            "cost/environmental" => IndicatorLevel2.EnvironmentalCost,
            _ => throw Unknown(row),
        },
        row[1],
        row[2]);

    private static InvalidOperationException Unknown(string[] row) => new($"The indicator taxonomy names an unknown category: {row[3]}.");
}
