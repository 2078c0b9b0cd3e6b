using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>
/// A place in every report, declared once beside the model: it gives the JSON Pointer in findings, the key of provenance and
/// the order of findings. Items of lists are <c>*</c> in the pointer and are named by an <see cref="ItemIndex"/>.
/// </summary>
internal class ReportPath
{
    private readonly List<ReportPath> _children = [];

    protected ReportPath(ReportPath? parent, string member, string key)
    {
        Parent = parent;
        Key = key;
        Name = parent is null ? "" : member == "*" ? member : JsonNamingPolicy.CamelCase.ConvertName(member);
        Depth = (parent?.Depth ?? 0) + (member == "*" ? 1 : 0);
        Place = parent?._children.Count ?? 0;
        parent?._children.Add(this);
    }

    /// <summary>The path that this one continues; null for the report itself.</summary>
    public ReportPath? Parent { get; }

    /// <summary>The last segment of the pointer.</summary>
    public string Name { get; }

    /// <summary>Type and member, as in <c>Expenditure.outturn</c>: the key of the name that people read.</summary>
    public string Key { get; }

    /// <summary>How many lists the path goes through.</summary>
    public int Depth { get; }

    /// <summary>The place among the paths that continue the same path: reading order.</summary>
    public int Place { get; }

    /// <summary>The paths that continue this one, in reading order.</summary>
    public IReadOnlyList<ReportPath> Children => _children;

    /// <summary>The type of the part at this place; null where there is a figure, a field or a list.</summary>
    public virtual Type? PartType => null;

    /// <summary>Whether a report has what the path leads to; of a single member only that it has a place to stand.</summary>
    public virtual bool IsIn(SelfEvaluationReport report, ItemIndex at) => Parent is null || Parent.IsIn(report, at);

    /// <summary>How to get here from the part around; null where there is no part here, or none around it.</summary>
    public PartStep? Step { get; init; }

    /// <summary>The pointer with <c>*</c> for items.</summary>
    public string Template => Parent is null ? "" : $"{Parent.Template}/{Name}";

    /// <summary>The key of a member: the type that declares it and its name in JSON.</summary>
    public static string KeyOf(string owner, string member) => $"{owner}.{JsonNamingPolicy.CamelCase.ConvertName(member)}";

    /// <summary>The JSON Pointer of the place in one report.</summary>
    public string Pointer(ItemIndex at)
    {
        StringBuilder pointer = new();
        Append(pointer, at);
        return pointer.ToString();
    }

    /// <summary>Compares places by the order in which a report is read, a part before what is in it.</summary>
    public static int Compare(ReportPath left, ItemIndex leftAt, ReportPath right, ItemIndex rightAt)
    {
        int leftLength = left.Length;
        int rightLength = right.Length;
        for (int level = 0; level < Math.Min(leftLength, rightLength); level++)
        {
            ReportPath a = left.Ancestor(leftLength - 1 - level);
            ReportPath b = right.Ancestor(rightLength - 1 - level);
            int order = a == b
                ? a.Name == "*" ? leftAt[a.Depth - 1].CompareTo(rightAt[a.Depth - 1]) : 0
                : a.Place.CompareTo(b.Place);
            if (order != 0)
            {
                return order;
            }
        }

        return leftLength.CompareTo(rightLength);
    }

    private int Length => Parent is null ? 0 : Parent.Length + 1;

    private ReportPath Ancestor(int steps) => steps == 0 ? this : Parent!.Ancestor(steps - 1);

    private void Append(StringBuilder pointer, ItemIndex at)
    {
        if (Parent is null)
        {
            return;
        }

        Parent.Append(pointer, at);
        pointer.Append('/');
        if (Name == "*")
        {
            pointer.Append(CultureInfo.InvariantCulture, $"{at[Depth - 1]}");
        }
        else
        {
            // Members are C# names: nothing in them needs the pointer's escapes.
            pointer.Append(Name);
        }
    }
}
