using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import.Text;

/// <summary>Which line of the model is meant.</summary>
/// <param name="Kind">The kind of line.</param>
/// <param name="Source">The source of a funding line.</param>
/// <param name="Name">The name of a line of a classification, as printed.</param>
internal readonly record struct LineKey(LineKind Kind, FundingSource Source = default, string? Name = null)
{
    /// <summary>Whether the model has a field for such a figure of the line.</summary>
    public bool Has(Slot slot) => slot switch
    {
        Slot.Value => Kind is LineKind.Opening or LineKind.SurplusUsed or LineKind.SurplusDistributed or LineKind.Closing,
        Slot.CarryOverRate => Kind is LineKind.Closing,
        Slot.ExecutionRate => Kind is LineKind.ExpenditureTotal or LineKind.Procurement,
        Slot.ControlRate => Kind is LineKind.ThreePublic,
        Slot.Share => Kind is LineKind.RevenueFunding or LineKind.ExpenditureFunding or LineKind.Basic or LineKind.Project or LineKind.Personnel
            or LineKind.Operating or LineKind.SuperiorPayment or LineKind.Business or LineKind.SubordinateGrant or LineKind.Goods or LineKind.Works or LineKind.Services or LineKind.SmallAndMedium or LineKind.SmallAndMicro || IsClassified,
        <= Slot.ChangeRate => Kind is not (LineKind.None or LineKind.Funding or LineKind.RevenueGrandTotal or LineKind.ExpenditureGrandTotal) && !Has(Slot.Value),
        _ => false,
    };

    /// <summary>Whether it is a line of a classification.</summary>
    public bool IsClassified => Kind is LineKind.Economic or LineKind.BasicEconomic or LineKind.ProjectEconomic or LineKind.Functional or LineKind.Government;
}

/// <summary>The figures found for one line, each with where it is printed.</summary>
internal sealed class LineDraft(LineKey key)
{
    private int _disputed;
    private int _filled;
    private readonly Printed?[] _slots = new Printed?[(int)Slot.CarryOverRate + 1];

    public LineKey Key => key;

    /// <summary>The code printed with the name.</summary>
    public string? Code { get; set; }

    /// <summary>Where the code is printed.</summary>
    public (int Start, int End)? CodePlace { get; set; }

    /// <summary>Whether it stands among others that are left out.</summary>
    public bool OfWhich { get; set; }

    /// <summary>Where the name is printed, of a line whose name is part of the model.</summary>
    public (int Start, int End)? NamePlace { get; set; }

    public bool IsEmpty => _filled == 0;

    /// <summary>Whether figures that differ were printed for a slot.</summary>
    public bool IsDisputed(Slot slot) => (_disputed & (1 << (int)slot)) != 0;

    /// <summary>Takes the figure of a slot away, for good.</summary>
    public void Dispute(Slot slot)
    {
        _disputed |= 1 << (int)slot;
        this[slot] = null;
    }

    public Printed? this[Slot slot]
    {
        get => _slots[(int)slot];
        set
        {
            _slots[(int)slot] = value;
            _filled = value is null ? _filled & ~(1 << (int)slot) : _filled | (1 << (int)slot);
        }
    }

    /// <summary>The amount in a slot.</summary>
    public ReportedAmount? Amount(Slot slot) => this[slot]?.Amount;

    /// <summary>The percentage in a slot.</summary>
    public ReportedPercentage? Percentage(Slot slot) => this[slot]?.Percentage;

    /// <summary>The figures as a line of the model.</summary>
    public T Fill<T>(T line)
        where T : BudgetFigures => (T)((BudgetFigures)line with
        {
            Initial = Amount(Slot.Initial),
            Adjusted = Amount(Slot.Adjusted),
            Outturn = Amount(Slot.Outturn),
            PriorOutturn = Amount(Slot.PriorOutturn),
            Change = Amount(Slot.Change),
            ChangeRate = Percentage(Slot.ChangeRate),
        });

    /// <summary>The figures and the share as a line of the model.</summary>
    public T FillPart<T>(T line)
        where T : BudgetPart => (T)((BudgetPart)Fill(line) with { Share = Percentage(Slot.Share) });
}

/// <summary>A figure and where in the document it is printed.</summary>
/// <param name="Amount">The figure, if it is an amount.</param>
/// <param name="Percentage">The figure, if it is a percentage.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsWeak">Whether what it measures follows only from what stands around it.</param>
internal sealed record Printed(ReportedAmount? Amount, ReportedPercentage? Percentage, int Start, int End, bool IsWeak = false)
{
    /// <summary>Further places where the same figure of the same line is printed.</summary>
    public List<(int Start, int End)>? Again { get; set; }
}
