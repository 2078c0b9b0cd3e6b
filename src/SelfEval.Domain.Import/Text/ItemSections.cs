using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import.Text;

/// <summary>Reads sections that are lists: functions, tasks, problems, improvements.</summary>
internal static class ItemSections
{
    private static readonly string[] Nothing = ["无", "无。", "暂无", "暂无。", "没有", "没有。", "无问题", "无问题。", "/", "-"];

    /// <summary>The unit, what it is for and its functions.</summary>
    public static Department Department(IEnumerable<Section> sections, Binder binder, string name, string? division)
    {
        List<Paragraph> mission = [];
        List<string> functions = [];
        EntityKind? kind = null;
        foreach (Section section in sections)
        {
            List<List<Paragraph>> items = Passages.Items(section.Paragraphs, out List<Paragraph> lead);
            kind ??= Kind(section.Paragraphs);
            mission.AddRange(lead);
            foreach (List<Paragraph> item in items)
            {
                if (item[0].Mark.Level == 0)
                {
                    mission.AddRange(item);
                    continue;
                }

                Bind(item, $"/department/functions/{functions.Count}", binder);
                functions.Add(Passages.ItemText(item));
            }
        }

        return new()
        {
            Name = name,
            Division = division,
            Kind = kind,
            Mission = Passages.Narrative(mission, "/department/mission", binder),
            StatedFunctions = Stated(mission, binder),
            Functions = functions.OrAbsent(),
        };
    }

    /// <summary>What was done in the year; in prose each sentence is a task.</summary>
    public static AnnualWork? AnnualWork(IEnumerable<Section> sections, Binder binder)
    {
        List<Paragraph> narrative = [];
        List<KeyTask> tasks = [];
        foreach (Section section in sections)
        {
            List<List<Paragraph>> items = Passages.Items(section.Paragraphs, out List<Paragraph> lead);
            narrative.AddRange(lead);
            foreach (List<Paragraph> item in items)
            {
                if (item[0].Mark.Level == 0)
                {
                    narrative.AddRange(item);
                    foreach (Paragraph sentence in item.SelectMany(Passages.Sentences))
                    {
                        tasks.Add(Task([sentence], tasks.Count, binder));
                    }
                }
                else
                {
                    tasks.Add(Task(item, tasks.Count, binder));
                }
            }
        }

        return narrative.Count + tasks.Count == 0 ? null
            : new AnnualWork { Narrative = Passages.Narrative(narrative, "/annualWork/narrative", binder), KeyTasks = tasks.OrAbsent() };
    }

    /// <summary>存在的主要问题: null where there is no such section.</summary>
    public static ValueList<Problem>? Problems(IEnumerable<Section> sections, Binder binder) =>
        Items(sections, "/problems", binder, static (details, text) => new Problem { Text = text, Cause = details.Cause });

    /// <summary>下一步改进措施: null where there is no such section.</summary>
    public static ValueList<ImprovementItem>? Improvements(IEnumerable<Section> sections, Binder binder) =>
        Items(sections, "/improvements", binder, static (details, text) => new ImprovementItem { Text = text, Owner = details.Owner, Due = details.Due, State = details.State });

    private static ValueList<T>? Items<T>(IEnumerable<Section> sections, string pointer, Binder binder, Func<ItemDetails, string, T> make)
    {
        List<T>? found = null;
        ItemDetails? details = null;
        foreach (Section section in sections)
        {
            found ??= [];
            if (section.Paragraphs is [var only] && Nothing.Contains(only.Body))
            {
                continue;
            }

            List<List<Paragraph>> items = Passages.Items(section.Paragraphs, out List<Paragraph> lead);
            foreach (Paragraph paragraph in lead)
            {
                // 主要存在以下问题: only leads to the items.
                binder.NotUnderstood(paragraph.SourceStart, paragraph.SourceEnd, UnreadReason.NoPlace);
            }

            foreach (List<Paragraph> item in items)
            {
                string place = $"{pointer}/{found.Count}";
                Bind(item, $"{place}/text", binder);
                details ??= new ItemDetails(binder);
                string text = details.Read(item, Passages.ItemText(item), place, isProblem: typeof(T) == typeof(Problem));
                found.Add(make(details, text));
            }
        }

        return found is null ? null : [.. found];
    }

    private static KeyTask Task(List<Paragraph> item, int place, Binder binder)
    {
        string pointer = $"/annualWork/keyTasks/{place}";
        Bind(item, $"{pointer}/text", binder);
        return new() { Text = Passages.ItemText(item), Quantities = Passages.Quantities(item, $"{pointer}/quantities", binder) };
    }

    private static void Bind(List<Paragraph> item, string pointer, Binder binder)
    {
        foreach (Paragraph paragraph in item)
        {
            binder.Passage(pointer, paragraph);
        }

        if (item[0].Mark.Length > 0)
        {
            binder.Ordering(item[0].SourceStart, item[0].ToSource(item[0].Mark.Length - 1) + 1);
        }
    }

    /// <summary>以下十个方面: how many functions the report says there are.</summary>
    private static int? Stated(List<Paragraph> mission, Binder binder)
    {
        foreach (Paragraph paragraph in mission)
        {
            string text = paragraph.Text;
            foreach (string word in (ReadOnlySpan<string>)["个方面", "项职责", "项职能", "项主要职责", "项主要职能", "方面职责", "方面职能", "条职责", "项工作职责"])
            {
                int end = text.IndexOf(word, StringComparison.Ordinal);
                int start = end;
                while (start > 0 && (Chars.IsDigit(text[start - 1]) || "一二两三四五六七八九十".Contains(text[start - 1])))
                {
                    start--;
                }

                if (end > start && end - start <= 3 && Number(text.AsSpan(start, end - start)) is > 0 and var number)
                {
                    binder.Field("/department/statedFunctions", paragraph.ToSource(start), paragraph.ToSource(end - 1) + 1);
                    return number;
                }
            }
        }

        return null;
    }

    private static int Number(ReadOnlySpan<char> text)
    {
        int value = 0;
        foreach (char c in text)
        {
            if (!Chars.IsDigit(c))
            {
                return Chars.ChineseNumber(text, out int length) is var number && length == text.Length ? number : 0;
            }

            value = (value * 10) + (Chars.Narrow(c) - '0');
        }

        return value;
    }

    /// <summary>单位性质, where the words name one of the two and not the other.</summary>
    private static EntityKind? Kind(IReadOnlyList<Paragraph> paragraphs)
    {
        bool isAdministrative = false;
        bool isInstitution = false;
        foreach (Paragraph paragraph in paragraphs)
        {
            string text = paragraph.Text;
            int nature = text.IndexOf("单位性质", StringComparison.Ordinal);
            nature = nature < 0 ? text.IndexOf('属', StringComparison.Ordinal) : nature;

            // 下属事业单位 are other units.
            if (nature >= 0 && !(nature > 0 && text[nature] == '属' && text[nature - 1] is '下' or '所' or '直' or '附'))
            {
                ReadOnlySpan<char> behind = paragraph.Text.AsSpan(nature, Math.Min(24, paragraph.Text.Length - nature));
                isAdministrative |= behind.Contains("行政单位", StringComparison.Ordinal) || behind.Contains("参公", StringComparison.Ordinal);
                isInstitution |= behind.Contains("事业单位", StringComparison.Ordinal);
            }
        }

        return isAdministrative == isInstitution ? null : isAdministrative ? EntityKind.Administrative : EntityKind.Institution;
    }
}
