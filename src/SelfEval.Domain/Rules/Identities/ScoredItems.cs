using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>The indicators of the category whose subtotal the rule is at.</summary>
internal sealed class IndicatorsOfCategory : ItemSelection
{
    /// <inheritdoc/>
    public override IEnumerable<ItemsPath> Lists => [ReportPaths.Scorecard.Indicators.Items];

    /// <inheritdoc/>
    public override bool MayBeEmpty => true;

    /// <inheritdoc/>
    public override bool TrySelect(CheckRun run, ItemIndex at, List<int> places, ref List<string>? missing)
    {
        IndicatorSet form = run.Report.Scorecard!;
        CategoryScore category = form.ByCategory[at.Outer];
        for (int place = 0; place < form.Indicators.Count; place++)
        {
            Indicator indicator = form.Indicators[place];
            if (indicator.Level1 == category.Level1 && (category.Level2 is not { } level2 || level2 == indicator.Level2))
            {
                places.Add(place);
            }
        }

        return true;
    }
}

/// <summary>All items of a list where the subtotal that the rule is at is of a block, none where it is of the other.</summary>
internal sealed class ItemsOfBlock(ItemsPath items, ScoreBlock block) : ItemSelection
{
    /// <inheritdoc/>
    public override bool MayBeEmpty => true;

    /// <inheritdoc/>
    public override bool TrySelect(CheckRun run, ItemIndex at, List<int> places, ref List<string>? missing)
    {
        if (run.Report.Scorecard!.ByBlock[at.Outer].Block == block)
        {
            int count = items.Count(run.Report, ItemIndex.None);
            if (count == 0)
            {
                (missing ??= []).Add(items.Pointer(ItemIndex.None));
            }

            places.AddRange(Enumerable.Range(0, count));
        }

        return true;
    }
}
