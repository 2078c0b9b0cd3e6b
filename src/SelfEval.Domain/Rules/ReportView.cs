using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>A report being checked, or last year's beside it, and what rules find out about it once. Not shared between threads.</summary>
internal sealed class ReportView(SelfEvaluationReport report)
{
    private readonly Dictionary<Breakdown, LineTree> _trees = [];
    private readonly Dictionary<FigurePath, bool> _printed = [];

    public SelfEvaluationReport Report => report;

    /// <summary>Which line of a breakdown is part of which, found out once for all rules.</summary>
    public LineTree TreeOf(Breakdown breakdown) =>
        _trees.TryGetValue(breakdown, out LineTree? tree) ? tree : _trees[breakdown] = breakdown.Grow(Report);

    /// <summary>Whether some item of a list prints a figure.</summary>
    public bool IsPrinted(ItemsPath list, FigurePath figure)
    {
        if (!_printed.TryGetValue(figure, out bool printed))
        {
            int count = list.Count(Report, ItemIndex.None);
            for (int place = 0; place < count && !printed; place++)
            {
                printed = figure.Get(Report, ItemIndex.None.With(list.Depth, place)) is not null;
            }

            _printed.Add(figure, printed);
        }

        return printed;
    }
}
