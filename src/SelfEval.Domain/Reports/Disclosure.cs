namespace SelfEval.Domain.Reports;

/// <summary>What the unit published of its budget, accounts and performance (预决算和绩效信息公开).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable. Source: 中华人民共和国预算法 第十四条.</remarks>
public sealed record Disclosure
{
    /// <summary>部门预算公开: the budget.</summary>
    public Publication? Budget { get; init; }

    /// <summary>部门决算公开: the final accounts.</summary>
    public Publication? Accounts { get; init; }

    /// <summary>绩效目标公开: the performance goals, with the budget.</summary>
    public Publication? Goals { get; init; }

    /// <summary>自评结果公开: the self-evaluation, with the accounts.</summary>
    public Publication? Evaluation { get; init; }
}
