using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Reports;

/// <summary>A budget line of one class, group or item of a classification (分科目的预决算行).</summary>
/// <remarks>
/// <para>Lines of one breakdown stand in one list, in the order printed; which of them is part of which follows from their
/// codes, not from their places. A line without a code belongs to the code that its name stands for in the fiscal year.</para>
/// <para>A member that is null is absent in the source. Equality is by value; immutable.</para>
/// </remarks>
/// <typeparam name="TScheme">The classification.</typeparam>
public abstract record ClassifiedLine<TScheme> : BudgetPart
    where TScheme : IClassificationScheme
{
    private protected ClassifiedLine()
    {
    }

    /// <summary>科目编码: the code as printed; whether the table of the year holds it is a rule's matter.</summary>
    /// <exception cref="ArgumentException">The code is <c>default</c>, which has no digits; leave it out instead.</exception>
    public ClassificationCode<TScheme>? Code
    {
        get;
        init => field = value is not { } code || code != default ? value : throw new ArgumentException("A default code has no digits; leave it out instead.", nameof(Code));
    }

    /// <summary>科目名称: the name as printed, such as 工资福利支出.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public required string Name { get; init => field = ReportText.Required(value); }

    /// <summary>其中项: whether the line is printed as one of the parts, others being left out; its breakdown then claims no completeness.</summary>
    public bool OfWhich { get; init; }
}
