using System.Text;
using System.Xml;
using SelfEval.Domain.Import.Packed;
using SelfEval.Domain.Import.Text;

namespace SelfEval.Domain.Import.Word;

/// <summary>Takes the text out of a Word document: a line for each paragraph and for each row of a table.</summary>
internal sealed class WordText
{
    private readonly Package _package;
    private readonly Numbering _numbering;
    private readonly StringBuilder _text = new();
    private readonly Stack<Table> _tables = new();
    private readonly Stack<Draft> _paragraphs = new();
    private bool _isHidden;

    /// <summary>Lines of text boxes, which stand behind the paragraph that holds them.</summary>
    private readonly List<string> _boxes = [];

    private WordText(Package package)
    {
        _package = package;
        _numbering = new Numbering(package);
    }

    /// <summary>The text of a document.</summary>
    public static SourceText Read(Package package)
    {
        WordText word = new(package);
        word.ReadPart("word/document.xml");
        string[] beside = [.. package.Names.Where(IsBeside).Order(StringComparer.Ordinal)];
        if (beside.Length > 0)
        {
            word._text.Append(Rows.Beside).Append('\n');
            Array.ForEach(beside, word.ReadPart);
        }

        return new SourceText(word._text.ToString(), isWrapped: false);
    }

    private static bool IsBeside(string name) =>
        (name.StartsWith("word/header", StringComparison.Ordinal) || name is "word/footnotes.xml" or "word/endnotes.xml") && name.EndsWith(".xml", StringComparison.Ordinal);

    private void ReadPart(string name)
    {
        using XmlReader? reader = _package.Open(name);
        if (reader is null)
        {
            return;
        }

        while (_package.Read(reader))
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                // The fallback repeats what the choice before it holds; what was moved away stands where it was moved to.
                while (reader is { NodeType: XmlNodeType.Element, LocalName: "Fallback" or "moveFrom" })
                {
                    reader.Skip();
                }

                if (reader.NodeType == XmlNodeType.Element)
                {
                    Start(reader);
                }
            }

            if (reader.NodeType == XmlNodeType.EndElement || reader is { NodeType: XmlNodeType.Element, IsEmptyElement: true })
            {
                End(reader.LocalName);
            }
        }
    }

    private void Start(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                _paragraphs.Push(new Draft(_tables.Count));
                break;
            case "t" when _paragraphs.Count > 0 && !reader.IsEmptyElement:
                reader.Read();
                if (!_isHidden && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                {
                    Rows.Append(_paragraphs.Peek().Words, reader.Value);
                }

                break;
            case "tab" or "ptab" when _paragraphs.Count > 0 && !_paragraphs.Peek().IsInProperties:
                _paragraphs.Peek().Words.Append(' ');
                break;
            case "r":
                _isHidden = false;
                break;
            case "vanish":
                // In the properties of a run; those of a paragraph stand before its runs.
                _isHidden = Numbering.Value(reader, "val") is not ("0" or "false" or "off");
                break;
            case "noBreakHyphen" when _paragraphs.Count > 0:
                _paragraphs.Peek().Words.Append('-');
                break;
            case "br" or "cr" when _paragraphs.Count > 0 && Numbering.Value(reader, "type") is not ("page" or "column"):
                _paragraphs.Peek().Words.Append('\n');
                break;
            case "pPr" when _paragraphs.Count > 0:
                _paragraphs.Peek().IsInProperties = !reader.IsEmptyElement;
                break;
            case "numId" when _paragraphs.Count > 0:
                _paragraphs.Peek().Number = Numbering.Value(reader, "val");
                break;
            case "ilvl" when _paragraphs.Count > 0:
                _paragraphs.Peek().Level = Numbering.Number(Numbering.Value(reader, "val"));
                break;
            case "pStyle" when _paragraphs.Count > 0:
                _paragraphs.Peek().Style = Numbering.Value(reader, "val");
                break;
            case "tbl":
                _tables.Push(new Table());
                break;
            case "tr" when _tables.Count > 0:
                _tables.Peek().Cells.Clear();
                break;
            case "tc" when _tables.Count > 0:
                _tables.Peek().Cells.Add(new Cell());
                break;
            case "gridSpan" when _tables.Count > 0 && _tables.Peek().Cells.Count > 0:
                _tables.Peek().Cells[^1].Span = Math.Clamp(Numbering.Number(Numbering.Value(reader, "val")), 1, 64);
                break;
            default:
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "pPr" when _paragraphs.Count > 0:
                _paragraphs.Peek().IsInProperties = false;
                break;
            case "p" when _paragraphs.Count > 0:
                EndParagraph(_paragraphs.Pop());
                break;
            case "tr" when _tables.Count > 0:
                EndRow(_tables.Peek());
                break;
            case "tbl" when _tables.Count > 0:
                EndTable(_tables.Pop());
                break;
            default:
                break;
        }
    }

    private void EndParagraph(Draft paragraph)
    {
        string words = paragraph.Words.ToString();
        if (words.AsSpan().IndexOfAnyExcept(Marks.Blanks) >= 0)
        {
            words = _numbering.Next(paragraph.Number, paragraph.Level, paragraph.Style) + words;
        }

        if (_paragraphs.Count > 0 && _paragraphs.Peek().TableDepth == paragraph.TableDepth)
        {
            _boxes.Add(words);
            return;
        }

        List<string> target = [.. Lines(words), .. _boxes];
        _boxes.Clear();
        if (_tables.Count > 0 && _tables.Peek().Cells.Count > 0)
        {
            _tables.Peek().Cells[^1].Lines.AddRange(target);
        }
        else
        {
            target.ForEach(line => _text.Append(line).Append('\n'));
        }
    }

    /// <summary>Line breaks part paragraphs where a sentence or a heading ends; elsewhere they only part lines.</summary>
    private static IEnumerable<string> Lines(string words)
    {
        if (!words.Contains('\n', StringComparison.Ordinal))
        {
            yield return words;
            yield break;
        }

        StringBuilder line = new();
        bool isHeading = false;
        foreach (string piece in words.Split('\n', StringSplitOptions.TrimEntries))
        {
            bool isEnd = line.Length > 0 && (Chars.IsSentenceEnd(line[^1]) || line[^1] is '：' or ':' or '；');
            if (isEnd || (line.Length > 0 && (isHeading || NumberMark.Read(piece).Level > 0)))
            {
                yield return line.ToString();
                line.Clear();
            }

            isHeading = line.Length == 0 ? NumberMark.Read(piece).Level is 1 or 2 : isHeading;
            line.Append(piece);
        }

        yield return line.ToString();
    }

    private static void EndRow(Table table)
    {
        // A row of one cell is a frame around text, not a row of a table.
        if (table.Cells is [var only])
        {
            table.Lines.AddRange(only.Lines);
            table.Lines.AddRange(only.Inner);
        }
        else if (table.Cells.Count > 1)
        {
            StringBuilder row = new();
            foreach (Cell cell in table.Cells)
            {
                row.Append(Rows.Mark);
                Rows.Append(row, string.Join(' ', cell.Lines.Where(line => line.Length > 0)));
                row.Append(Rows.Mark, cell.Span - 1);
            }

            table.Lines.Add(row.ToString());
            table.Cells.ForEach(cell => table.Lines.AddRange(cell.Inner));
        }

        table.Cells.Clear();
    }

    private void EndTable(Table table)
    {
        if (_tables.Count > 0 && _tables.Peek().Cells.Count > 0)
        {
            _tables.Peek().Cells[^1].Inner.AddRange(table.Lines);
            return;
        }

        table.Lines.ForEach(line => _text.Append(line).Append('\n'));

        // Two tables that touch are two.
        _text.Append('\n');
    }

    private sealed class Draft(int tableDepth)
    {
        public int TableDepth => tableDepth;

        public StringBuilder Words { get; } = new();

        public bool IsInProperties { get; set; }

        public string? Number { get; set; }

        public int? Level { get; set; }

        public string? Style { get; set; }
    }

    private sealed class Table
    {
        public List<Cell> Cells { get; } = [];

        public List<string> Lines { get; } = [];
    }

    private sealed class Cell
    {
        public int Span { get; set; } = 1;

        public List<string> Lines { get; } = [];

        /// <summary>Rows of tables in the cell.</summary>
        public List<string> Inner { get; } = [];
    }
}
