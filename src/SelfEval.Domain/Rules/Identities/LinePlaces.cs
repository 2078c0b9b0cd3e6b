using System.Runtime.InteropServices;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>
/// Finds where each line of a breakdown stands: by its code, or where none is printed by its name, as far as the name leaves no choice.
/// </summary>
/// <remarks>
/// A name may be that of several codes (公务用车购置 is 30913 and 31013; 其他支出 is 399 and 39999), or of more codes than an incomplete table
/// holds (行政运行 is an item of nearly every group). Where the codes that it may stand for would put the line at different places, its
/// place is not known. What decides is said in docs/decisions/0006.
/// </remarks>
internal sealed class LinePlaces<TScheme>
    where TScheme : IClassificationScheme
{
    private const int Top = -1;

    private readonly ClassificationTable<TScheme> _table;
    private readonly ClassificationCode<TScheme>[] _codes;
    private readonly int[] _parents;
    private readonly int[] _above;
    private readonly Dictionary<int, int> _first;
    private readonly Dictionary<int, int> _timesNamed = [];
    private readonly Dictionary<int, ClassificationCode<TScheme>[]> _named = [];
    private readonly List<int> _unnamed = [];
    private readonly List<DoubtfulLine> _doubts = [];
    private readonly bool _hasUnknownWholes;

    private LinePlaces(SelfEvaluationReport report, ClassifiedPaths<TScheme> paths)
    {
        _table = ClassificationTable<TScheme>.For(report.FiscalYear);
        int count = paths.Items.Count(report, ItemIndex.None);
        _codes = new ClassificationCode<TScheme>[count];
        _parents = new int[count];
        _above = new int[count];
        _first = new(count);
        OfWhich = new bool[count];
        int lastWhole = Top;
        for (int place = 0; place < count; place++)
        {
            ClassifiedLine<TScheme> line = paths.LineAt(report, place);
            OfWhich[place] = line.OfWhich;
            _above[place] = lastWhole;
            lastWhole = line.OfWhich ? lastWhole : place;
            if (line.Code is { } code || ClassificationCode<TScheme>.TryParse(PrintedCode.Split(line.Name).Digits.AsSpan(), out code))
            {
                Settle(place, code);
            }
            else if (MeaningsOf(line.Name) is { Length: > 0 } meanings)
            {
                _named.Add(place, meanings);
                CollectionsMarshal.GetValueRefOrAddDefault(_timesNamed, meanings[0].Number, out _)++;
            }
            else
            {
                _unnamed.Add(place);
                _hasUnknownWholes |= !line.OfWhich;
            }
        }

        SettleNamed();
        foreach (int place in _unnamed)
        {
            LeaveUnnamed(place);
        }

        for (int place = 0; place < count; place++)
        {
            _parents[place] = _codes[place] != default ? ParentOf(_codes[place]) : _parents[place];
        }
    }

    /// <summary>Whether each line is printed as one of several (其中).</summary>
    private bool[] OfWhich { get; }

    /// <summary>Grows the tree of a list of lines.</summary>
    public static LineTree Grow(SelfEvaluationReport report, ClassifiedPaths<TScheme> paths)
    {
        LinePlaces<TScheme> places = new(report, paths);
        return new(Array.ConvertAll(places._codes, code => code.Number), places._parents, places.OfWhich, places._first, places._doubts);
    }

    /// <summary>The codes that a name may stand for; none where it may stand for others that the table does not hold.</summary>
    private ClassificationCode<TScheme>[] MeaningsOf(string name)
    {
        ReadOnlySpan<ClassificationEntry<TScheme>> entries = _table.Meanings(name);
        ClassificationCode<TScheme>[] codes = new ClassificationCode<TScheme>[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            codes[i] = entries[i].Code;

            // Classes and groups have names of their own; items of one name stand under group after group, listed or not.
            if (codes[i].Level == ClassificationLevel.Item && !_table.IsComplete(ClassificationLevel.Item))
            {
                return [];
            }
        }

        return codes;
    }

    private void Settle(int place, ClassificationCode<TScheme> code)
    {
        _codes[place] = code;
        _first.TryAdd(code.Number, place);
    }

    private void SettleNamed()
    {
        List<int> several = [];
        foreach ((int place, ClassificationCode<TScheme>[] meanings) in _named)
        {
            if (meanings.Length > 1)
            {
                several.Add(place);
            }
            else if (IsRepeated(meanings) && !_table.IsComplete(meanings[0].Level + 1) && meanings[0].Level < DeepestLevel)
            {
                // Below an incomplete table's classes the same name may stand again, as 22999 其他支出 does below 229.
                Doubt(place, null, null);
            }
            else
            {
                Settle(place, meanings[0]);
            }
        }

        // One meaning that no other line has, or that fits the classes printed, is meant.
        foreach (int place in several)
        {
            if (OnlyOneLeft(place) is { } code)
            {
                Settle(place, code);
            }
        }

        HashSet<int> haveLinesBelow = HaveLinesBelow(several);
        foreach (int place in several)
        {
            if (_codes[place] == default)
            {
                SettleByPlace(place, _named[place], haveLinesBelow);
            }
        }
    }

    private static ClassificationLevel DeepestLevel => (ClassificationLevel)(TScheme.Definition.Lengths.Length - 1);

    /// <summary>Whether the name is printed more than once without a code, or its code is printed beside another line.</summary>
    private bool IsRepeated(ClassificationCode<TScheme>[] meanings) =>
        _timesNamed[meanings[0].Number] > 1 || (meanings.Length == 1 && _first.ContainsKey(meanings[0].Number));

    private ClassificationCode<TScheme>? OnlyOneLeft(int place)
    {
        ClassificationCode<TScheme>[] meanings = _named[place];
        if (OfWhich[place] && _above[place] >= 0 && _codes[_above[place]] is var whole && whole != default)
        {
            ClassificationCode<TScheme>[] below = Array.FindAll(meanings, code => code != whole && code.IsWithin(whole));
            if (below.Length == 1)
            {
                return below[0];
            }
        }

        if (IsRepeated(meanings))
        {
            return null;
        }

        ClassificationCode<TScheme>[] free = Array.FindAll(meanings, code => !_first.ContainsKey(code.Number));
        if (free.Length > 1 && !_hasUnknownWholes && Array.TrueForAll(free, code => code.Level == free[0].Level))
        {
            // Of groups with one name, that of the class which is printed. A line that may be another class leaves that open.
            free = Array.FindAll(free, code => ParentOf(code) != Top) is { Length: > 0 } below ? below : free;
        }

        return free.Length == 1 ? free[0] : null;
    }

    /// <summary>Puts a line of several meanings where all of them put it, if they agree.</summary>
    private void SettleByPlace(int place, ClassificationCode<TScheme>[] meanings, HashSet<int> haveLinesBelow)
    {
        int[] parents = [.. meanings.Select(ParentOf).Distinct()];
        bool takesLines = Array.Exists(meanings, code => haveLinesBelow.Contains(code.Number));
        if (IsRepeated(meanings) || takesLines || parents.Length > 1 || _hasUnknownWholes)
        {
            // A line of unknown name may be the class of which this one is a group.
            Doubt(place, meanings, parents);
        }
        else if (Array.TrueForAll(meanings, code => code.IsWithin(meanings[^1]) || meanings[^1].IsWithin(code)) && meanings.Length == 2)
        {
            // A class or the group that bears its name, and the only line of either: it is the same money.
            Settle(place, meanings[0]);
        }
        else
        {
            _parents[place] = parents[0];
            _doubts.Add(new(place, Array.ConvertAll(meanings, code => code.Number), []));
        }
    }

    private void LeaveUnnamed(int place)
    {
        if (OfWhich[place])
        {
            // An 其中 line is part of the line it is printed under; all others follow their codes.
            _parents[place] = _above[place];
        }
        else
        {
            Doubt(place, null, null);
        }
    }

    private void Doubt(int place, ClassificationCode<TScheme>[]? meanings, int[]? parents)
    {
        _parents[place] = LineTree.Nowhere;
        _doubts.Add(new(place, meanings is null ? null : Array.ConvertAll(meanings, code => code.Number), parents));
    }

    private HashSet<int> HaveLinesBelow(List<int> several)
    {
        HashSet<int> above = [];
        foreach (ClassificationCode<TScheme> code in several.Count == 0 ? [] : _codes)
        {
            for (ClassificationCode<TScheme>? parent = code == default ? null : code.Parent; parent is { } one; parent = one.Parent)
            {
                above.Add(one.Number);
            }
        }

        return above;
    }

    private int ParentOf(ClassificationCode<TScheme> code)
    {
        for (ClassificationCode<TScheme>? above = code.Parent; above is { } parent; above = parent.Parent)
        {
            if (_first.TryGetValue(parent.Number, out int place))
            {
                return place;
            }
        }

        return Top;
    }
}
