using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Reports;

/// <summary>The unit that reports (部门（单位）).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record Department
{
    /// <summary>单位名称: the full name, as the body of the report gives it.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public required string Name { get; init => field = ReportText.Required(value); }

    /// <summary>行政区划: the administrative division, such as 广州市天河区.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Division { get; init => field = ReportText.Optional(value); }

    /// <summary>单位性质: the kind of unit; null where it is not said or the department has units of both kinds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public EntityKind? Kind { get; init => field = ReportName.Of(value); }

    /// <summary>主要职责: what the unit is for, as the sentence before its functions says it.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Mission { get; init => field = ReportText.Optional(value); }

    /// <summary>How many functions the report says there are (“以下十个方面” is 10).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 1,000,000.</exception>
    public int? StatedFunctions { get; init => field = ReportCount.Of(value); }

    /// <summary>部门职能: the functions listed, without their numbers, in order.</summary>
    /// <exception cref="ArgumentException">One is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public ValueList<string> Functions { get; init => field = ReportText.Each(value); }
}
