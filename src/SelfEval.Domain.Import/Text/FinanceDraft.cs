using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import.Text;

/// <summary>Collects the figures of revenue, expenditure and carry-over, line by line in the order printed.</summary>
internal sealed class FinanceDraft(Binder binder)
{
    private static readonly string[] SlotNames = ["initial", "adjusted", "outturn", "priorOutturn", "change", "changeRate", "share", "executionRate", "controlRate"];

    private readonly List<LineDraft> _lines = [];
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
    public bool Has(LineKey key, Slot slot) => _lines.Exists(line => line.Key == key && line[slot] is not null);

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
            Total = total?.Fill(new BudgetLine()),
            ByFundingSource = All(LineKind.RevenueFunding).Select(line => line.FillPart(new FundingLine { Source = line.Key.Source })).OrAbsent(),
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
            SuperiorPayment = Find(LineKind.SuperiorPayment)?.FillPart(new ExpenditurePart()),
            Business = Find(LineKind.Business)?.FillPart(new ExpenditurePart()),
            SubordinateGrant = Find(LineKind.SubordinateGrant)?.FillPart(new ExpenditurePart()),
            ByFunction = All(LineKind.Functional).Select(line => line.FillPart(new FunctionalLine { Name = line.Key.Name!, Code = CodeOf<Functional>(line), OfWhich = line.OfWhich })).OrAbsent(),
            ByEconomicClass = Economic(LineKind.Economic),
            ByGovernmentClass = All(LineKind.Government).Select(line => line.FillPart(new GovernmentClassLine { Name = line.Key.Name!, Code = CodeOf<GovernmentEconomic>(line), OfWhich = line.OfWhich })).OrAbsent(),
            ByFundingSource = All(LineKind.ExpenditureFunding).Select(line => line.FillPart(new FundingLine { Source = line.Key.Source })).OrAbsent(),
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

    /// <summary>Tells where everything is printed, once no line can be added any more.</summary>
    public void Bind()
    {
        foreach (LineDraft line in _lines)
        {
            if (line.IsEmpty)
            {
                continue;
            }

            string pointer = Pointer(line.Key);
            if (line.NamePlace is { } name)
            {
                binder.Field($"{pointer}/name", name.Start, name.End);
            }

            if (line.CodePlace is { } code)
            {
                binder.Field($"{pointer}/code", code.Start, code.End);
            }

            for (Slot slot = 0; slot <= Slot.CarryOverRate; slot++)
            {
                if (line[slot] is { } printed)
                {
                    string field = Field(pointer, line.Key, slot);
                    binder.Field(field, printed.Start, printed.End);
                    foreach ((int start, int end) in printed.Again ?? [])
                    {
                        binder.Numerals(field, start, end);
                    }
                }
            }
        }

        foreach ((int start, int end, bool isConflict, (LineKey Line, Slot Slot)[] fits) in _ambiguous)
        {
            binder.Ambiguous(start, end, isConflict, [.. fits.Select(fit => Field(Pointer(fit.Line), fit.Line, fit.Slot))]);
        }
    }

    private static string Field(string pointer, LineKey key, Slot slot) => slot switch
    {
        Slot.Value => pointer,
        Slot.CarryOverRate => "/carryOver/rate",
        Slot.ExecutionRate when key.Kind == LineKind.Procurement => "/expenditure/procurement/executionRate",
        Slot.ControlRate => "/expenditure/threePublicExpenses/controlRate",
        _ => $"{pointer}/{SlotNames[(int)slot]}",
    };

    private string Pointer(LineKey key) => key.Kind switch
    {
        LineKind.RevenueTotal or LineKind.RevenueGrandTotal => "/revenue/total",
        LineKind.RevenueFunding => $"/revenue/byFundingSource/{Place(key)}",
        LineKind.ExpenditureTotal or LineKind.ExpenditureGrandTotal => "/expenditure",
        LineKind.ExpenditureFunding or LineKind.Funding => $"/expenditure/byFundingSource/{Place(key)}",
        LineKind.Basic => "/expenditure/basic",
        LineKind.Personnel => "/expenditure/basic/personnel",
        LineKind.Operating => "/expenditure/basic/operating",
        LineKind.Project => "/expenditure/project",
        LineKind.SuperiorPayment => "/expenditure/superiorPayment",
        LineKind.Business => "/expenditure/business",
        LineKind.SubordinateGrant => "/expenditure/subordinateGrant",
        LineKind.Economic => $"/expenditure/byEconomicClass/{Place(key)}",
        LineKind.BasicEconomic => $"/expenditure/basic/byEconomicClass/{Place(key)}",
        LineKind.ProjectEconomic => $"/expenditure/project/byEconomicClass/{Place(key)}",
        LineKind.Functional => $"/expenditure/byFunction/{Place(key)}",
        LineKind.Government => $"/expenditure/byGovernmentClass/{Place(key)}",
        LineKind.ThreePublic => "/expenditure/threePublicExpenses/total",
        LineKind.Abroad => "/expenditure/threePublicExpenses/abroad",
        LineKind.Vehicles => "/expenditure/threePublicExpenses/vehicles",
        LineKind.VehiclePurchase => "/expenditure/threePublicExpenses/vehiclePurchase",
        LineKind.VehicleOperation => "/expenditure/threePublicExpenses/vehicleOperation",
        LineKind.Reception => "/expenditure/threePublicExpenses/reception",
        LineKind.Procurement => "/expenditure/procurement/total",
        LineKind.Goods => "/expenditure/procurement/goods",
        LineKind.Works => "/expenditure/procurement/works",
        LineKind.Services => "/expenditure/procurement/services",
        LineKind.SmallAndMedium => "/expenditure/procurement/smallAndMedium",
        LineKind.SmallAndMicro => "/expenditure/procurement/smallAndMicro",
        LineKind.Opening => "/carryOver/opening",
        LineKind.SurplusUsed => "/carryOver/surplusUsed",
        LineKind.SurplusDistributed => "/carryOver/surplusDistributed",
        _ => "/carryOver/closing",
    };

    /// <summary>The place of a line among those of its list; behind the last where it holds nothing.</summary>
    private int Place(LineKey key)
    {
        int place = 0;
        foreach (LineDraft line in _lines)
        {
            if (line.Key == key)
            {
                return place;
            }

            place += line.Key.Kind == key.Kind && !line.IsEmpty ? 1 : 0;
        }

        return place;
    }

    private BasicExpenditure? Basic()
    {
        LineDraft? personnel = Find(LineKind.Personnel);
        LineDraft? operating = Find(LineKind.Operating);
        return Find(LineKind.Basic) is null && personnel is null && operating is null && !Any(LineKind.BasicEconomic) ? null
            : Part(LineKind.Basic, new BasicExpenditure
            {
                Personnel = personnel?.FillPart(new ExpenditurePart()),
                Operating = operating?.FillPart(new ExpenditurePart()),
                ByEconomicClass = Economic(LineKind.BasicEconomic),
            });
    }

    private ThreePublicExpenses? ThreePublic()
    {
        BudgetLine? Line(LineKind kind) => Find(kind)?.Fill(new BudgetLine());
        LineDraft? total = Find(LineKind.ThreePublic);
        return !_lines.Exists(line => !line.IsEmpty && line.Key.Kind is >= LineKind.ThreePublic and <= LineKind.Reception) ? null : new ThreePublicExpenses
        {
            Total = HasAmounts(total) ? total!.Fill(new BudgetLine()) : null,
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
        ExpenditurePart? Line(LineKind kind) => Find(kind)?.FillPart(new ExpenditurePart());
        LineDraft? total = Find(LineKind.Procurement);
        return !_lines.Exists(line => !line.IsEmpty && line.Key.Kind is >= LineKind.Procurement and <= LineKind.SmallAndMicro) ? null : new GovernmentProcurement
        {
            Total = HasAmounts(total) ? total!.Fill(new BudgetLine()) : null,
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
        All(kind).Select(line => line.FillPart(new EconomicClassLine { Name = line.Key.Name!, Code = CodeOf<DepartmentEconomic>(line), OfWhich = line.OfWhich })).OrAbsent();

    private static ClassificationCode<T>? CodeOf<T>(LineDraft line)
        where T : IClassificationScheme => ClassificationCode<T>.TryParse(line.Code, out ClassificationCode<T> code) ? code : null;

    private T Part<T>(LineKind kind, T part)
        where T : BudgetPart => Find(kind)?.FillPart(part) ?? part;

    private LineDraft? Find(LineKind kind) => _lines.Find(line => line.Key.Kind == kind && !line.IsEmpty);

    private bool Any(LineKind kind) => Find(kind) is not null;

    private IEnumerable<LineDraft> All(LineKind kind) => _lines.Where(line => line.Key.Kind == kind && !line.IsEmpty);
}
