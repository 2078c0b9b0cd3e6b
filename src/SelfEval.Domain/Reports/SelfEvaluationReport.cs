using SelfEval.Domain.Classification;
using SelfEval.Domain.Indicators;

namespace SelfEval.Domain.Reports;

/// <summary>A departmental overall-expenditure performance self-evaluation report (部门整体支出绩效自评报告).</summary>
/// <remarks>The parts stand in the order in which a report is read. A part that is null is absent in the source; nothing turns an absent
/// part into an empty one. Equality is by value, wherever the report was read from. Immutable, so safe to share between threads.</remarks>
public sealed record SelfEvaluationReport
{
    /// <summary>标题: the title of the document.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public required string Title { get; init => field = ReportText.Required(value); }

    /// <summary>预算年度: the year that is evaluated.</summary>
    public required FiscalYear FiscalYear { get; init; }

    /// <summary>一（一）部门基本情况: the unit that reports, and what it is for.</summary>
    /// <exception cref="ArgumentNullException">The department is null.</exception>
    public required Department Department { get; init => field = value ?? throw new ArgumentNullException(nameof(Department)); }

    /// <summary>一（二）年度总体工作和重点工作任务: what was done in the year.</summary>
    public AnnualWork? AnnualWork { get; init; }

    /// <summary>一（三）部门整体支出绩效目标: the overall performance goal.</summary>
    public PerformanceGoal? Goal { get; init; }

    /// <summary>一（四）1 部门整体收入情况: revenue.</summary>
    public Revenue? Revenue { get; init; }

    /// <summary>一（四）2 部门整体支出情况: expenditure.</summary>
    public Expenditure? Expenditure { get; init; }

    /// <summary>结转结余情况: what is carried into the year and out of it.</summary>
    public CarryOver? CarryOver { get; init; }

    /// <summary>一（五）部门整体绩效管理情况: how performance was managed.</summary>
    public PerformanceManagement? Management { get; init; }

    /// <summary>二、绩效自评情况: conclusion and analyses.</summary>
    public SelfEvaluation? Evaluation { get; init; }

    /// <summary>绩效自评表: the form of indicators, weights and scores.</summary>
    public IndicatorSet? Scorecard { get; init; }

    /// <summary>三、存在的主要问题: null where the section is missing, empty where it says that there are none.</summary>
    public ValueList<Problem>? Problems { get; init => field = value is { IsAbsent: false } ? value : null; }

    /// <summary>四、下一步改进措施: null where the section is missing, empty where it says that there are none.</summary>
    public ValueList<ImprovementItem>? Improvements { get; init => field = value is { IsAbsent: false } ? value : null; }

    /// <summary>落款: who signed the report, and when.</summary>
    public Signature? Signature { get; init; }
}
