namespace SelfEval.Domain.Reports.Paths;

/// <summary>The path of a member that is no figure: a place for findings.</summary>
internal sealed class FieldPath : ReportPath
{
    internal FieldPath(ReportPath parent, string member, string key)
        : base(parent, member, key)
    {
    }
}
