namespace SelfEval.Domain.Classification;

/// <summary>The edition of the indicator categories (绩效指标体系).</summary>
public enum IndicatorScheme
{
    /// <summary>2015: cost is one of the output indicators. Source: 财预〔2015〕88号.</summary>
    Of2015 = 0,

    /// <summary>2021: cost is a level of its own. Source: 财预〔2021〕101号.</summary>
    Of2021 = 1,
}
