namespace SelfEval.Domain.Indicators;

/// <summary>What a scoring scheme is for (评价对象).</summary>
public enum ScoringScope
{
    /// <summary>项目支出: one project.</summary>
    Project = 0,

    /// <summary>部门整体支出: the whole department.</summary>
    Department = 1,
}
