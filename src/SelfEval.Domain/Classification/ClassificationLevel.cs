namespace SelfEval.Domain.Classification;

/// <summary>How deep a code stands in its classification (科目级次).</summary>
public enum ClassificationLevel
{
    /// <summary>类: a class, such as 301.</summary>
    Class = 0,

    /// <summary>款: a group of a class, such as 30101.</summary>
    Group = 1,

    /// <summary>项: an item of a group, such as 2012901.</summary>
    Item = 2,
}
