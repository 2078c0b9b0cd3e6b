using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;

namespace SelfEval.Domain.Import.Text;

/// <summary>Reads the tables of a document by their titles: the self-evaluation form with funds, goals and indicators, and budget tables.</summary>
internal sealed partial class FormReader(Outline outline, Binder binder, FinanceDraft draft, int year, bool hasBalances)
{
    private const string Set = "/scorecard";

    private readonly string _text = outline.Source.Text;
    private readonly List<Indicator> _indicators = [];
    private readonly List<CategoryScore> _categories = [];
    private readonly List<ManagementScore> _management = [];
    private readonly List<BlockScore> _blocks = [];
    private readonly IndicatorColumns _columns = new();
    private readonly FundsTable _funds = new(binder, draft, year, hasBalances);
    private IndicatorLevel1? _level1;
    private bool _isManagement;
    private bool _isBlock;
    private string _level2 = "";
    private (int Expected, int Achieved)? _goals;
    private ReportedScore? _totalWeight;
    private ReportedScore? _totalScore;

    /// <summary>预期目标: what the form says was to be reached.</summary>
    public string? Goal { get; private set; }

    /// <summary>实际完成情况: what the form says was reached.</summary>
    public string? Achieved { get; private set; }

    /// <summary>The form; null where the document has none.</summary>
    public IndicatorSet? Indicators => _indicators.Count + _management.Count == 0 && _funds.Execution is null ? null : new IndicatorSet
    {
        Execution = _funds.Execution,
        Indicators = _indicators.OrAbsent(),
        Management = _management.OrAbsent(),
        ByCategory = _categories.OrAbsent(),
        ByBlock = _blocks.OrAbsent(),
        TotalWeight = _totalWeight,
        TotalScore = _totalScore,
    };

    /// <summary>Reads a sentence about money that stands in a cell.</summary>
    public Action<Paragraph>? Sentence { get; set; }

    /// <summary>Reads all tables of the document, in order.</summary>
    public void Read()
    {
        _funds.Sentence = TrySentence;
        foreach (Section section in outline.Sections)
        {
            foreach (TextTable table in section.Tables)
            {
                AmountUnit? unit = FundsUnits.In(section.Paragraphs.Select(paragraph => paragraph.Text)) ?? FundsUnits.In(outline.Sections[0].Paragraphs.Select(paragraph => paragraph.Text));
                _funds.Begin(unit, section.Kind, Title(section, table));
                _columns.Clear();
                _level1 = null;
                _level2 = "";
                _isManagement = _isBlock = false;
                bool isOtherYear = IsOfOtherYear(section, table);
                foreach ((int Start, int End)[] row in table.Rows)
                {
                    if (isOtherYear || !ReadRow(row))
                    {
                        NotUnderstood(row, isOtherYear ? UnreadReason.NoField : UnreadReason.UnknownFigure);
                    }
                }
            }
        }
    }

    private bool ReadRow((int Start, int End)[] row)
    {
        string[] words = [.. row.Select(cell => _text[cell.Start..cell.End])];
        if (_goals is { } goals)
        {
            _goals = null;
            ReadGoals(row, words, goals);
        }
        else if (_columns.TryRead(words))
        {
            _funds.End();
        }
        else if (Array.FindLastIndex(words, word => FormTitles.Find(word) == FormTitle.Expected) is >= 0 and var expected
            && Array.FindIndex(words, word => FormTitles.Find(word) is FormTitle.Achieved or FormTitle.Actual) is >= 0 and var achieved)
        {
            _goals = (expected, achieved);
        }
        else if (_columns.IsKnown)
        {
            ReadIndicator(row, words);
        }
        else
        {
            return _funds.ReadRow(row, words);
        }

        return true;
    }

    private void ReadGoals((int Start, int End)[] row, string[] words, (int Expected, int Achieved) goals)
    {
        if (goals.Expected < row.Length && words[goals.Expected].Length > 0)
        {
            Goal ??= words[goals.Expected];
            binder.Passage("/goal/narrative", row[goals.Expected].Start, row[goals.Expected].End);
        }

        if (goals.Achieved < row.Length && words[goals.Achieved].Length > 0)
        {
            Achieved ??= words[goals.Achieved];
            binder.Passage("/evaluation/effectiveness/narrative", row[goals.Achieved].Start, row[goals.Achieved].End);
        }
    }

    private void ReadIndicator((int Start, int End)[] row, string[] words)
    {
        int first = Array.FindIndex(words, word => word.Length > 0);
        if (first >= 0 && FormTitles.Find(words[first]) == FormTitle.Total)
        {
            _totalWeight = ScoreAt(row, words, FormTitle.Weight, $"{Set}/totalWeight") ?? _totalWeight;
            _totalScore = ScoreAt(row, words, FormTitle.Score, $"{Set}/totalScore") ?? _totalScore;
            return;
        }

        ReadCategories(row, words);
        string name = At(words, FormTitle.Name);
        string bare = IndicatorNames.Bare(name);
        if (bare.Length > 0 && _isManagement)
        {
            ReadCriterion(row, words, bare);
            return;
        }

        if (bare.Length == 0 || _level1 is not { } level1 || IndicatorNames.Level2(level1, _level2) is not { } level2)
        {
            foreach ((int start, int end) in row)
            {
                if (bare.Length > 0 && start < end)
                {
                    binder.NotUnderstood(start, end, UnreadReason.NoPlace);
                }
            }

            return;
        }

        string pointer = $"{Set}/indicators/{_indicators.Count}";
        Passage(row, FormTitle.Name, $"{pointer}/name");
        _indicators.Add(new()
        {
            Level1 = level1,
            Level2 = level2,
            Name = bare,
            InitialTarget = Text(row, words, FormTitle.InitialTarget, $"{pointer}/initialTarget"),
            Target = Text(row, words, FormTitle.Target, $"{pointer}/target"),
            Unit = Text(row, words, FormTitle.Unit, $"{pointer}/unit"),
            Actual = Text(row, words, FormTitle.Actual, $"{pointer}/actual"),
            Weight = ScoreAt(row, words, FormTitle.Weight, $"{pointer}/weight"),
            Score = ScoreAt(row, words, FormTitle.Score, $"{pointer}/score"),
            DeviationReason = IndicatorNames.IsNothing(At(words, FormTitle.Reason)) ? null : Text(row, words, FormTitle.Reason, $"{pointer}/deviationReason"),
            Evidence = Text(row, words, FormTitle.Evidence, $"{pointer}/evidence/0") is { } evidence ? [evidence] : default,
        });
    }

    /// <summary>Levels stand in the first row of their indicators, with their points where the form prints them: 产出指标（50分）.</summary>
    private void ReadCategories((int Start, int End)[] row, string[] words)
    {
        string level1 = At(words, FormTitle.Level1);
        if (level1.Length > 0 && IndicatorNames.Level1(level1) is { } category)
        {
            _level1 = category;
            _level2 = "";
            _isManagement = _isBlock = false;
            Category(row, FormTitle.Level1, level1, category, null);
        }
        else if (level1.StartsWith("管理效率", StringComparison.Ordinal) || level1.StartsWith("履职效能", StringComparison.Ordinal))
        {
            _isManagement = level1[0] == '管';
            _isBlock = !_isManagement;
            _level1 = null;
            _level2 = "";
            if (Points(row, FormTitle.Level1, level1, $"{Set}/byBlock/{_blocks.Count}/weight") is { } weight)
            {
                _blocks.Add(new() { Block = _isManagement ? ScoreBlock.Efficiency : ScoreBlock.Effectiveness, Weight = weight });
            }
        }

        if (At(words, FormTitle.Level2) is { Length: > 0 } level2)
        {
            // Below 履职效能 the levels stand a column further to the right.
            _level1 = _isBlock ? IndicatorNames.Level1(level2) ?? _level1 : _level1;
            _level2 = level2;
            if (_level1 is { } above && IndicatorNames.Level2(above, level2) is { } below)
            {
                Category(row, FormTitle.Level2, level2, above, below);
            }
        }
    }

    private void Category((int Start, int End)[] row, FormTitle title, string words, IndicatorLevel1 level1, IndicatorLevel2? level2)
    {
        if (Points(row, title, words, $"{Set}/byCategory/{_categories.Count}/weight") is { } weight)
        {
            _categories.Add(new() { Level1 = level1, Level2 = level2, Weight = weight });
        }
    }

    /// <summary>The points in the label of a level: 产出指标（50分）.</summary>
    private ReportedScore? Points((int Start, int End)[] row, FormTitle title, string words, string pointer)
    {
        int start = 0;
        while (PrintedNumbers.Next(words, start, words.Length, out start, out int end))
        {
            if (PrintedNumbers.Score(words, start, end, words.Length, out ReportedScore score) is > 0 and var scoreEnd && row[_columns[title]].Start is var cell)
            {
                binder.Field(pointer, cell + start, cell + scoreEnd);
                return score;
            }

            start = end;
        }

        return null;
    }

    private string At(string[] words, FormTitle title) => _columns[title] is >= 0 and var column && column < words.Length ? words[column] : "";

    private string? Text((int Start, int End)[] row, string[] words, FormTitle title, string pointer)
    {
        string text = At(words, title);
        if (text.Length == 0)
        {
            return null;
        }

        Passage(row, title, pointer);
        binder.Numerals(pointer, row[_columns[title]].Start, row[_columns[title]].End);
        return text;
    }

    private void Passage((int Start, int End)[] row, FormTitle title, string pointer) => binder.Passage(pointer, row[_columns[title]].Start, row[_columns[title]].End);

    private ReportedScore? ScoreAt((int Start, int End)[] row, string[] words, FormTitle title, string pointer)
    {
        string text = At(words, title);
        if (text.Length == 0 || IndicatorNames.IsNothing(text))
        {
            return null;
        }

        (int start, int end) = row[_columns[title]];
        if (ReportedScore.TryParse(text.EndsWith('分') ? text : text + "分", out ReportedScore score))
        {
            binder.Field(pointer, start, end);
            return score;
        }

        binder.NotUnderstood(start, end, UnreadReason.UnknownFigure);
        return null;
    }
}
