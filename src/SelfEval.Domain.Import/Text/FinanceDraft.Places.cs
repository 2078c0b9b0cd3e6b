namespace SelfEval.Domain.Import.Text;

/// <summary>Where in the report the lines stand, and where in the document their figures are printed.</summary>
internal sealed partial class FinanceDraft
{
    private static readonly string[] SlotNames = ["initial", "adjusted", "outturn", "priorOutturn", "change", "changeRate", "share", "executionRate", "controlRate"];

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
}
