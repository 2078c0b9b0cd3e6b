using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Text;

/// <summary>The head of a table with amounts: which columns hold which measure, and where the label of each stands.</summary>
internal sealed class FundsHead
{
    private const int LongestTitle = 30;

    private static readonly string[] NoLabels = ["行次", "栏次", "序号", "备注", "单位", "计量单位", "说明"];

    private readonly List<FundsColumn> _columns = [];
    private string[] _words = [];
    private HashSet<int> _taken = [];

    /// <summary>The columns that hold figures, from the left.</summary>
    public IReadOnlyList<FundsColumn> Columns => _columns;

    /// <summary>The column of the points that something is worth; −1 where there is none.</summary>
    public int Weight { get; private set; } = -1;

    /// <summary>The column of the points that the unit gives itself; −1 where there is none.</summary>
    public int Score { get; private set; } = -1;

    /// <summary>The unit that a title before the amounts names, as in 部门整体支出（万元）.</summary>
    public AmountUnit? Unit { get; private set; }

    /// <summary>Whether the rows are projects, whose total is not that of the unit.</summary>
    public bool IsOfProjects { get; private set; }

    /// <summary>Reads a row as a head; null where it names no measure.</summary>
    public static FundsHead? Read(string[] words, PlainText plain, int year)
    {
        FundsHead head = new() { _words = words };
        List<FundsColumn> years = [];
        for (int column = 0; column < words.Length; column++)
        {
            if (words[column].Length is 0 or > LongestTitle)
            {
                continue;
            }

            if (ReportedAmount.TryParse(words[column], AmountUnit.Yuan, out _) && !PrintedDate.IsYear(words[column]))
            {
                // What holds figures is no head.
                return null;
            }

            FormTitle title = FormTitles.Find(words[column]);
            head.Weight = title == FormTitle.Weight ? column : head.Weight;
            head.Score = title == FormTitle.Score ? column : head.Score;
            if (title == FormTitle.Rate)
            {
                head._columns.Add(new(column, Slot.ExecutionRate, null, null));
            }
            else if (title == FormTitle.None && Measure(words[column], plain, year) is { } slot)
            {
                head._columns.Add(new(column, slot, FundsUnits.Behind(words[column]), null));
            }
            else if (title == FormTitle.None && YearFinder.In(words[column]) is { } printed && IsPartOfTitle(WithoutBracket(words[column]), plain, year))
            {
                years.Add(new(column, printed == year ? Slot.Outturn : printed == year - 1 ? Slot.PriorOutturn : Slot.None, FundsUnits.Behind(words[column]), null));
            }
        }

        // 2023年 | 2022年 | 增减额: what changed from one year to the next is the outturn.
        if (years.Count > 0 && head._columns.Count > 0 && head._columns.TrueForAll(one => one.Slot is Slot.Change or Slot.ChangeRate))
        {
            head._columns.AddRange(years);
            head._columns.Sort((a, b) => a.Column.CompareTo(b.Column));
        }

        if (!head._columns.Exists(one => one.Slot is <= Slot.PriorOutturn or Slot.None))
        {
            return null;
        }

        head.FindLabels();
        return head;
    }

    /// <summary>The head with the row below it, if that goes on with it: the years or units below a merged title.</summary>
    public FundsHead? With(string[] below, PlainText plain, int year)
    {
        bool goesOn = false;
        string[] whole = new string[Math.Max(_words.Length, below.Length)];
        string above = "";
        for (int column = 0; column < whole.Length; column++)
        {
            string title = column < _words.Length ? _words[column] : "";
            string more = column < below.Length ? below[column] : "";
            if (more.Length > 0 && !IsPartOfTitle(more, plain, year))
            {
                return null;
            }

            above = title.Length > 0 ? title : above;
            whole[column] = more.Length > 0 ? above + more : title;
            goesOn |= more.Length > 0;
        }

        return goesOn ? Read(whole, plain, year) : null;
    }

    /// <summary>The column where the label of a row for a column of figures stands, or −1 where the row has none.</summary>
    public int LabelOf(FundsColumn column, string[] row)
    {
        for (int at = Math.Min(column.LastLabel ?? -1, row.Length - 1); at >= 0 && IsLabel(at); at--)
        {
            if (row[at].Length > 0 && row[at].AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The label of a column is in the next columns to its left that hold no figures: two tables may stand side by side.</summary>
    private void FindLabels()
    {
        _taken = [.. _columns.Select(one => one.Column)];
        int at = 0;
        int last = -1;
        for (int i = 0; i < _columns.Count; i++)
        {
            for (; at <= _columns[i].Column; at++)
            {
                last = IsLabel(at) ? at : last;
            }

            _columns[i] = _columns[i] with { LastLabel = last };
        }

        for (int column = 0; column < _columns[0].Column; column++)
        {
            Unit = FundsUnits.Behind(_words[column]) ?? (_words[column].Contains("单位", StringComparison.Ordinal) ? FundsUnits.In([_words[column]]) : null) ?? Unit;
            IsOfProjects |= FormTitles.Plain(_words[column]) is "项目名称" or "子项目名称" or "项目支出名称";
        }
    }

    /// <summary>Whether a column holds figures.</summary>
    public bool Holds(int column) => _taken.Contains(column);

    /// <summary>Whether a column only numbers the rows.</summary>
    public bool IsNumbering(int column) => column < _words.Length && FormTitles.Plain(_words[column]) is "行次" or "栏次" or "序号";

    private bool IsLabel(int column) => !Holds(column) && column != Weight && column != Score
        && !(column < _words.Length && Array.IndexOf(NoLabels, FormTitles.Plain(_words[column])) >= 0);

    private static bool IsPartOfTitle(string words, PlainText plain, int year)
    {
        plain.Read(new Paragraph(words, [new(0, 0, words.Length)]));
        bool says = false;
        foreach (Token token in plain.Tokens)
        {
            says |= token.Kind is PhraseKind.Year or PhraseKind.PriorYear or PhraseKind.Measure or PhraseKind.Rate or PhraseKind.Direction || FundsUnits.Of(words) is not null;
            if (token.Kind is PhraseKind.Unknown or PhraseKind.Line or PhraseKind.Figure)
            {
                return FundsUnits.Of(words) is not null && token.Kind == PhraseKind.Unknown && words.Length <= 4;
            }
        }

        return says || Measure(words, plain, year) is not null;
    }

    private static string WithoutBracket(string title) => title.AsSpan().IndexOfAny("（([") is > 0 and var bracket ? title[..bracket] : title;

    /// <summary>What a title measures; <see cref="Slot.None"/> for a measure of a year that the report is not about.</summary>
    public static Slot? Measure(string title, PlainText plain, int year)
    {
        string words = WithoutBracket(title);
        plain.Read(new Paragraph(words, [new(0, 0, words.Length)]));
        Slot? slot = null;
        int of = year;
        foreach (Token token in plain.Tokens)
        {
            switch (token.Kind)
            {
                case PhraseKind.Measure or PhraseKind.Rate:
                    slot = (Slot)token.Phrase.Value;
                    break;
                case PhraseKind.Direction when token.Phrase.Value == 0:
                    slot = title.AsSpan().IndexOfAny("%％率") >= 0 ? Slot.ChangeRate : Slot.Change;
                    break;
                case PhraseKind.PriorYear when token.Phrase.Value == 0:
                    of = year - 1;
                    break;
                case PhraseKind.Year when token.Phrase.Value > 0:
                    of = token.Phrase.Value;
                    break;
                case PhraseKind.Filler or PhraseKind.Year or PhraseKind.Side or PhraseKind.Compare or PhraseKind.PriorYear:
                    break;
                case PhraseKind.Period when token.Phrase.Value == 0:
                    break;
                default:
                    return null;
            }
        }

        return slot is null or Slot.None ? null
            : of == year ? slot is Slot.Budget ? Slot.Initial : slot
            : of == year - 1 && slot is Slot.Outturn or Slot.PriorOutturn ? Slot.PriorOutturn : Slot.None;
    }
}

/// <summary>A column that holds figures.</summary>
/// <param name="Column">Which one.</param>
/// <param name="Slot">What its figures measure; <see cref="Text.Slot.None"/> for figures of another year.</param>
/// <param name="Unit">The unit that its title names.</param>
/// <param name="LastLabel">The column nearest to its left in which a label may stand.</param>
internal readonly record struct FundsColumn(int Column, Slot Slot, AmountUnit? Unit, int? LastLabel)
{
    /// <summary>Whether its figures are percentages.</summary>
    public bool IsRate => Slot is Slot.ChangeRate or Slot.Share or Slot.ExecutionRate or Slot.ControlRate or Slot.CarryOverRate;
}
