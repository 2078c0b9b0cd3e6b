using System.Runtime.InteropServices;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>Which line of a breakdown is part of which, whatever their order in the list.</summary>
internal sealed class LineTree
{
    private readonly int[] _codes;
    private readonly int[] _parents;
    private readonly int[] _start;
    private readonly int[] _children;
    private readonly bool[] _partial;
    private readonly Dictionary<int, int> _first;
    private Dictionary<int, List<int>>? _topByClass;

    private LineTree(int[] codes, int[] parents, bool[] ofWhich, Dictionary<int, int> first)
    {
        _codes = codes;
        _parents = parents;
        _first = first;

        // Lines grouped by parent, each group in the order printed; the lines that are part of no other come last.
        int count = codes.Length;
        _start = new int[count + 2];
        _partial = new bool[count + 1];
        for (int place = 0; place < count; place++)
        {
            int group = parents[place] < 0 ? count : parents[place];
            _start[group + 1]++;
            _partial[group] |= ofWhich[place];
        }

        for (int group = 0; group <= count; group++)
        {
            _start[group + 1] += _start[group];
        }

        _children = new int[count];
        int[] next = _start[..^1];
        for (int place = 0; place < count; place++)
        {
            _children[next[parents[place] < 0 ? count : parents[place]]++] = place;
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

    /// <summary>The digits of the line's code, printed or known by its name; 0 where it has none.</summary>
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
        int above = code > 999 ? FirstOf(code / 100) : -1;
        return above < 0 ? !TopIsPartial : Below(above).Length > 0 && !IsPartial(above);
    }

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

    /// <summary>Grows the tree of a list of lines.</summary>
    public static LineTree Of<TScheme>(SelfEvaluationReport report, ClassifiedPaths<TScheme> paths)
        where TScheme : IClassificationScheme
    {
        ClassificationTable<TScheme> table = ClassificationTable<TScheme>.For(report.FiscalYear);
        int count = paths.Items.Count(report, ItemIndex.None);
        ClassificationCode<TScheme>[] codes = new ClassificationCode<TScheme>[count];
        bool[] ofWhich = new bool[count];
        Dictionary<int, int> byCode = new(count);
        for (int place = 0; place < count; place++)
        {
            ClassifiedLine<TScheme> line = paths.LineAt(report, place);
            codes[place] = line.Code ?? (table.Read(line.Name) is { Status: CodeStatus.Known } known ? known.Code : default);
            ofWhich[place] = line.OfWhich;
            byCode.TryAdd(codes[place].Number, place);
        }

        int[] parents = new int[count];
        int lastWhole = -1;
        for (int place = 0; place < count; place++)
        {
            // An 其中 line that no table knows is part of the line it is printed under; all others follow their codes.
            parents[place] = codes[place] != default ? ParentOf(codes[place], byCode) : ofWhich[place] ? lastWhole : -1;
            lastWhole = ofWhich[place] ? lastWhole : place;
        }

        return new(Array.ConvertAll(codes, code => code.Number), parents, ofWhich, byCode);
    }

    private static int ParentOf<TScheme>(ClassificationCode<TScheme> code, Dictionary<int, int> byCode)
        where TScheme : IClassificationScheme
    {
        for (ClassificationCode<TScheme>? above = code.Parent; above is { } parent; above = parent.Parent)
        {
            if (byCode.TryGetValue(parent.Number, out int place))
            {
                return place;
            }
        }

        return -1;
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
