namespace SelfEval.Domain.Classification;

/// <summary>What kind of unit spends, which decides how its economic classes correspond to those of governments (单位性质).</summary>
public enum EntityKind
{
    /// <summary>行政单位和参照公务员法管理的事业单位: administrative units and institutions run like them.</summary>
    Administrative = 0,

    /// <summary>事业单位: other public institutions.</summary>
    Institution = 1,
}
