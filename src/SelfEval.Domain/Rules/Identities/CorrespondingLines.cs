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
    private static readonly ConcurrentDictionary<(FiscalYear Year, int Code, EntityKind? Kind), HashSet<int>> Known = new();

    /// <inheritdoc/>
    public override IEnumerable<ItemsPath> Lists => [Breakdown.Items, other.Items];

    /// <inheritdoc/>
    public override bool WouldPrint(CheckRun run, ItemIndex at, ItemsPath list, FigurePath figure) =>
        IsPrinted(run, figure, [.. run.TreeOf(Breakdown).Lowest()]);

    protected override bool Choose(CheckRun run, LineTree tree, ItemIndex at, List<int> places, ref List<string>? missing)
    {
        LineTree others = run.TreeOf(other);
        int line = at[other.Items.Depth];
        int code = others.CodeOf(line);
        EconomicCrosswalk crosswalk = EconomicCrosswalk.For(run.Report.FiscalYear);

        // What the crosswalk lacks is open; what it has for other kinds of units only has no counterpart here at all.
        if (tree.TopIsPartial || others.FirstOf(code) != line || !crosswalk.Lists(code))
        {
            return false;
        }

        HashSet<int> counterparts = Known.GetOrAdd((run.Report.FiscalYear, code, run.Report.Department.Kind), static key => Counterparts(key.Year, key.Code, key.Kind));
        foreach (int place in tree.Lowest())
        {
            int own = tree.CodeOf(place);

            // A line whose own counterpart is not known may be counted anywhere.
            if (counterparts.Contains(own) || !crosswalk.Lists(own))
            {
                places.Add(place);
            }
        }

        return true;
    }

    /// <summary>The codes of the other classification, and their classes, that a code corresponds to.</summary>
    private static HashSet<int> Counterparts(FiscalYear year, int code, EntityKind? kind)
    {
        HashSet<int> codes = [];
        foreach (Correspondence row in IsDepartment(code)
            ? EconomicCrosswalk.For(year).Of(new ClassificationCode<DepartmentEconomic>(code))
            : EconomicCrosswalk.For(year).Of(new ClassificationCode<GovernmentEconomic>(code)))
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
