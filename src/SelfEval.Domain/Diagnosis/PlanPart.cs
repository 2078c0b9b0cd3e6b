using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Diagnosis;

/// <summary>A part of the report that figures of a plan stand in: it is looked up once, then its figures are read from it.</summary>
internal sealed class PlanPart
{
    private readonly ReportPath _path;
    private readonly int _place;
    private readonly PlanFigure[] _figures;
    private readonly PlanPart[] _parts;

    private PlanPart(ReportPath path, int place, PlanFigure[] figures, PlanPart[] parts) => (_path, _place, _figures, _parts) = (path, place, figures, parts);

    /// <summary>The parts of a plan, from the report downwards.</summary>
    /// <param name="figures">The figures, by their numbers; those that are not printed are left out.</param>
    public static PlanPart Of(IReadOnlyList<ReportFigure> figures)
    {
        Draft root = new(ReportPaths.Report, ItemIndex.None);
        for (int number = 0; number < figures.Count; number++)
        {
            if (figures[number].Printed is not null)
            {
                root.Find(figures[number].Path.Parent!, figures[number].At).Figures.Add(PlanFigure.Of(figures[number], number));
            }
        }

        return root.Build();
    }

    /// <summary>Reads the figures of the part and of those in it, as far as each is printed and fits.</summary>
    public PlanReading Read(SelfEvaluationReport report, object part, Span<PlanValue> values)
    {
        foreach (PlanFigure figure in _figures)
        {
            PlanReading reading = figure.Read(report, part, out values[figure.Number]);
            if (reading != PlanReading.Read)
            {
                return reading;
            }
        }

        foreach (PlanPart inner in _parts)
        {
            PlanReading reading = inner._path.Within(part, inner._place) is { } found ? inner.Read(report, found, values) : PlanReading.Absent;
            if (reading != PlanReading.Read)
            {
                return reading;
            }
        }

        return PlanReading.Read;
    }

    private sealed class Draft(ReportPath path, ItemIndex at)
    {
        private readonly Dictionary<(ReportPath, ItemIndex), Draft> _parts = [];

        public List<PlanFigure> Figures { get; } = [];

        /// <summary>The draft of a part below this one.</summary>
        public Draft Find(ReportPath part, ItemIndex place)
        {
            // A list is passed over: its items stand in the part that has it. Quantities that are items themselves are read by their path.
            ReportPath own = part is ItemsPath ? part.Parent! : part;
            if (own == path)
            {
                return this;
            }

            Draft around = Find(own.Parent!, place);
            ItemIndex within = place.Within(own.Depth);
            return around._parts.TryGetValue((own, within), out Draft? known) ? known : around._parts[(own, within)] = new Draft(own, within);
        }

        public PlanPart Build() => new(path, path.Name == "*" ? at[path.Depth - 1] : -1, [.. Figures], [.. _parts.Values.Select(part => part.Build())]);
    }
}
