namespace SelfEval.Domain.Classification;

/// <summary>Level-1 category of performance indicators (一级指标).</summary>
public enum IndicatorLevel1
{
    /// <summary>产出指标: output.</summary>
    Output = 0,

    /// <summary>效益指标: outcome.</summary>
    Outcome = 1,

    /// <summary>满意度指标: satisfaction.</summary>
    Satisfaction = 2,

    /// <summary>成本指标: cost, a level of its own since the 2021 scheme.</summary>
    Cost = 3,
}
