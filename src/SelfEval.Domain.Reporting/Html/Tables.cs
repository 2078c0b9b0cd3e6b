using SelfEval.Domain.Reporting.Text;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Reporting.Html;

/// <summary>The tables of a report: a row for each part, a column for each member that parts share.</summary>
internal sealed class Tables(Markup page, Notes notes, Wording words)
{
    /// <summary>The members of budget lines, in the order in which accounts print them.</summary>
    private static readonly string[] BudgetMembers = ["initial", "adjusted", "outturn", "priorOutturn", "change", "changeRate", "share"];

    /// <summary>Writes the budget lines of a section, with the lines that they are broken down into.</summary>
    public void Budget(OutlineNode section) => Table([.. Rows(section, 0, isSection: true)], BudgetMembers);

    /// <summary>Writes parts that stand side by side.</summary>
    public void Items(IEnumerable<OutlineNode> items) => Table([.. items.SelectMany(item => Rows(item, 0, isSection: false))], members: null);

    /// <summary>Writes a member with its marks, as an element of the given name.</summary>
    public void Value(string element, OutlineNode node, string? kind) =>
        page.Element(element, ["id", notes.Id(node.Pointer), "class", Joined(kind, notes.ClassOf(node.Pointer))], () => Content(node));

    private void Content(OutlineNode node)
    {
        if (node.Kind == OutlineKind.List)
        {
            for (int place = 0; place < node.Children.Count; place++)
            {
                page.Text(place == 0 ? "" : words["separator"]);
                Value("span", node.Children[place], "item");
            }
        }
        else
        {
            page.Element("span", ["class", node.Kind == OutlineKind.Figure ? "figure" : "text"], node.Text ?? "");
        }

        notes.Marks(node.Pointer);
    }

    /// <summary>A part with its own members, then what it is broken down into, one step further in.</summary>
    private static IEnumerable<Row> Rows(OutlineNode node, int depth, bool isSection)
    {
        OutlineNode[] members = [.. node.Children.Where(child => Sections.IsLeaf(child) && !(isSection && Sections.IsProse(child)))];
        if (node.Kind == OutlineKind.Part && (members.Length > 0 || !isSection))
        {
            yield return new Row(node, depth, members, isSection);
            depth++;
        }
        else if (node.Kind == OutlineKind.List)
        {
            yield return new Row(node, depth, [], isSection);
            depth++;
        }

        foreach (OutlineNode child in node.Children.Where(child => !Sections.IsLeaf(child)))
        {
            foreach (Row row in Rows(child, depth, isSection: false))
            {
                yield return row;
            }
        }
    }

    private void Table(Row[] rows, string[]? members)
    {
        string[] used = [.. rows.SelectMany(row => row.Members.Where(member => member != row.Title && member != row.Code).Select(member => Pointers.Last(member.Pointer))).Distinct(StringComparer.Ordinal)];
        string[] columns = members is null ? used : [.. members.Intersect(used)];
        Dictionary<string, string> heads = new(StringComparer.Ordinal);
        foreach (OutlineNode member in rows.SelectMany(row => row.Members))
        {
            heads.TryAdd(Pointers.Last(member.Pointer), member.Name);
        }

        page.Block("div", ["class", "scroll"], () => page.Block("table", [], () =>
        {
            page.Block("thead", [], () => page.Element("tr", [], () =>
            {
                page.Element("th", ["scope", "col"], words.Heading(words["line"]));
                foreach (string column in columns)
                {
                    bool isNumber = rows.Any(row => row.Members.Any(member => member.Kind == OutlineKind.Figure && Pointers.Last(member.Pointer) == column));
                    page.Element("th", ["scope", "col", "class", isNumber ? "number" : null], words.Heading(heads[column]));
                }
            }));
            page.Block("tbody", [], () =>
            {
                foreach (Row row in rows)
                {
                    Write(row, columns);
                }
            });
        }));
    }

    private void Write(Row row, string[] columns)
    {
        bool isGroup = row.Node.Kind == OutlineKind.List;
        page.Block("tr", ["class", isGroup ? "group" : null], () =>
        {
            page.Element("th", ["scope", isGroup ? "colgroup" : "row", "class", $"depth{Math.Min(row.Depth, 3)}", "colspan", isGroup ? Wording.Number(columns.Length + 1) : null, "id", row.IsSection ? null : notes.Id(row.Node.Pointer)], () => Head(row, columns));
            if (isGroup)
            {
                return;
            }

            foreach (string column in columns)
            {
                if (row.Members.FirstOrDefault(member => member != row.Title && Pointers.Last(member.Pointer) == column) is { } member)
                {
                    Value("td", member, member.Kind == OutlineKind.Figure ? "number" : null);
                }
                else
                {
                    page.Element("td", ["class", "absent"], "");
                }
            }
        });
    }

    private void Head(Row row, string[] columns)
    {
        if (row.Code is { } code)
        {
            Value("span", code, "code");
            page.Text(" ");
        }

        if (row.Title is { } title)
        {
            Value("span", title, null);
        }
        else
        {
            page.Text(words.Heading(row.Node.Name));
        }

        // The heading of a section has its marks already.
        if (!row.IsSection)
        {
            notes.Marks(row.Node.Pointer);
        }

        if (row.Node.Kind == OutlineKind.List && row.Node.Children.Count == 0)
        {
            page.Text($" {words["none"]}");
        }

        foreach (OutlineNode member in row.Members.Where(member => member != row.Title && member != row.Code && !columns.Contains(Pointers.Last(member.Pointer))))
        {
            page.Element("span", ["class", "tag"], () =>
            {
                page.Text($"{member.Name} ");
                Value("span", member, null);
            });
        }
    }

    private static string? Joined(string? left, string? right) => left is null ? right : right is null ? left : $"{left} {right}";

    private sealed record Row(OutlineNode Node, int Depth, OutlineNode[] Members, bool IsSection)
    {
        /// <summary>The member that says what the row is called, so that it needs no column.</summary>
        public OutlineNode? Title { get; } = Members.FirstOrDefault(member =>
            Pointers.Last(member.Pointer) is "name" or "source" or "category" or "kind" or "level1" or "level2" or "block" or "criterion" or "subject"
            && Node.Name.Contains(member.Text!, StringComparison.Ordinal));

        /// <summary>The code under which the row is known, which needs no column either.</summary>
        public OutlineNode? Code { get; } = Members.FirstOrDefault(member => Pointers.Last(member.Pointer) == "code");
    }
}
