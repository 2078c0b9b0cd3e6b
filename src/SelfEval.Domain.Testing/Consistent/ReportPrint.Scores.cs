using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Testing.Consistent;

/// <content>Indicators, their weights and scores.</content>
internal sealed partial class ReportPrint
{
    private ValueList<IndicatorGroup> Counts() => _truth.Indicators.GroupBy(one => one.Level1).Select(group => new IndicatorGroup
    {
        Category = group.Key,
        Count = group.Count(),
        Parts = group.GroupBy(one => one.Level2).Select(part => new IndicatorCount { Category = part.Key, Count = part.Count() }).ToValueList(),
    }).ToValueList();

    private IndicatorSet Scorecard() => new()
    {
        Indicators = _truth.Indicators.Select((one, place) => new Indicator
        {
            Id = FormattableString.Invariant($"Z{place + 1}"),
            Level1 = one.Level1,
            Level2 = one.Level2,
            Name = FormattableString.Invariant($"指标{place + 1}"),
            Weight = ReportedScore.Points(one.Weight),
            Score = _print.Score(one.Score),
        }).ToValueList(),
        ByCategory = _truth.Indicators.GroupBy(one => one.Level1).Select(group => new CategoryScore
        {
            Level1 = group.Key,
            Count = group.Count(),
            Weight = ReportedScore.Points(group.Sum(one => one.Weight)),
            Score = _print.Score(group.Sum(one => one.Score)),
        }).ToValueList(),
        TotalWeight = ReportedScore.Points(_truth.Indicators.Sum(one => one.Weight)),
        TotalScore = _print.Score(_truth.Indicators.Sum(one => one.Score)),
    };

    private SelfEvaluation Evaluation()
    {
        ReportedScore score = _print.Score(_truth.Indicators.Sum(one => one.Score));
        return new()
        {
            Score = score,
            Grade = score.Value switch { >= 90m => Grade.Excellent, >= 80m => Grade.Good, >= 60m => Grade.Fair, _ => Grade.Poor },
        };
    }
}
