using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>Which lines of a breakdown an identity adds up.</summary>
internal abstract class LineSelection(Breakdown breakdown) : ItemSelection
{
    /// <summary>The breakdown whose lines are chosen from.</summary>
    public Breakdown Breakdown => breakdown;

    /// <inheritdoc/>
    public override IEnumerable<ItemsPath> Lists => [breakdown.Items];

    /// <inheritdoc/>
    public override bool TrySelect(CheckRun run, ItemIndex at, List<int> places, ref List<string>? missing)
    {
        foreach (ItemsPath list in Lists)
        {
            if (list.Count(run.Report, ItemIndex.None) == 0)
            {
                (missing ??= []).Add(list.Pointer(ItemIndex.None));
                return true;
            }
        }

        return Choose(run, run.TreeOf(breakdown), at, places, ref missing);
    }

    /// <summary>Chooses among lines that are there.</summary>
    protected abstract bool Choose(CheckRun run, LineTree tree, ItemIndex at, List<int> places, ref List<string>? missing);

    /// <summary>Takes all lines of a group.</summary>
    protected static bool Take(ReadOnlySpan<int> lines, List<int> places)
    {
        foreach (int place in lines)
        {
            places.Add(place);
        }

        return true;
    }
}

/// <summary>The lines that are part of no other.</summary>
internal sealed class TopLines(Breakdown breakdown, bool partial) : LineSelection(breakdown)
{
    protected override bool Choose(CheckRun run, LineTree tree, ItemIndex at, List<int> places, ref List<string>? missing) =>
        tree.TopIsPartial == partial && Take(tree.Top, places);
}

/// <summary>The lines below the line that the rule is at.</summary>
internal sealed class LinesBelow(Breakdown breakdown, bool partial) : LineSelection(breakdown)
{
    protected override bool Choose(CheckRun run, LineTree tree, ItemIndex at, List<int> places, ref List<string>? missing)
    {
        int line = at[Breakdown.Items.Depth];
        return tree.Below(line).Length > 0 && tree.IsPartial(line) == partial && Take(tree.Below(line), places);
    }
}

/// <summary>The top lines inside or outside some classes; a line of unknown class leaves that open.</summary>
internal sealed class LinesOfClasses(Breakdown breakdown, int[] classes, bool inside) : LineSelection(breakdown)
{
    protected override bool Choose(CheckRun run, LineTree tree, ItemIndex at, List<int> places, ref List<string>? missing)
    {
        if (tree.TopIsPartial)
        {
            return false;
        }

        foreach (int place in tree.Top)
        {
            int code = tree.CodeOf(place);
            if (code == 0)
            {
                (missing ??= []).Add(Breakdown.Items.Pointer(ItemIndex.None) + string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{place}/code"));
            }
            else if (Array.Exists(classes, one => LineTree.IsWithin(code, one)) == inside)
            {
                places.Add(place);
            }
        }

        return true;
    }
}

/// <summary>The lines of some codes. One that is not printed counts as nothing only where its absence says so.</summary>
internal sealed class LinesOfCodes(Breakdown breakdown, int[] codes) : LineSelection(breakdown)
{
    protected override bool Choose(CheckRun run, LineTree tree, ItemIndex at, List<int> places, ref List<string>? missing)
    {
        foreach (int code in codes)
        {
            if (tree.FirstOf(code) is >= 0 and var place)
            {
                places.Add(place);
            }
            else if (!tree.RulesOut(code))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The line of the same code as the line of another breakdown that the rule is at, or the lines below that code.</summary>
internal sealed class SameLines(Breakdown breakdown, Breakdown other) : LineSelection(breakdown)
{
    /// <inheritdoc/>
    public override IEnumerable<ItemsPath> Lists => [Breakdown.Items, other.Items];

    protected override bool Choose(CheckRun run, LineTree tree, ItemIndex at, List<int> places, ref List<string>? missing)
    {
        LineTree others = run.TreeOf(other);
        int line = at[other.Items.Depth];
        int code = others.CodeOf(line);

        // A class that is printed twice is another rule's finding; its two lines could not both equal one.
        if (code == 0 || others.FirstOf(code) != line)
        {
            return false;
        }

        return tree.FirstOf(code) is >= 0 and var same ? Take([same], places)
            : tree.TopWithin(code) is { IsEmpty: false } parts ? !tree.TopIsPartial && Take(parts, places)
            : tree.RulesOut(code);
    }
}
