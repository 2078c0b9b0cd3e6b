using System.Globalization;
using System.Text;
using System.Xml;
using SelfEval.Domain.Import.Packed;
using SelfEval.Domain.Import.Text;
using SelfEval.Domain.Import.Word;

namespace SelfEval.Domain.Import.Sheets;

/// <summary>Takes the text out of a workbook: a line for each row, of which each cell knows its address.</summary>
internal sealed class WorkbookText
{
    private const int MaxColumns = 256;

    private readonly Package _package;
    private readonly List<string> _shared = [];
    private readonly List<string?> _formats = [];
    private readonly StringBuilder _text = new();
    private readonly List<SheetCell> _cells = [];

    private WorkbookText(Package package) => _package = package;

    /// <summary>The text of all sheets that can be seen.</summary>
    public static SourceText Read(Package package, ImportOptions options)
    {
        WorkbookText workbook = new(package);
        workbook.ReadShared();
        workbook.ReadFormats();
        List<(string Name, string Part)> sheets = workbook.Sheets();
        if (sheets.Count > options.MaxPages)
        {
            throw Budget.TooComplex("Pages", sheets.Count, options.MaxPages);
        }

        foreach ((string name, string part) in sheets)
        {
            workbook.ReadSheet(name, part);
        }

        return new SourceText(workbook._text.ToString(), isWrapped: false, workbook._cells);
    }

    private List<(string Name, string Part)> Sheets()
    {
        Dictionary<string, string> targets = new(StringComparer.Ordinal);
        using (XmlReader? relations = _package.Open("xl/_rels/workbook.xml.rels"))
        {
            while (relations is not null && _package.Read(relations))
            {
                if (relations is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && relations.GetAttribute("Id") is { } id && relations.GetAttribute("Target") is { } target)
                {
                    targets[id] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
                }
            }
        }

        List<(string, string)> sheets = [];
        using XmlReader? reader = _package.Open("xl/workbook.xml");
        while (reader is not null && _package.Read(reader))
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && Numbering.Value(reader, "state") is null or "visible"
                && reader.GetAttribute("name") is { } name && Relation(reader) is { } id && targets.TryGetValue(id, out string? part))
            {
                sheets.Add((name, part));
            }
        }

        return sheets;
    }

    /// <summary>The id of the relation, which is an attribute of another namespace.</summary>
    private static string? Relation(XmlReader reader)
    {
        string? id = null;
        for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            id = reader is { LocalName: "id", Prefix.Length: > 0 } ? reader.Value : id;
        }

        reader.MoveToElement();
        return id;
    }

    private void ReadShared()
    {
        using XmlReader? reader = _package.Open("xl/sharedStrings.xml");
        StringBuilder item = new();
        bool isPhonetic = false;
        while (reader is not null && _package.Read(reader))
        {
            bool isStart = reader.NodeType == XmlNodeType.Element;
            switch (reader.LocalName)
            {
                case "si" when isStart:
                    item.Clear();
                    if (reader.IsEmptyElement)
                    {
                        _shared.Add("");
                    }

                    break;
                case "si":
                    _shared.Add(item.ToString());
                    break;
                case "rPh":
                    isPhonetic = isStart;
                    break;
                default:
                    if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && !isPhonetic)
                    {
                        item.Append(reader.Value);
                    }

                    break;
            }
        }
    }

    private void ReadFormats()
    {
        using XmlReader? reader = _package.Open("xl/styles.xml");
        Dictionary<int, string> codes = [];
        bool isCell = false;
        while (reader is not null && _package.Read(reader))
        {
            switch (reader.LocalName)
            {
                case "numFmt" when reader.NodeType == XmlNodeType.Element && reader.GetAttribute("formatCode") is { } code:
                    codes[Numbering.Number(reader.GetAttribute("numFmtId"))] = code;
                    break;
                case "cellXfs":
                    isCell = reader.NodeType == XmlNodeType.Element;
                    break;
                case "xf" when isCell && reader.NodeType == XmlNodeType.Element:
                    int id = Numbering.Number(reader.GetAttribute("numFmtId"));
                    _formats.Add(codes.TryGetValue(id, out string? own) ? own : CellFormat.BuiltIn(id));
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadSheet(string name, string part)
    {
        using XmlReader? reader = _package.Open(part);
        List<(int Column, string Words)> row = [];
        bool isTable = false;
        int line = 0;
        while (reader is not null && _package.Read(reader))
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                row.Clear();
                line = reader.GetAttribute("r") is { } number ? Numbering.Number(number) : line + 1;
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "c", IsEmptyElement: false })
            {
                int column = reader.GetAttribute("r") is { } address ? ColumnOf(address) : row.Count > 0 ? row[^1].Column + 1 : 1;
                string words = ReadCell(reader);
                if (column is > 0 and <= MaxColumns && words.AsSpan().IndexOfAnyExcept(Marks.Blanks) >= 0)
                {
                    row.Add((column, words));
                }
            }
            else if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "row" } && row.Count > 0)
            {
                isTable = row.Count > 1 || (isTable && !(row[0].Column == 1 && SectionTitles.IsNumbered(row[0].Words)));
                Write(name, line, row, isTable);
            }
        }

        _text.Append('\n');
    }

    private void Write(string sheet, int line, List<(int Column, string Words)> row, bool isTable)
    {
        // A title stands alone in its row, above the first row of several cells.
        int column = isTable ? 0 : row[0].Column;
        foreach ((int at, string words) in row)
        {
            _text.Append(Rows.Mark, Math.Max(at - column, 0));
            column = Math.Max(at, column);
            int start = _text.Length;
            Rows.Append(_text, words);
            _cells.Add(new(start, _text.Length, sheet, line, at));
        }

        _text.Append('\n');
    }

    private string ReadCell(XmlReader reader)
    {
        string? type = reader.GetAttribute("t");
        int style = Numbering.Number(reader.GetAttribute("s"));
        int depth = reader.Depth;
        StringBuilder words = new();
        bool isValue = false;
        while (_package.Read(reader) && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                isValue = reader.LocalName is "v" or "t" && !reader.IsEmptyElement;
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && isValue)
            {
                words.Append(reader.Value);
            }
        }

        string text = words.ToString();
        return type switch
        {
            "s" => Numbering.Number(text) is var place && place < _shared.Count ? _shared[place] : "",
            "str" or "inlineStr" or "e" or "b" => text,
            _ => CellFormat.Show(text, style < _formats.Count ? _formats[style] : null),
        };
    }

    private static int ColumnOf(string address)
    {
        int column = 0;
        foreach (char c in address)
        {
            if (!char.IsAsciiLetterUpper(c) || column > MaxColumns)
            {
                break;
            }

            column = (column * 26) + (c - 'A' + 1);
        }

        return column;
    }

    /// <summary>The address of a cell, such as B7.</summary>
    public static string Address(int row, int column)
    {
        string letters = "";
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }
}
