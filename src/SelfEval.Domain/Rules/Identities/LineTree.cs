using System.Runtime.InteropServices;

namespace SelfEval.Domain.Rules;

/// <summary>Which line of a breakdown is part of which, whatever their order in the list.</summary>
/// <remarks>A line of which that is not known is part of nothing; what it may be part of is then open.</remarks>
internal sealed class LineTree
{
    /// <summary>The parent of a line whose place is not known.</summary>
    public const int Nowhere = -2;

    private readonly int[] _codes;
    private readonly int[] _parents;
    private readonly int[] _start;
    private readonly int[] _children;
    private readonly bool[] _partial;
    private readonly Dictionary<int, int> _first;
    private readonly List<DoubtfulLine> _doubts;
    private Dictionary<int, List<int>>? _topByClass;

    /// <summary>Builds the tree of lines by the parent of each: a place, −1 for a line that is part of no other, or <see cref="Nowhere"/>.</summary>
    public LineTree(int[] codes, int[] parents, bool[] ofWhich, Dictionary<int, int> first, List<DoubtfulLine> doubts)
    {
        _codes = codes;
        _parents = parents;
        _first = first;
        _doubts = doubts;

        // Lines grouped by parent, each group in the order printed; the lines that are part of no other come last.
        int count = codes.Length;
        _start = new int[count + 2];
        _partial = new bool[count + 1];
        for (int place = 0; place < count; place++)
        {
            if (parents[place] != Nowhere)
            {
                int group = parents[place] < 0 ? count : parents[place];
                _start[group + 1]++;
                _partial[group] |= ofWhich[place];
            }
        }

        for (int group = 0; group <= count; group++)
        {
            _start[group + 1] += _start[group];
        }

        _children = new int[count];
        int[] next = _start[..^1];
        for (int place = 0; place < count; place++)
        {
            if (parents[place] != Nowhere)
            {
                _children[next[parents[place] < 0 ? count : parents[place]]++] = place;
            }
        }
    }

    /// <summary>The lines that are part of no other line.</summary>
    public ReadOnlySpan<int> Top => Group(_codes.Length);

    /// <summary>Whether the top lines are printed as some of several (其中), so that they need not add up.</summary>
    public bool TopIsPartial => _partial[_codes.Length];

    /// <summary>The lines that are part of a line and of none between.</summary>
    public ReadOnlySpan<int> Below(int place) => Group(place);

    /// <summary>Whether the parts of a line are printed as some of several.</summary>
    public bool IsPartial(int place) => _partial[place];

    /// <summary>The lines of which it is not known what they are part of, or of which code they are.</summary>
    public IReadOnlyList<DoubtfulLine> Doubts => _doubts;

    /// <summary>Whether some line may be one of the parts of a line, or of the whole where that is −1, besides those that are.</summary>
    public bool IsOpen(int parent)
    {
        foreach (DoubtfulLine line in _doubts)
        {
            if (line.MayBePartOf(parent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The line that a line is part of, −1 where it is part of no other, or <see cref="Nowhere"/>.</summary>
    public int ParentOf(int place) => _parents[place];

    /// <summary>The digits of the line's code, printed or known by its name; 0 where it has none or the name is that of several.</summary>
    public int CodeOf(int place) => _codes[place];

    /// <summary>Whether a code, as a number, is another one or below it.</summary>
    public static bool IsWithin(int code, int ancestor)
    {
        while (code > ancestor)
        {
            code /= 10;
        }

        return code == ancestor;
    }

    /// <summary>The first line of a code, or −1.</summary>
    public int FirstOf(int code) => code == 0 ? -1 : _first.GetValueOrDefault(code, -1);

    /// <summary>Whether the breakdown, by not printing the code, says that there is nothing of it.</summary>
    public bool RulesOut(int code)
    {
        foreach (DoubtfulLine line in _doubts)
        {
            if (line.MayBe(code))
            {
                return false;
            }
        }

        int above = code > 999 ? FirstOf(code / 100) : -1;
        return above < 0 ? !TopIsPartial : Below(above).Length > 0 && !IsPartial(above);
    }

    /// <summary>The lines beside which a code would stand if it were printed: below its class, or at the top.</summary>
    public ReadOnlySpan<int> Beside(int code) => code > 999 && FirstOf(code / 100) is >= 0 and var above ? Below(above) : Top;

    /// <summary>The top lines below a class that is not printed itself.</summary>
    public ReadOnlySpan<int> TopWithin(int code)
    {
        if (_topByClass is null)
        {
            _topByClass = [];
            foreach (int place in Top)
            {
                if (_codes[place] > 999)
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(_topByClass, _codes[place] / 100, out _) ??= []).Add(place);
                }
            }
        }

        return _topByClass.TryGetValue(code, out List<int>? places) ? CollectionsMarshal.AsSpan(places) : [];
    }

    /// <summary>The lines that together are the whole, as low as the breakdown is complete.</summary>
    public IEnumerable<int> Lowest()
    {
        for (int place = 0; place < _codes.Length; place++)
        {
            // Below a line whose parts are only some of several, the line itself is what is known.
            if ((Below(place).Length == 0 || IsPartial(place)) && !IsOnlySome(place))
            {
                yield return place;
            }
        }
    }

    /// <summary>Whether some line above is broken down only in part, so that this one is in it already.</summary>
    private bool IsOnlySome(int place)
    {
        for (int above = _parents[place]; above >= 0; above = _parents[above])
        {
            if (IsPartial(above))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<int> Group(int group) => _children.AsSpan(_start[group], _start[group + 1] - _start[group]);
}
