using System.Collections.Frozen;
using System.Globalization;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Every place of the report that a rule or a finding can name, in the order in which a report is read.</summary>
internal static class ReportPaths
{
    public static PartPath<SelfEvaluationReport> Report { get; } = new(null, "", "", static (report, _) => report);

    public static FieldPath Title { get; } = Report.Field(nameof(SelfEvaluationReport.Title), p => p.Title);

    public static FieldPath FiscalYear { get; } = Report.Field(nameof(SelfEvaluationReport.FiscalYear), p => p.FiscalYear);

    public static DepartmentPaths Department { get; } = new(Report.Part(nameof(SelfEvaluationReport.Department), r => r.Department));

    public static AnnualWorkPaths AnnualWork { get; } = new(Report.Part(nameof(SelfEvaluationReport.AnnualWork), r => r.AnnualWork));

    public static GoalPaths Goal { get; } = new(Report.Part(nameof(SelfEvaluationReport.Goal), r => r.Goal));

    public static RevenuePaths Revenue { get; } = new(Report.Part(nameof(SelfEvaluationReport.Revenue), r => r.Revenue));

    public static ExpenditurePaths Expenditure { get; } = new(Report.Part(nameof(SelfEvaluationReport.Expenditure), r => r.Expenditure));

    public static CarryOverPaths CarryOver { get; } = new(Report.Part(nameof(SelfEvaluationReport.CarryOver), r => r.CarryOver));

    public static ManagementPaths Management { get; } = new(Report.Part(nameof(SelfEvaluationReport.Management), r => r.Management));

    public static EvaluationPaths Evaluation { get; } = new(Report.Part(nameof(SelfEvaluationReport.Evaluation), r => r.Evaluation));

    public static ScorecardPaths Scorecard { get; } = new(Report.Part(nameof(SelfEvaluationReport.Scorecard), r => r.Scorecard));

    public static ProblemPaths Problems { get; } = new(Report.Items<Problem>(nameof(SelfEvaluationReport.Problems), r => r.Problems));

    public static ImprovementPaths Improvements { get; } =
        new(Report.Items<ImprovementItem>(nameof(SelfEvaluationReport.Improvements), r => r.Improvements));

    public static SignaturePaths Signature { get; } = new(Report.Part(nameof(SelfEvaluationReport.Signature), r => r.Signature));

    /// <summary>Every figure that stands in a report, in reading order.</summary>
    public static IEnumerable<(FigurePath Path, ItemIndex At, ReportedFigure Figure)> FiguresOf(SelfEvaluationReport report) =>
        FiguresUnder(Report, report, ItemIndex.None);

    /// <summary>Every path of a figure, in reading order.</summary>
    public static IEnumerable<FigurePath> AllFigures { get; } = [.. Descendants(Report).OfType<FigurePath>()];

    /// <summary>Every path, in reading order, a part before what is in it.</summary>
    public static IEnumerable<ReportPath> AllPlaces { get; } = [.. Descendants(Report)];

    /// <summary>Every path by its pointer with <c>*</c> for items.</summary>
    public static IReadOnlyDictionary<string, ReportPath> ByTemplate { get; } = AllPlaces.ToFrozenDictionary(path => path.Template, StringComparer.Ordinal);

    /// <summary>For each type of part its members in reading order.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyList<ReportPath>> Members { get; } = Descendants(Report).Prepend(Report)
        .Where(path => path.PartType is not null)
        .DistinctBy(path => path.PartType)
        .ToDictionary(path => path.PartType!, path => path.Children);

    /// <summary>The place of a report that a JSON Pointer names, whether or not anything is printed there; null where it names none.</summary>
    /// <remarks>One text of a list of texts is named by the place of the list.</remarks>
    public static (ReportPath Path, ItemIndex At)? Find(SelfEvaluationReport report, string pointer)
    {
        ReportPath path = Report;
        ItemIndex at = ItemIndex.None;
        ReadOnlySpan<char> rest = pointer;
        while (!rest.IsEmpty)
        {
            if (rest[0] != '/')
            {
                return null;
            }

            int end = rest[1..].IndexOf('/') is >= 0 and var next ? next + 1 : rest.Length;
            ReadOnlySpan<char> segment = rest[1..end];
            rest = rest[end..];
            if (path is ItemsPath items)
            {
                if (IndexBelow(items.Count(report, at), segment) is not { } place)
                {
                    return null;
                }

                at = at.With(items.Depth, place);
                path = items.Children[0];
            }
            else if (path is FieldPath texts)
            {
                return rest.IsEmpty && IndexBelow(texts.Count(report, at), segment) is not null ? (path, at) : null;
            }
            else if (Member(path, segment) is { } member)
            {
                path = member;
            }
            else
            {
                return null;
            }
        }

        return path.IsIn(report, at) ? (path, at) : null;
    }

    private static ReportPath? Member(ReportPath part, ReadOnlySpan<char> name)
    {
        foreach (ReportPath member in part.Children)
        {
            if (name.SequenceEqual(member.Name))
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>The index that a segment writes as RFC 6901 wants it, digits without leading zeros, if there is such an item.</summary>
    private static int? IndexBelow(int count, ReadOnlySpan<char> segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place < count && (segment[0] != '0' || segment.Length == 1)
            ? place : null;

    private static IEnumerable<ReportPath> Descendants(ReportPath path) => path.Children.SelectMany(child => Descendants(child).Prepend(child));

    private static IEnumerable<(FigurePath, ItemIndex, ReportedFigure)> FiguresUnder(ReportPath path, SelfEvaluationReport report, ItemIndex at)
    {
        if (path is FigurePath leaf)
        {
            return leaf.Get(report, at) is { } figure ? [(leaf, at, figure)] : [];
        }

        // The only child of a list is the path of its items.
        return path is ItemsPath items
            ? Enumerable.Range(0, items.Count(report, at)).SelectMany(place => FiguresUnder(items.Children[0], report, at.With(items.Depth, place)))
            : path.Children.SelectMany(child => FiguresUnder(child, report, at));
    }
}
