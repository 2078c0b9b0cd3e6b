namespace SelfEval.Domain.Classification;

/// <summary>Level-2 category of performance indicators (二级指标).</summary>
public enum IndicatorLevel2
{
    /// <summary>数量指标: output, quantity.</summary>
    Quantity = 0,

    /// <summary>质量指标: output, quality.</summary>
    Quality = 1,

    /// <summary>时效指标: output, timeliness.</summary>
    Timeliness = 2,

    /// <summary>成本指标: output, cost (2015 scheme).</summary>
    OutputCost = 3,

    /// <summary>经济效益指标: outcome, economic.</summary>
    Economic = 4,

    /// <summary>社会效益指标: outcome, social.</summary>
    Social = 5,

    /// <summary>生态效益指标: outcome, ecological.</summary>
    Ecological = 6,

    /// <summary>可持续影响指标: outcome, lasting effect (2015 scheme).</summary>
    Sustainability = 7,

    /// <summary>服务对象满意度指标: satisfaction of those served.</summary>
    Beneficiaries = 8,

    /// <summary>经济成本指标: cost, economic (2021 scheme).</summary>
    EconomicCost = 9,

    /// <summary>社会成本指标: cost, social (2021 scheme).</summary>
    SocialCost = 10,

    /// <summary>生态环境成本指标: cost, environmental (2021 scheme).</summary>
    EnvironmentalCost = 11,
}
