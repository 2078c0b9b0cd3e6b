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

    /// <summary>Takes all lines of a group that claims to be complete. A line that may belong to it as well leaves open what is in it.</summary>
    protected bool TakeAll(LineTree tree, int parent, ReadOnlySpan<int> lines, List<int> places, ref List<string>? missing)
    {
        Take(lines, places);
        AddDoubts(tree, parent, places, ref missing);
        return true;
    }

    /// <summary>
    /// Takes those lines of a group that print the figure, where others are left out, do not print it, or may be missing: whatever they
    /// are, what is printed cannot be more than the whole.
    /// </summary>
    protected static bool TakePrinted(CheckRun run, FigurePath figure, LineTree tree, int parent, ReadOnlySpan<int> lines, bool isPartial, List<int> places)
    {
        foreach (int place in lines)
        {
            if (figure.Get(run.Report, ItemIndex.None.With(0, place)) is not null)
            {
                places.Add(place);
            }
        }

        return places.Count > 0 && (isPartial || places.Count < lines.Length || MayTakeMore(run, figure, tree, parent));
    }

    /// <summary>Whether one of some lines prints a figure.</summary>
    protected static bool IsPrinted(CheckRun run, FigurePath figure, ReadOnlySpan<int> lines)
    {
        foreach (int place in lines)
        {
            if (figure.Get(run.Report, ItemIndex.None.With(0, place)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of the code that a line lacks.</summary>
    protected string CodePointer(int place) => Breakdown.Code.Pointer(ItemIndex.None.With(0, place));

    /// <summary>Takes the lines that may belong to a group, and notes that their codes are missing.</summary>
    protected void AddDoubts(LineTree tree, int parent, List<int> places, ref List<string>? missing)
    {
        foreach (DoubtfulLine line in tree.Doubts)
        {
            if (line.MayBePartOf(parent))
            {
                places.Add(line.Place);
                (missing ??= []).Add(CodePointer(line.Place));
            }
        }
    }

    /// <summary>Takes all lines of a group.</summary>
    protected static bool Take(ReadOnlySpan<int> lines, List<int> places)
    {
        foreach (int place in lines)
        {
            places.Add(place);
        }

        return true;
    }

    /// <summary>Whether lines may belong to the group as well, none of which takes anything away from it.</summary>
    private static bool MayTakeMore(CheckRun run, FigurePath figure, LineTree tree, int parent)
    {
        bool any = false;
        foreach (DoubtfulLine line in tree.Doubts)
        {
            if (line.MayBePartOf(parent))
            {
                any = true;
                if (figure.Get(run.Report, ItemIndex.None.With(0, line.Place)) is { Value: < 0m })
                {
                    return false;
                }
            }
        }

        return any;
    }
}

/// <summary>The lines that are part of no other, where they claim to be all of them.</summary>
internal sealed class TopLines(Breakdown breakdown) : LineSelection(breakdown)
{
    protected override bool Choose(CheckRun run, LineTree tree, ItemIndex at, List<int> places, ref List<string>? missing) =>
        !tree.TopIsPartial && TakeAll(tree, -1, tree.Top, places, ref missing);
}

/// <summary>The lines that are part of no other and print the figure, where they are not all of them.</summary>
internal sealed class SomeTopLines(Breakdown breakdown, FigurePath figure) : LineSelection(breakdown)
{
    protected override bool Choose(CheckRun run, LineTree tree, ItemIndex at, List<int> places, ref List<string>? missing) =>
        TakePrinted(run, figure, tree, -1, tree.Top, tree.TopIsPartial, places);
}

/// <summary>The lines below the line that the rule is at, where they claim to be all of them.</summary>
internal sealed class LinesBelow(Breakdown breakdown) : LineSelection(breakdown)
{
    protected override bool Choose(CheckRun run, LineTree tree, ItemIndex at, List<int> places, ref List<string>? missing)
    {
        int line = at[Breakdown.Items.Depth];
        return tree.Below(line).Length > 0 && !tree.IsPartial(line) && TakeAll(tree, line, tree.Below(line), places, ref missing);
    }
}

/// <summary>The lines below the line that the rule is at and that print the figure, where they are not all of them.</summary>
internal sealed class SomeLinesBelow(Breakdown breakdown, FigurePath figure) : LineSelection(breakdown)
{
    protected override bool Choose(CheckRun run, LineTree tree, ItemIndex at, List<int> places, ref List<string>? missing)
    {
        int line = at[Breakdown.Items.Depth];
        return TakePrinted(run, figure, tree, line, tree.Below(line), tree.IsPartial(line), places);
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
                (missing ??= []).Add(CodePointer(place));
            }
            else if (Array.Exists(classes, one => LineTree.IsWithin(code, one)) == inside)
            {
                places.Add(place);
            }
        }

        AddDoubts(tree, -1, places, ref missing);
        return true;
    }
}

/// <summary>The lines of some codes. One that is not printed counts as nothing only where its absence says so.</summary>
internal sealed class LinesOfCodes(Breakdown breakdown, int[] codes) : LineSelection(breakdown)
{
    /// <inheritdoc/>
    public override bool WouldPrint(CheckRun run, ItemIndex at, ItemsPath list, FigurePath figure) =>
        Array.TrueForAll(codes, code => IsPrinted(run, figure, run.TreeOf(Breakdown).Beside(code)));

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

    /// <inheritdoc/>
    public override bool WouldPrint(CheckRun run, ItemIndex at, ItemsPath list, FigurePath figure) =>
        IsPrinted(run, figure, run.TreeOf(Breakdown).Beside(run.TreeOf(other).CodeOf(at[other.Items.Depth])));

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
            : tree.TopWithin(code) is { IsEmpty: false } parts ? !tree.TopIsPartial && Take(parts, places) && NoteDoubts(tree, code, places, ref missing)
            : tree.RulesOut(code);
    }

    private bool NoteDoubts(LineTree tree, int code, List<int> places, ref List<string>? missing)
    {
        foreach (DoubtfulLine line in tree.Doubts)
        {
            if (line.MayBe(code))
            {
                places.Add(line.Place);
                (missing ??= []).Add(CodePointer(line.Place));
            }
        }

        return true;
    }
}
