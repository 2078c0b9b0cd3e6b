namespace SelfEval.Domain.Reports;

/// <summary>The links between problems and improvement items, followed either way (问题与措施的对应).</summary>
public static class ReportLinks
{
    /// <summary>The improvement items that answer a problem; none where the problem has no id.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<ImprovementItem> ImprovementsFor(this SelfEvaluationReport report, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(problem);
        return (report.Improvements ?? []).Where(item => problem.Id is { } id && (item.Addresses ?? []).Contains(id));
    }

    /// <summary>The problems that an improvement item answers.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Problem> ProblemsOf(this SelfEvaluationReport report, ImprovementItem item)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(item);
        return (report.Problems ?? []).Where(problem => problem.Id is { } id && (item.Addresses ?? []).Contains(id));
    }

    /// <summary>The problems that name a place of the report, or a part of it, as what they are about.</summary>
    /// <param name="report">The report.</param>
    /// <param name="pointer">A JSON Pointer, such as <c>/expenditure/executionRate</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Problem> ProblemsAbout(this SelfEvaluationReport report, string pointer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(pointer);
        return (report.Problems ?? []).Where(problem => (problem.Affects ?? []).Any(about => about == pointer || about.StartsWith(pointer + "/", StringComparison.Ordinal)));
    }
}
