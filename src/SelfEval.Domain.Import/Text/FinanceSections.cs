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

    public FinanceSections(Outline outline, Binder binder, int year, string ownName)
    {
        _outline = outline;
        _binder = binder;
        _ownName = ownName;
        _draft = new FinanceDraft(binder);
        Form = new FormReader(outline, binder, _draft);
        bool hasBalances = outline.Sections.Exists(section => IsFinance(section.Kind) && section.Paragraphs.Exists(HasBalances));
        _reader = new FinanceReader(_draft, binder, year, hasBalances);
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

        Form.Read();
        Revenue? revenue = _draft.Revenue(Passages.Narrative(_revenue, "/revenue/narrative", _binder));
        Expenditure? expenditure = _draft.Expenditure(Passages.Narrative(_expenditure, "/expenditure/narrative", _binder));
        _draft.Bind();
        return (revenue, expenditure, _draft.CarryOver());
    }

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
        foreach (Paragraph paragraph in section.Paragraphs)
        {
            _reader.SawRevenue = false;
            _reader.SawExpenditure = false;
            _reader.Read(paragraph, line, _ownName);
            bool isRevenue = section.Kind == SectionKind.Revenue || (section.Kind == SectionKind.Finance && _reader is { SawRevenue: true });
            if (isRevenue)
            {
                _revenue.Add(paragraph);
            }

            if (section.Kind != SectionKind.Revenue && (!isRevenue || _reader.SawExpenditure))
            {
                _expenditure.Add(paragraph);
            }
        }
    }

    private static bool IsFinance(SectionKind kind) => kind is SectionKind.Finance or SectionKind.Revenue or SectionKind.Expenditure
        or SectionKind.ThreePublic or SectionKind.Procurement or SectionKind.CarryOver;

    private static bool HasBalances(Paragraph paragraph) =>
        paragraph.Text.Contains("结转", StringComparison.Ordinal) || paragraph.Text.Contains("结余", StringComparison.Ordinal);
}
