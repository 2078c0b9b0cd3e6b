using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import.Text;

/// <summary>Reads the sections about money, whose figures may stand in any of them.</summary>
internal sealed class FinanceSections
{
    private readonly Outline _outline;
    private readonly Binder _binder;
    private readonly string _ownName;
    private readonly FinanceDraft _draft;
    private readonly FinanceReader _reader;
    private readonly List<Paragraph> _revenue = [];
    private readonly List<Paragraph> _expenditure = [];

    /// <summary>What the tables of the document hold, once it has been read.</summary>
    public FormReader Form { get; }

    public FinanceSections(Outline outline, Binder binder, PlainText plain, int year, string ownName)
    {
        _outline = outline;
        _binder = binder;
        _ownName = ownName;
        _draft = new FinanceDraft(binder);
        bool hasBalances = outline.Sections.Exists(HasBalances);
        Form = new FormReader(outline, binder, _draft, year, hasBalances);
        _reader = new FinanceReader(_draft, binder, plain, year, hasBalances);
    }

    /// <summary>Revenue, expenditure and carry-over; null where nothing is said.</summary>
    public (Revenue? Revenue, Expenditure? Expenditure, CarryOver? CarryOver) Read()
    {
        foreach (Section section in _outline.Sections)
        {
            if (IsFinance(section.Kind))
            {
                Read(section);
            }
        }

        Form.Sentence = paragraph => Read(paragraph, new(LineKind.ExpenditureTotal), Slot.None, SectionKind.Finance);
        Form.Read();
        Revenue? revenue = _draft.Revenue(Passages.Narrative(_revenue, "/revenue/narrative", _binder));
        Expenditure? expenditure = _draft.Expenditure(Passages.Narrative(_expenditure, "/expenditure/narrative", _binder));
        return (revenue, expenditure, _draft.CarryOver());
    }

    /// <summary>Tells where the figures are printed.</summary>
    public void Bind() => _draft.Bind();

    private void Read(Section section)
    {
        LineKey line = new(section.Kind switch
        {
            SectionKind.Revenue => LineKind.RevenueTotal,
            SectionKind.Finance => LineKind.None,
            SectionKind.ThreePublic => LineKind.ThreePublic,
            SectionKind.Procurement => LineKind.Procurement,
            SectionKind.CarryOver => LineKind.Closing,
            _ => section.Heading.Contains("基本支出", StringComparison.Ordinal) ? LineKind.Basic
                : section.Heading.Contains("项目支出", StringComparison.Ordinal) ? LineKind.Project : LineKind.ExpenditureTotal,
        });
        // A part called something unknown keeps its heading as its first paragraph.
        string heading = section.Heading.Length == 0 && section.Paragraphs is [{ Mark.Level: > 0, Text.Length: <= SectionTitles.Longest } first, ..] ? first.Text : section.Heading;
        line = Source(heading) ?? line;
        Slot measure = Measure(heading);
        FigureUnit unit = Unit(section.Heading, Unit(_outline.Sections[0]));
        foreach (Paragraph paragraph in section.Paragraphs)
        {
            unit = Unit(paragraph.Text, unit);
            _reader.BareUnit = unit;
            Read(paragraph, line, measure, section.Kind);
        }
    }

    private void Read(Paragraph paragraph, LineKey line, Slot measure, SectionKind section)
    {
        _reader.SawRevenue = false;
        _reader.SawExpenditure = false;
        _reader.Read(paragraph, line, measure, _ownName);
        bool isRevenue = section == SectionKind.Revenue || (section == SectionKind.Finance && _reader is { SawRevenue: true });
        if (isRevenue)
        {
            _revenue.Add(paragraph);
        }

        if (section != SectionKind.Revenue && (!isRevenue || _reader.SawExpenditure))
        {
            _expenditure.Add(paragraph);
        }
    }

    /// <summary>The unit of amounts that print none, where a line above says it.</summary>
    private static FigureUnit Unit(Section front)
    {
        FigureUnit unit = FigureUnit.Broken;
        foreach (Paragraph paragraph in front.Paragraphs)
        {
            unit = Unit(paragraph.Text, unit);
        }

        return unit;
    }

    private static FigureUnit Unit(string line, FigureUnit before) => FundsUnits.Declared(line) switch
    {
        AmountUnit.WanYuan => FigureUnit.WanYuan,
        AmountUnit.YiYuan => FigureUnit.YiYuan,
        AmountUnit.QianYuan => FigureUnit.QianYuan,
        AmountUnit.Yuan => FigureUnit.Yuan,
        _ => before,
    };

    /// <summary>The source that a heading is about: 一般公共预算财政拨款支出决算情况. Its parts are not those of the whole.</summary>
    private static LineKey? Source(string heading) =>
        !heading.Contains("支出", StringComparison.Ordinal) || heading.Contains("三公", StringComparison.Ordinal) ? null
        : heading.Contains("政府性基金", StringComparison.Ordinal) ? new(LineKind.ExpenditureFunding, FundingSource.GovernmentFund)
        : heading.Contains("国有资本", StringComparison.Ordinal) ? new(LineKind.ExpenditureFunding, FundingSource.StateCapital)
        : heading.Contains("财政拨款", StringComparison.Ordinal) ? new(LineKind.ExpenditureFunding, FundingSource.FiscalAppropriation) : null;

    /// <summary>What amounts without a measure are of in a section on the budget alone: 预算安排情况.</summary>
    private static Slot Measure(string heading) =>
        !heading.Contains("预算", StringComparison.Ordinal) || IsOnAccounts(heading) ? Slot.None
        : heading.Contains("年初预算", StringComparison.Ordinal) ? Slot.Initial
        : heading.Replace("公共预算", "", StringComparison.Ordinal).Replace("基金预算", "", StringComparison.Ordinal).Replace("经营预算", "", StringComparison.Ordinal)
            .Contains("预算", StringComparison.Ordinal) ? Slot.Budget : Slot.None;

    private static bool IsOnAccounts(string heading) =>
        heading.Contains("决算", StringComparison.Ordinal) || heading.Contains("执行", StringComparison.Ordinal) || heading.Contains("完成", StringComparison.Ordinal)
        || heading.Contains("使用", StringComparison.Ordinal) || heading.Contains("收支", StringComparison.Ordinal);

    private static bool IsFinance(SectionKind kind) => kind is SectionKind.Finance or SectionKind.Revenue or SectionKind.Expenditure
        or SectionKind.ThreePublic or SectionKind.Procurement or SectionKind.CarryOver;

    private bool HasBalances(Section section) => (IsFinance(section.Kind) && section.Paragraphs.Exists(paragraph => HasBalances(paragraph.Text)))
        || section.Tables.Exists(table => HasBalances(_outline.Source.Text.AsSpan(table.Rows[0][0].Start, table.Rows[^1][^1].End - table.Rows[0][0].Start)));

    private static bool HasBalances(ReadOnlySpan<char> text) => text.Contains("结转", StringComparison.Ordinal) || text.Contains("结余", StringComparison.Ordinal);
}
