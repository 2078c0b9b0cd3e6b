using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>Makes suspects of repairs: what the other figures imply for each, what it was probably meant to be, and the likeliest first.</summary>
internal sealed class SuspectFinder(ReportSystem report, SystemSolver solver, CheckRun run, DiagnosisOptions options, StepBudget budget, bool isProved)
{
    /// <summary>More decimals than are printed that a sentence has.</summary>
    private const int MoreDecimals = 2;

    private readonly ProposalFinder _proposals = new(report, run, options.Weights, budget);

    /// <summary>Whether the steps sufficed for every suspect.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The suspects, group by group.</summary>
    /// <remarks>What is proposed for the likeliest suspect of each group holds together with what is proposed in the groups before it.</remarks>
    public IEnumerable<Suspect> Of(IReadOnlyList<RepairGroup> groups)
    {
        int[][] chosen = [.. groups.Select(group => group.Repairs.Count > 0 ? group.Repairs[0] : [])];
        Dictionary<int, ReportedFigure> settled = [];
        for (int place = 0; place < groups.Count; place++)
        {
            int[] others = [.. chosen.Where((_, other) => other != place).SelectMany(repair => repair)];
            List<Draft> drafts = [];
            foreach (int[] repair in groups[place].Repairs)
            {
                drafts.AddRange(repair.Where(figure => !drafts.Exists(draft => draft.Figure == figure)).ToArray().Select(figure => Examine(figure, repair, others)));
            }

            DropWhatDoesNotHoldTogether(drafts, others, settled);
            Draft[] ranked =
            [
                .. Possible(drafts).OrderBy(draft => draft.Proposal.Doubt).ThenBy(draft => draft.Repair.Sum(Weight)).ThenBy(draft => Weight(draft.Figure)).ThenBy(draft => draft.Figure),
            ];
            for (int rank = 1; rank <= ranked.Length; rank++)
            {
                yield return ToSuspect(ranked[rank - 1], rank, place + 1);
            }

            if (ranked.Length > 0)
            {
                chosen[place] = ranked[0].Repair;
                foreach (Draft draft in drafts.Where(draft => draft.Repair == ranked[0].Repair && draft.Proposal.Meant is not null))
                {
                    settled[draft.Figure] = draft.Proposal.Meant!.Value;
                }
            }
        }
    }

    private int Weight(int figure) => report.System.Figures[figure].Weight;

    private Draft Examine(int figure, int[] repair, int[] others)
    {
        int[] freed = [.. others, .. repair.Where(one => one != figure)];
        try
        {
            Implication implied = Implication.Of(report, solver, figure, freed);
            return new(figure, repair, implied, _proposals.For(figure, implied, freed), !isProved);
        }
        catch (OutOfStepsException)
        {
            IsComplete = false;
            return new(figure, repair, default, Proposal.None, IsProvisional: true);
        }
    }

    /// <summary>Those that some value could mend; all of them where none could.</summary>
    private IReadOnlyList<Draft> Possible(List<Draft> drafts)
    {
        Draft[] possible = [.. drafts.Where(draft => draft.Repair.Length > 1 || !(draft.Implied.IsEmpty || (draft.Implied.IsNegative && !report.Figures[draft.Figure].MayBeNegative)))];
        return possible.Length == 0 ? drafts : possible;
    }

    /// <summary>
    /// Figures that are corrected together are each looked at with the others set free, and groups by themselves; proposals that exclude each other or those
    /// of the groups before are none.
    /// </summary>
    private void DropWhatDoesNotHoldTogether(List<Draft> drafts, int[] others, Dictionary<int, ReportedFigure> settled)
    {
        foreach (IGrouping<int[], Draft> together in drafts.GroupBy(draft => draft.Repair).ToArray())
        {
            Dictionary<int, ReportedFigure> prints = new(settled);
            foreach (Draft draft in together.Where(draft => draft.Proposal.Meant is not null))
            {
                prints[draft.Figure] = draft.Proposal.Meant!.Value;
            }

            if (prints.Count > settled.Count && !HoldTogether(prints, [.. others, .. together.Key]))
            {
                for (int i = 0; i < drafts.Count; i++)
                {
                    drafts[i] = drafts[i].Repair == together.Key ? drafts[i] with { Proposal = Proposal.None } : drafts[i];
                }
            }
        }
    }

    private bool HoldTogether(Dictionary<int, ReportedFigure> prints, int[] freed)
    {
        try
        {
            return _proposals.HoldTogether(prints, freed);
        }
        catch (OutOfStepsException)
        {
            IsComplete = false;
            return false;
        }
    }

    private Suspect ToSuspect(Draft draft, int rank, int group)
    {
        ReportFigure figure = report.Figures[draft.Figure];
        ReportedFigure printed = figure.Printed!.Value;
        Interval? implied = draft.Implied.ToInterval(printed, Implication.AllDecimals);
        int[] together = [.. draft.Repair.Where(one => one != draft.Figure)];
        return new Suspect
        {
            Rank = rank,
            Group = group,
            Pointer = figure.Pointer,
            Printed = printed,
            Implied = implied,
            ImpliedFrom = implied is { } range ? Arithmetic.InUnit(printed, range.Low) : null,
            ImpliedTo = implied is { } same ? Arithmetic.InUnit(printed, same.High) : null,
            Proposed = draft.Proposal.Meant,
            Slip = draft.Proposal.Slip,
            Together = together.Select(one => report.Figures[one].Pointer).ToValueList(),
            IsProvisional = draft.IsProvisional,
            Message = Message(figure, draft, together),
        };
    }

    private string Message(ReportFigure figure, Draft draft, int[] together)
    {
        Proposal proposal = draft.Proposal;
        Messages messages = run.Messages;
        ReportedFigure printed = figure.Printed!.Value;
        string message = draft.Implied.ToInterval(printed, MoreDecimals) is { } range
            ? range.Low == range.High
                ? messages.Fill("diagnosis/only", ("label", Label(figure)), ("printed", printed.ToString()), ("value", End(range.Low)))
                : messages.Fill("diagnosis/implied", ("label", Label(figure)), ("printed", printed.ToString()), ("from", End(range.Low)), ("to", End(range.High)))
            : messages.Fill("diagnosis/open", ("label", Label(figure)), ("printed", printed.ToString()));
        if (proposal.Meant is { } meant)
        {
            Add(proposal.Slip == Slip.None
                ? messages.Fill("diagnosis/proposed", ("proposed", meant.ToString()))
                : messages.Fill("diagnosis/slipped", ("proposed", meant.ToString()), ("slip", messages[$"diagnosis/slips/{Labels.KeyOf(proposal.Slip)}"])));
        }

        if (together.Length > 0)
        {
            Add(messages.Fill("diagnosis/together", ("figures", string.Join(messages["labels/and"], together.Select(one => Label(report.Figures[one]))))));
        }

        if (draft.IsProvisional)
        {
            Add(messages["diagnosis/provisional"]);
        }

        return message;

        void Add(string sentence) => message = messages.Fill("diagnosis/joined", ("first", message), ("second", sentence));

        string End(decimal value) => Arithmetic.InUnit(printed, value);
    }

    private string Label(ReportFigure figure) => Labels.Of(figure.Path, run.Messages, run.Report, figure.At);

    private sealed record Draft(int Figure, int[] Repair, Implication Implied, Proposal Proposal, bool IsProvisional);
}
