using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Diagnosis;

/// <summary>A part that figures of a plan stand in, while the plan is compiled.</summary>
internal sealed class PlanDraft
{
    private readonly ReportPath _path;
    private readonly ItemIndex _at;
    private readonly Dictionary<(ReportPath Path, ItemIndex At), PlanDraft> _parts = [];

    private PlanDraft(ReportPath path, ItemIndex at) => (_path, _at) = (path, at);

    /// <summary>The figures of the part itself, with their numbers in the plan.</summary>
    public List<(ReportFigure Figure, int Number)> Figures { get; } = [];

    /// <summary>The parts in it, those of one path together.</summary>
    public IEnumerable<IGrouping<ReportPath, PlanDraft>> Parts => _parts.Values.GroupBy(part => part._path);

    /// <summary>The place in its list, for an item of one.</summary>
    public int Place => _at[_path.Depth - 1];

    /// <summary>The draft of a whole plan.</summary>
    /// <param name="figures">The figures, by their numbers; those that are not printed are left out.</param>
    public static PlanDraft Of(IReadOnlyList<ReportFigure> figures)
    {
        PlanDraft root = new(ReportPaths.Report, ItemIndex.None);
        for (int number = 0; number < figures.Count; number++)
        {
            if (figures[number].Printed is not null)
            {
                root.Find(figures[number].Path.Parent!, figures[number].At).Figures.Add((figures[number], number));
            }
        }

        return root;
    }

    /// <summary>The draft of a part below this one.</summary>
    private PlanDraft Find(ReportPath part, ItemIndex place)
    {
        // A list is passed over: its items stand in the part that has it. Quantities that are items themselves are read by their path.
        ReportPath own = part is ItemsPath ? part.Parent! : part;
        if (own == _path)
        {
            return this;
        }

        PlanDraft around = Find(own.Parent!, place);
        ItemIndex within = place.Within(own.Depth);
        return around._parts.TryGetValue((own, within), out PlanDraft? known) ? known : around._parts[(own, within)] = new PlanDraft(own, within);
    }
}
