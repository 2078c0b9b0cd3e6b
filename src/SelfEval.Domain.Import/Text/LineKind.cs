namespace SelfEval.Domain.Import.Text;

/// <summary>The lines of budget and accounts that the model has.</summary>
internal enum LineKind
{
    /// <summary>Something that is named and that the model has no line for.</summary>
    None,

    RevenueTotal,
    RevenueFunding,
    ExpenditureTotal,
    ExpenditureFunding,

    /// <summary>A source of which the side is not said yet.</summary>
    Funding,

    Basic,
    Personnel,
    Operating,
    Project,

    /// <summary>上缴上级支出, 经营支出, 对附属单位补助支出.</summary>
    SuperiorPayment,
    Business,
    SubordinateGrant,

    /// <summary>A name of the economic classification; of all expenditure, of basic or of project expenditure.</summary>
    Economic,
    BasicEconomic,
    ProjectEconomic,
    Functional,
    Government,

    ThreePublic,
    Abroad,
    Vehicles,
    VehiclePurchase,
    VehicleOperation,
    Reception,

    Procurement,
    Goods,
    Works,
    Services,
    SmallAndMedium,
    SmallAndMicro,

    Opening,
    SurplusUsed,
    SurplusDistributed,
    Closing,

    /// <summary>收入总计, 支出总计: the total, or total and balances together.</summary>
    RevenueGrandTotal,
    ExpenditureGrandTotal,
}
