namespace SelfEval.Domain.Reports.Paths;

/// <summary>The path of a member that is no figure: a place for findings.</summary>
internal sealed class FieldPath : ReportPath
{
    private readonly Func<SelfEvaluationReport, ItemIndex, int>? _count;

    internal FieldPath(ReportPath parent, string member, string key, Func<SelfEvaluationReport, ItemIndex, int>? count = null)
        : base(parent, member, key) => _count = count;

    /// <summary>How many texts stand at the place; 0 where it is no list of texts.</summary>
    public int Count(SelfEvaluationReport report, ItemIndex at) => _count?.Invoke(report, at) ?? 0;
}
