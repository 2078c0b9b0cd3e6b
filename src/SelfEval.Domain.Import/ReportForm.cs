namespace SelfEval.Domain.Import;

/// <summary>The form that a document follows, told by its headings.</summary>
public enum ReportForm
{
    /// <summary>None that is known.</summary>
    Unrecognised = 0,

    /// <summary>A report in prose with other headings than the next two have.</summary>
    Report = 1,

    /// <summary>履职效能 and 管理效率: the outline of Guangdong since 2022.</summary>
    MandateAndEfficiency = 2,

    /// <summary>投入, 过程, 产出, 效果: the outline of Hunan and others, after the older national pattern.</summary>
    InputProcessOutput = 3,

    /// <summary>绩效自评表: the form with funds, goals and indicators.</summary>
    EvaluationForm = 4,
}
