using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import.Text;

/// <summary>Collects the figures of revenue, expenditure and carry-over, line by line in the order printed.</summary>
internal sealed partial class FinanceDraft(Binder binder)
{
    private static readonly BudgetLine EmptyLine = new();
    private static readonly ExpenditurePart EmptyPart = new();

    private readonly List<LineDraft> _lines = new(32);
    private readonly List<(int Start, int End, bool IsConflict, (LineKey Line, Slot Slot)[] Fits)> _ambiguous = [];

    /// <summary>The line, opened where it is met first.</summary>
    public LineDraft Line(LineKey key)
    {
        foreach (LineDraft line in _lines)
        {
            if (line.Key == key)
            {
                return line;
            }
        }

        LineDraft added = new(key);
        _lines.Add(added);
        return added;
    }

    /// <summary>Whether the line has a figure in the slot.</summary>
    public bool Has(LineKey key, Slot slot)
    {
        foreach (LineDraft line in _lines)
        {
            if (line.Key == key)
            {
                return line[slot] is not null;
            }
        }

        return false;
    }

    /// <summary>Gives a figure to a line. Of two that differ the one that says what it is stays; where both or neither do, the field is given to none.</summary>
    public void Set(LineKey key, Slot slot, Printed figure)
    {
        LineDraft line = Line(key);
        if (line.IsDisputed(slot))
        {
            Conflict(key, slot, figure);
        }
        else if (line[slot] is not { } before)
        {
            line[slot] = figure;
        }
        else if (before.Amount == figure.Amount && before.Percentage == figure.Percentage)
        {
            (before.Again ??= []).Add((figure.Start, figure.End));
        }
        else if (before.IsWeak == figure.IsWeak)
        {
            line.Dispute(slot);
            Conflict(key, slot, before);
            Conflict(key, slot, figure);
        }
        else
        {
            line[slot] = before.IsWeak ? figure : before;
            Conflict(key, slot, before.IsWeak ? before : figure);
        }
    }

    private void Conflict(LineKey key, Slot slot, Printed figure)
    {
        _ambiguous.Add((figure.Start, figure.End, true, [(key, slot)]));
        foreach ((int start, int end) in figure.Again ?? [])
        {
            _ambiguous.Add((start, end, true, [(key, slot)]));
        }
    }

    /// <summary>Lists a figure that fits several fields.</summary>
    public void Ambiguous(int start, int end, params (LineKey Line, Slot Slot)[] fits) => _ambiguous.Add((start, end, false, fits));

    /// <summary>Revenue, or null where no figure and no passage is.</summary>
    public Revenue? Revenue(string? narrative)
    {
        LineDraft? total = Find(LineKind.RevenueTotal);
        return total is null && narrative is null && !Any(LineKind.RevenueFunding) ? null : new Revenue
        {
            Narrative = narrative,
            Total = total?.Fill(EmptyLine),
            ByFundingSource = List(LineKind.RevenueFunding, static line => line.FillPart(new FundingLine { Source = line.Key.Source })),
        };
    }

    /// <summary>Expenditure, or null where no figure and no passage is.</summary>
    public Expenditure? Expenditure(string? narrative)
    {
        if (narrative is null && !_lines.Exists(line => !line.IsEmpty && line.Key.Kind is >= LineKind.ExpenditureTotal and <= LineKind.SmallAndMicro))
        {
            return null;
        }

        LineDraft? total = Find(LineKind.ExpenditureTotal);
        Expenditure expenditure = new()
        {
            Narrative = narrative,
            ExecutionRate = total?.Percentage(Slot.ExecutionRate),
            Basic = Basic(),
            Project = Find(LineKind.Project) is null && !Any(LineKind.ProjectEconomic) ? null
                : Part(LineKind.Project, new ProjectExpenditure { ByEconomicClass = Economic(LineKind.ProjectEconomic) }),
            SuperiorPayment = Find(LineKind.SuperiorPayment)?.FillPart(EmptyPart),
            Business = Find(LineKind.Business)?.FillPart(EmptyPart),
            SubordinateGrant = Find(LineKind.SubordinateGrant)?.FillPart(EmptyPart),
            ByFunction = List(LineKind.Functional, static line => line.FillPart(new FunctionalLine { Name = line.Key.Name!, Code = CodeOf<Functional>(line), OfWhich = line.OfWhich })),
            ByEconomicClass = Economic(LineKind.Economic),
            ByGovernmentClass = List(LineKind.Government, static line => line.FillPart(new GovernmentClassLine { Name = line.Key.Name!, Code = CodeOf<GovernmentEconomic>(line), OfWhich = line.OfWhich })),
            ByFundingSource = List(LineKind.ExpenditureFunding, static line => line.FillPart(new FundingLine { Source = line.Key.Source })),
            ThreePublicExpenses = ThreePublic(),
            Procurement = Procurement(),
        };
        return total?.Fill(expenditure) ?? expenditure;
    }

    /// <summary>Carry-over, or null where no figure is.</summary>
    public CarryOver? CarryOver()
    {
        ReportedAmount? Value(LineKind kind) => Find(kind)?.Amount(Slot.Value);
        return _lines.Exists(line => !line.IsEmpty && line.Key.Kind is >= LineKind.Opening and <= LineKind.Closing) ? new CarryOver
        {
            Opening = Value(LineKind.Opening),
            SurplusUsed = Value(LineKind.SurplusUsed),
            SurplusDistributed = Value(LineKind.SurplusDistributed),
            Closing = Value(LineKind.Closing),
            Rate = Find(LineKind.Closing)?.Percentage(Slot.CarryOverRate),
        } : null;
    }

    private BasicExpenditure? Basic()
    {
        LineDraft? personnel = Find(LineKind.Personnel);
        LineDraft? operating = Find(LineKind.Operating);
        return Find(LineKind.Basic) is null && personnel is null && operating is null && !Any(LineKind.BasicEconomic) ? null
            : Part(LineKind.Basic, new BasicExpenditure
            {
                Personnel = personnel?.FillPart(EmptyPart),
                Operating = operating?.FillPart(EmptyPart),
                ByEconomicClass = Economic(LineKind.BasicEconomic),
            });
    }

    private ThreePublicExpenses? ThreePublic()
    {
        BudgetLine? Line(LineKind kind) => Find(kind)?.Fill(EmptyLine);
        LineDraft? total = Find(LineKind.ThreePublic);
        return !_lines.Exists(line => !line.IsEmpty && line.Key.Kind is >= LineKind.ThreePublic and <= LineKind.Reception) ? null : new ThreePublicExpenses
        {
            Total = HasAmounts(total) ? total!.Fill(EmptyLine) : null,
            Abroad = Line(LineKind.Abroad),
            Vehicles = Line(LineKind.Vehicles),
            VehiclePurchase = Line(LineKind.VehiclePurchase),
            VehicleOperation = Line(LineKind.VehicleOperation),
            Reception = Line(LineKind.Reception),
            ControlRate = total?.Percentage(Slot.ControlRate),
        };
    }

    private GovernmentProcurement? Procurement()
    {
        ExpenditurePart? Line(LineKind kind) => Find(kind)?.FillPart(EmptyPart);
        LineDraft? total = Find(LineKind.Procurement);
        return !_lines.Exists(line => !line.IsEmpty && line.Key.Kind is >= LineKind.Procurement and <= LineKind.SmallAndMicro) ? null : new GovernmentProcurement
        {
            Total = HasAmounts(total) ? total!.Fill(EmptyLine) : null,
            ExecutionRate = total?.Percentage(Slot.ExecutionRate),
            Goods = Line(LineKind.Goods),
            Works = Line(LineKind.Works),
            Services = Line(LineKind.Services),
            SmallAndMedium = Line(LineKind.SmallAndMedium),
            SmallAndMicro = Line(LineKind.SmallAndMicro),
        };
    }

    private static bool HasAmounts(LineDraft? line)
    {
        for (Slot slot = 0; slot <= Slot.ChangeRate; slot++)
        {
            if (line?[slot] is not null)
            {
                return true;
            }
        }

        return false;
    }

    private ValueList<EconomicClassLine> Economic(LineKind kind) =>
        List(kind, static line => line.FillPart(new EconomicClassLine { Name = line.Key.Name!, Code = CodeOf<DepartmentEconomic>(line), OfWhich = line.OfWhich }));

    private static ClassificationCode<T>? CodeOf<T>(LineDraft line)
        where T : IClassificationScheme => ClassificationCode<T>.TryParse(line.Code, out ClassificationCode<T> code) ? code : null;

    private T Part<T>(LineKind kind, T part)
        where T : BudgetPart => Find(kind)?.FillPart(part) ?? part;

    private LineDraft? Find(LineKind kind)
    {
        foreach (LineDraft line in _lines)
        {
            if (line.Key.Kind == kind && !line.IsEmpty)
            {
                return line;
            }
        }

        return null;
    }

    private bool Any(LineKind kind) => Find(kind) is not null;

    /// <summary>The lines of a kind as a list of the model; absent where there are none.</summary>
    private ValueList<T> List<T>(LineKind kind, Func<LineDraft, T> make)
    {
        List<T>? list = null;
        foreach (LineDraft line in _lines)
        {
            if (line.Key.Kind == kind && !line.IsEmpty)
            {
                (list ??= []).Add(make(line));
            }
        }

        return list is null ? default : [.. list];
    }
}
