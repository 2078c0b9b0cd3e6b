namespace SelfEval.Domain.Import.Text;

/// <summary>What is a part of what.</summary>
internal sealed partial class FinanceReader
{
    /// <summary>Whether a line named right behind another is one of its parts: 基本支出人员经费.</summary>
    private static bool IsPartOf(LineKind whole, LineKind part) => whole switch
    {
        LineKind.RevenueTotal or LineKind.ExpenditureTotal => true,
        LineKind.Basic => part is LineKind.Personnel or LineKind.Operating or LineKind.BasicEconomic or LineKind.Economic,
        LineKind.Project => part is LineKind.ProjectEconomic or LineKind.Economic,
        LineKind.ThreePublic => part is >= LineKind.Abroad and <= LineKind.Reception,
        LineKind.Vehicles => part is LineKind.VehiclePurchase or LineKind.VehicleOperation,
        LineKind.Procurement => part is >= LineKind.Goods and <= LineKind.SmallAndMicro,
        _ => false,
    };

    /// <summary>货物, 工程 and 服务支出 are of procurement where procurement is spoken of; elsewhere they are the end of some other name.</summary>
    private bool IsOfProcurement(Token token) => _section.Kind == LineKind.Procurement || _whole.Kind is LineKind.Procurement
        || _lines.Exists(line => line.Kind is LineKind.Procurement or LineKind.Goods or LineKind.Works or LineKind.Services)
        || _plain.Of(token).StartsWith("政府采购", StringComparison.Ordinal) || draft.Has(new(LineKind.Procurement), Slot.Outturn);

    /// <summary>Whether a part is of something that is not the whole of the model: of a unit below, of one source, of projects by function.</summary>
    private bool IsPartOfOther(LineKey part)
    {
        bool isSource = part.Kind is LineKind.RevenueFunding or LineKind.ExpenditureFunding;
        bool isOfSource = _whole.Kind is LineKind.RevenueFunding or LineKind.ExpenditureFunding || (_hasSourceBefore && !isSource);
        _hasSourceBefore |= isSource;
        return part.Kind is not (LineKind.RevenueTotal or LineKind.ExpenditureTotal) && part != _section
            && (_isForeignWhole || (isOfSource && (isSource || part.Kind is >= LineKind.Basic and <= LineKind.Government))
            || (_whole.Kind is >= LineKind.Basic and <= LineKind.Project && part.Kind is LineKind.Functional or LineKind.Government));
    }
}
