using System.Collections.Concurrent;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>
/// The lowest lines of one economic classification that may be counted under a line of the other. All of them together bound that
/// line from above, whichever of them really belong to it.
/// </summary>
internal sealed class CorrespondingLines(Breakdown breakdown, Breakdown other) : LineSelection(breakdown)
{
    /// <summary>Only codes that the crosswalk lists come in, so it stays small.</summary>
    private static readonly ConcurrentDictionary<(int Code, EntityKind? Kind), HashSet<int>> Known = new();

    /// <inheritdoc/>
    public override IEnumerable<ItemsPath> Lists => [Breakdown.Items, other.Items];

    protected override bool Choose(CheckRun run, LineTree tree, ItemIndex at, List<int> places, ref List<string>? missing)
    {
        LineTree others = run.TreeOf(other);
        int line = at[other.Items.Depth];
        int code = others.CodeOf(line);

        // What the crosswalk lacks is open; what it has for other kinds of units only has no counterpart here at all.
        if (tree.TopIsPartial || others.FirstOf(code) != line || Listed(code) is not (> 0 and var listed))
        {
            return false;
        }

        HashSet<int> counterparts = Known.GetOrAdd((listed, run.Report.Department.Kind), static key => Counterparts(key.Code, key.Kind));
        foreach (int place in tree.Lowest())
        {
            int own = tree.CodeOf(place);

            // A line whose own counterpart is not known may be counted anywhere.
            if (counterparts.Contains(own) || Listed(own) == 0)
            {
                places.Add(place);
            }
        }

        return true;
    }

    /// <summary>The code itself where the crosswalk lists it, its class where it lists that, or 0.</summary>
    private static int Listed(int code) =>
        code == 0 ? 0 : HasRows(code) ? code : code > 999 && HasRows(code / 100) ? code / 100 : 0;

    private static bool HasRows(int code) => IsDepartment(code)
        ? !EconomicCrosswalk.Of(new ClassificationCode<DepartmentEconomic>(code)).IsEmpty
        : !EconomicCrosswalk.Of(new ClassificationCode<GovernmentEconomic>(code)).IsEmpty;

    /// <summary>The codes of the other classification, and their classes, that a code corresponds to.</summary>
    private static HashSet<int> Counterparts(int code, EntityKind? kind)
    {
        HashSet<int> codes = [];
        foreach (Correspondence row in IsDepartment(code)
            ? EconomicCrosswalk.Of(new ClassificationCode<DepartmentEconomic>(code))
            : EconomicCrosswalk.Of(new ClassificationCode<GovernmentEconomic>(code)))
        {
            if (row.HoldsFor(kind))
            {
                int counterpart = IsDepartment(code) ? row.Government.Number : row.Department.Number;
                codes.Add(counterpart);
                codes.Add(counterpart / 100);
            }
        }

        return codes;
    }

    /// <summary>Whether the code is one of departments, 301 to 399, and not one of governments.</summary>
    private static bool IsDepartment(int code) => (code > 999 ? code / 100 : code) < 400;
}
