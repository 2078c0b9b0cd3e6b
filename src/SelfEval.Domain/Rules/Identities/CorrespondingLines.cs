using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>
/// The lowest lines of one economic classification that may be counted under a line of the other. All of them together bound that
/// line from above, whichever of them really belong to it.
/// </summary>
internal sealed class CorrespondingLines(Breakdown breakdown, Breakdown other) : LineSelection(breakdown)
{
    /// <inheritdoc/>
    public override IEnumerable<ItemsPath> Lists => [Breakdown.Items, other.Items];

    protected override bool Choose(CheckRun run, LineTree tree, ItemIndex at, List<int> places, ref List<string>? missing)
    {
        LineTree others = run.TreeOf(other);
        int line = at[other.Items.Depth];
        int code = others.CodeOf(line);
        if (tree.TopIsPartial || code == 0 || others.FirstOf(code) != line)
        {
            return false;
        }

        HashSet<int> counterparts = Counterparts(code, run.Report.Department.Kind);
        if (counterparts.Count == 0)
        {
            return false;
        }

        foreach (int place in tree.Lowest())
        {
            int own = tree.CodeOf(place);

            // A line whose own counterpart is not known may be counted anywhere.
            if (own == 0 || counterparts.Contains(own) || Counterparts(own, null).Count == 0)
            {
                places.Add(place);
            }
        }

        return true;
    }

    /// <summary>The codes of the other classification, and their classes, that a code corresponds to; by its class where the crosswalk
    /// lacks the code itself.</summary>
    private static HashSet<int> Counterparts(int code, EntityKind? kind)
    {
        HashSet<int> codes = [];
        for (int asked = code; codes.Count == 0 && asked > 99; asked /= 100)
        {
            if (Leading(asked) == 3)
            {
                foreach (Correspondence row in EconomicCrosswalk.Of(new ClassificationCode<DepartmentEconomic>(asked)))
                {
                    Add(codes, row.HoldsFor(kind), row.Government.Number);
                }
            }
            else
            {
                foreach (Correspondence row in EconomicCrosswalk.Of(new ClassificationCode<GovernmentEconomic>(asked)))
                {
                    Add(codes, row.HoldsFor(kind), row.Department.Number);
                }
            }
        }

        return codes;
    }

    private static void Add(HashSet<int> codes, bool holds, int counterpart)
    {
        if (holds)
        {
            codes.Add(counterpart);
            codes.Add(counterpart / 100);
        }
    }

    private static int Leading(int code) => code > 9_999 ? code / 10_000 : code / 100;
}
