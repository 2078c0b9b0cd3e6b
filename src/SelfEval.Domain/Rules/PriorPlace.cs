using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>Where in last year's report the counterpart of a figure stands: lists need not have the same lines in the same order.</summary>
internal abstract class PriorPlace
{
    /// <summary>The same place, for figures outside lists.</summary>
    public static PriorPlace Same { get; } = new SamePlace();

    /// <summary>The line of the same funding source.</summary>
    public static PriorPlace OfSource(FundingPaths lines) => new SourcePlace(lines);

    /// <summary>The line of the same code, or of the same name where no table gives it a code.</summary>
    public static PriorPlace OfCode(Breakdown breakdown) => new CodePlace(breakdown);

    /// <summary>The place in last year's report, or null where it has no such line: what was not listed is not said to be nothing.</summary>
    public abstract ItemIndex? Find(CheckRun run, ItemIndex at);

    private sealed class SamePlace : PriorPlace
    {
        public override ItemIndex? Find(CheckRun run, ItemIndex at) => at;
    }

    private sealed class SourcePlace(FundingPaths lines) : PriorPlace
    {
        public override ItemIndex? Find(CheckRun run, ItemIndex at)
        {
            ValueList<Reports.FundingLine> now = lines.Items.Get(run.Report, ItemIndex.None)!.Value;
            ValueList<Reports.FundingLine> before = lines.Items.Get(run.Prior!.Report, ItemIndex.None) ?? [];
            int own = at[lines.Items.Depth];
            for (int place = 0; place < before.Count; place++)
            {
                // A source that is printed twice is another rule's finding; its two lines could not both continue one.
                if (before[place].Source == now[own].Source)
                {
                    return now.Take(own).Any(line => line.Source == now[own].Source) ? null : ItemIndex.None.With(lines.Items.Depth, place);
                }
            }

            return null;
        }
    }

    private sealed class CodePlace(Breakdown breakdown) : PriorPlace
    {
        public override ItemIndex? Find(CheckRun run, ItemIndex at)
        {
            int depth = breakdown.Items.Depth;
            LineTree now = run.TreeOf(breakdown);
            int code = now.CodeOf(at[depth]);
            int place = code == 0 ? SameName(run, at[depth]) : now.FirstOf(code) == at[depth] ? run.Prior!.TreeOf(breakdown).FirstOf(code) : -1;
            return place < 0 ? null : ItemIndex.None.With(depth, place);
        }

        private int SameName(CheckRun run, int own)
        {
            string name = breakdown.NameOf(run.Report, own);
            int count = breakdown.Items.Count(run.Prior!.Report, ItemIndex.None);
            for (int place = 0; place < count; place++)
            {
                if (WrittenText.Same(breakdown.NameOf(run.Prior.Report, place), name))
                {
                    return place;
                }
            }

            return -1;
        }
    }
}
