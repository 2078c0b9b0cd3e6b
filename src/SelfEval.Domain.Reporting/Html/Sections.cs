using SelfEval.Domain.Reporting.Text;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Reporting.Html;

/// <summary>The report's own structure on its page: every place that it has, once, with its marks.</summary>
internal sealed class Sections(Markup page, Notes notes, Wording words)
{
    /// <summary>Characters from which a text is set as a paragraph of its own.</summary>
    private const int Prose = 50;

    private readonly Tables _tables = new(page, notes, words);

    /// <summary>Whether the place is a single member or a list of such: what fits into a cell.</summary>
    public static bool IsLeaf(OutlineNode node) => node.Kind switch
    {
        OutlineKind.Part => false,
        OutlineKind.List => node.Children.Count > 0 && node.Children.All(child => child.Kind is OutlineKind.Figure or OutlineKind.Text),
        _ => true,
    };

    /// <summary>Whether the place is a text that needs a paragraph.</summary>
    public static bool IsProse(OutlineNode node) =>
        node.Kind == OutlineKind.Text ? node.Text!.Length >= Prose || node.Text.Contains('\n') || Pointers.Last(node.Pointer) is "narrative" or "mission" or "conclusion" or "efficiency"
        : node.Kind == OutlineKind.List && node.Children.Any(child => child.Kind == OutlineKind.Text && IsProse(child));

    /// <summary>Writes what is in a section of the report, whose own heading stands already.</summary>
    public void Write(OutlineNode section)
    {
        if (section.Kind == OutlineKind.List)
        {
            List(section, level: 3, isHeaded: true);
        }
        else if (section.Pointer is "/revenue" or "/expenditure")
        {
            Members(section.Children.Where(IsProse), 4);
            _tables.Budget(section);
        }
        else
        {
            Members(section.Children, 4);
        }
    }

    /// <summary>Writes members in their order: short ones as a list of names and values, long ones as paragraphs, parts under their headings.</summary>
    public void Members(IEnumerable<OutlineNode> members, int level)
    {
        OutlineNode[] all = [.. members];
        for (int place = 0; place < all.Length; place++)
        {
            OutlineNode member = all[place];
            if (IsLeaf(member) && !IsProse(member))
            {
                int end = place;
                while (end < all.Length && IsLeaf(all[end]) && !IsProse(all[end]))
                {
                    end++;
                }

                Values(all[place..end]);
                place = end - 1;
            }
            else if (IsLeaf(member))
            {
                Paragraphs(member, level);
            }
            else if (member.Kind == OutlineKind.List)
            {
                List(member, level, isHeaded: false);
            }
            else
            {
                Part(member, level);
            }
        }
    }

    private void Values(OutlineNode[] members) => page.Block("dl", ["class", "values"], () =>
    {
        foreach (OutlineNode member in members)
        {
            page.Block("div", [], () =>
            {
                page.Element("dt", words.Heading(member.Name));
                _tables.Value("dd", member, null);
            });
        }
    });

    private void Paragraphs(OutlineNode member, int level)
    {
        Heading(member, level, member.Kind == OutlineKind.List);
        if (member.Kind == OutlineKind.List)
        {
            page.Block("ol", ["class", "prose"], () =>
            {
                foreach (OutlineNode item in member.Children)
                {
                    page.Block("li", ["id", notes.Id(item.Pointer), "class", notes.ClassOf(item.Pointer)], () =>
                    {
                        page.Text(item.Text ?? "");
                        notes.Marks(item.Pointer);
                    });
                }
            });
        }
        else
        {
            page.Block("p", ["class", "prose", "id", notes.Id(member.Pointer)], () =>
            {
                page.Text(member.Text ?? "");
                notes.Marks(member.Pointer);
            });
        }
    }

    private void List(OutlineNode list, int level, bool isHeaded)
    {
        if (!isHeaded)
        {
            Heading(list, level, isPlace: true);
        }

        if (list.Children.Count == 0)
        {
            page.Block("p", ["class", "none"], words["none"]);
        }
        else
        {
            _tables.Items(list.Children);
        }
    }

    private void Part(OutlineNode part, int level)
    {
        Heading(part, level, isPlace: true);
        if (part.Children.Count > 0 && part.Children.All(child => child.Kind == OutlineKind.Part && child.Children.All(IsLeaf)))
        {
            _tables.Items(part.Children);
        }
        else
        {
            Members(part.Children, Math.Min(level + 1, 6));
        }
    }

    /// <summary>Writes a heading; where it is the place of the node itself, its marks stand there.</summary>
    private void Heading(OutlineNode node, int level, bool isPlace) =>
        page.Block($"h{level}", ["id", isPlace ? notes.Id(node.Pointer) : null], () =>
        {
            page.Text(words.Heading(node.Name));
            if (isPlace)
            {
                notes.Marks(node.Pointer);
            }
        });
}
