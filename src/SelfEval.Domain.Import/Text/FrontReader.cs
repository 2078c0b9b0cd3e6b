namespace SelfEval.Domain.Import.Text;

/// <summary>Finds title, unit, year and date, at the front of a document, at its end and in what it says of itself.</summary>
internal sealed class FrontReader(Outline outline, Binder binder)
{
    private static readonly string[] UnitLabels = ["部门（单位）名称", "部门(单位)名称", "部门名称", "单位名称", "填报单位", "填报部门", "自评单位", "评价单位", "预算单位", "编制单位", "报告单位", "部门单位", "部门（单位）", "单位（盖章）", "单位(盖章)"];

    private static readonly string[] NameMarks = ["“三公”经费", "部门整体支出", "整体支出", "绩效自评", "部门支出", "部门预算", "自评", "部门决算", "收入支出", "收支", "支出决算", "支出预算", "决算", "预算"];

    /// <summary>标题.</summary>
    public string? Title { get; private set; }

    /// <summary>单位名称.</summary>
    public string? Name { get; private set; }

    /// <summary>落款单位.</summary>
    public string? SignedBy { get; private set; }

    /// <summary>落款日期.</summary>
    public DateOnly? SignedOn { get; private set; }

    /// <summary>Reads the front and the signature.</summary>
    public void Read()
    {
        Section front = outline.Sections[0];
        ReadTitle(front.Paragraphs);
        foreach (Paragraph paragraph in front.Paragraphs)
        {
            ReadFrontLine(paragraph);
        }

        foreach (TextTable table in front.Tables)
        {
            ReadFrontTable(table);
        }

        foreach (Section section in outline.Sections)
        {
            if (section.Kind == SectionKind.Signature)
            {
                ReadSignature(section);
            }
        }

        if (Name is null && SignedBy is not null)
        {
            Name = SignedBy;
        }
    }

    /// <summary>The name of the unit from the sentence about what it is for, or else from the title.</summary>
    public void FindName(Paragraph? mission)
    {
        if (Name is null && mission is not null)
        {
            int end = -1;
            foreach (string mark in (ReadOnlySpan<string>)["的主要职责", "主要职责", "的主要职能", "主要职能", "的职能", "是主管", "贯彻", "负责", "是"])
            {
                end = mission.Text.IndexOf(mark, StringComparison.Ordinal);
                if (end > 0)
                {
                    break;
                }
            }

            if (end is > 3 and <= SectionTitles.Longest && mission.Text.AsSpan(mission.BodyStart, end - mission.BodyStart).IndexOfAny(Marks.NotInNames) < 0)
            {
                Name = mission.Text[mission.BodyStart..end];
                binder.Field("/department/name", mission.ToSource(mission.BodyStart), mission.ToSource(end - 1) + 1, withNumerals: false);
            }
        }

        if (Name is null && Title is not null)
        {
            NameFromTitle(Title);
        }
    }

    private void NameFromTitle(string title)
    {
        int end = -1;
        foreach (string mark in NameMarks)
        {
            end = title.IndexOf(mark, StringComparison.Ordinal);
            if (end > 0)
            {
                break;
            }
        }

        string name = WithoutFrame(end <= 0 ? "" : title[..end]);
        int year = name.IndexOf('年', StringComparison.Ordinal);
        if (year >= 4)
        {
            // 2022年度某局 and 某局2022年度, or 某局2022-2023年度.
            string before = name[..(year - 4)].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '—', '－', '至', ' ');
            string after = name[(year + 1)..].TrimStart('度').Trim();
            name = before.Length > 0 ? before : after;
        }

        if (name.IndexOf("预算执行", StringComparison.Ordinal) is > 2 and var execution)
        {
            name = name[..execution];
        }

        // A division alone is no unit.
        if (name.Length >= 3 && Division.Of(name) != name)
        {
            Name = name;
            if (binder.Places.TryGetValue("/title", out SourcePlace place))
            {
                binder.Places.TryAdd("/department/name", place);
            }
        }
    }

    /// <summary>The words of a title without what leads to them: 附件2：, 2024年某局关于.</summary>
    private static string WithoutFrame(string title)
    {
        string name = title.Trim();
        int colon = name.AsSpan().IndexOfAny("：:");
        name = colon >= 0 && Furniture.IsAttachmentNumber(name.AsSpan(0, colon)) ? name[(colon + 1)..].Trim() : name;
        name = name.StartsWith("关于", StringComparison.Ordinal) ? name[2..] : name;
        int about = name.IndexOf("关于", StringComparison.Ordinal);
        if (about <= 0)
        {
            return name;
        }

        name = name[..about];
        return name.Length > 5 && PrintedDate.IsYear(name.AsSpan(0, 4)) && name[4] == '年' ? name[5..].TrimStart('度').Trim() : name;
    }

    private void ReadTitle(List<Paragraph> front)
    {
        int last = front.FindIndex(paragraph => paragraph.Text.TrimEnd('）', ')').EndsWith("报告", StringComparison.Ordinal) || (paragraph.Text.Length <= 60 && paragraph.Text.Contains("自评表", StringComparison.Ordinal)));
        if (last < 0)
        {
            last = front.FindIndex(paragraph => paragraph.Text.Length <= 60 && paragraph.Text.Contains("绩效", StringComparison.Ordinal));
        }

        if (last < 0)
        {
            last = front.FindIndex(paragraph => IsTitleOfTable(paragraph.Text));
        }

        if (last < 0)
        {
            return;
        }

        // A long title stands on two lines, the name of the unit or the year on the first.
        int first = last;
        while (first > 0 && last - first < 2 && IsPartOfTitle(front[first - 1].Text))
        {
            first--;
        }

        Title = string.Concat(front.Skip(first).Take(last - first + 1).Select(paragraph => paragraph.Text));
        for (int i = first; i <= last; i++)
        {
            binder.Passage("/title", front[i]);
        }
    }

    /// <summary>A table of budget or accounts, alone in its file, has its name for a title.</summary>
    private static bool IsTitleOfTable(string line) =>
        IsPartOfTitle(line) && line.EndsWith('表') && (line.Contains("预算", StringComparison.Ordinal) || line.Contains("决算", StringComparison.Ordinal) || line.Contains("收支", StringComparison.Ordinal));

    private static bool IsPartOfTitle(string line) =>
        line.Length <= SectionTitles.Longest && line.AsSpan().IndexOfAny("：:。；，") < 0 && !SignatureReader.IsDateLine(line) && !line.StartsWith("附件", StringComparison.Ordinal);

    private void ReadFrontLine(Paragraph paragraph)
    {
        string text = paragraph.Text;
        int colon = text.AsSpan().IndexOfAny("：:");
        if (colon > 0 && Array.Exists(UnitLabels, label => Same(text.AsSpan(0, colon), label)))
        {
            TakeName(text[(colon + 1)..].Trim(), paragraph.ToSource(colon + 1), paragraph.SourceEnd);
        }
        else if (SignatureReader.DateIn(text, out int start, out DateOnly date) is > 0 and var length)
        {
            TakeDate(date, paragraph.ToSource(start), paragraph.ToSource(start + length - 1) + 1);
        }
    }

    private void ReadFrontTable(TextTable table)
    {
        foreach ((int Start, int End)[] row in table.Rows)
        {
            for (int cell = 0; cell + 1 < row.Length; cell++)
            {
                if (Array.Exists(UnitLabels, label => Same(outline.Source.Text.AsSpan(row[cell].Start, row[cell].End - row[cell].Start).TrimEnd("：:"), label)))
                {
                    // Behind a label that spans several columns the next cells are empty.
                    (int start, int end) = Array.Find(row[(cell + 1)..], value => value.Start < value.End);
                    TakeName(outline.Source.Text[start..end], start, end);
                }
            }
        }
    }

    private void TakeName(string name, int start, int end)
    {
        foreach (string stamp in (ReadOnlySpan<string>)["（盖章）", "(盖章)", "（公章）", "(公章)"])
        {
            name = name.EndsWith(stamp, StringComparison.Ordinal) ? name[..^stamp.Length].Trim() : name;
        }

        if (Name is null && name.Length is >= 2 and <= 60)
        {
            Name = name;
            binder.Field("/department/name", start, end, withNumerals: false);
        }
    }

    private void TakeDate(DateOnly date, int start, int end)
    {
        SignedOn = date;
        binder.Places.Remove("/signature/date");
        binder.Field("/signature/date", start, end);
    }

    private void ReadSignature(Section section)
    {
        foreach (Paragraph paragraph in section.Paragraphs)
        {
            if (SignatureReader.DateIn(paragraph.Text, out int start, out DateOnly date) is > 0 and var length)
            {
                TakeDate(date, paragraph.ToSource(start), paragraph.ToSource(start + length - 1) + 1);
            }
            else
            {
                int colon = paragraph.Text.AsSpan().IndexOfAny("：:");
                SignedBy = paragraph.Text[(colon + 1)..].Trim();
                SignedBy = SignedBy.Length == 0 ? paragraph.Text : SignedBy;
                binder.Places.Remove("/signature/unit");
                binder.Passage("/signature/unit", paragraph);
                if (Name is null)
                {
                    binder.Places.TryAdd("/department/name", binder.Places["/signature/unit"]);
                }
            }
        }
    }

    private static bool Same(ReadOnlySpan<char> text, string label)
    {
        int at = 0;
        foreach (char c in text)
        {
            if (Chars.IsBlank(c))
            {
                continue;
            }

            if (at == label.Length || Chars.Narrow(label[at]) != Chars.Narrow(c))
            {
                return false;
            }

            at++;
        }

        return at == label.Length;
    }
}
