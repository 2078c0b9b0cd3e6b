namespace SelfEval.Domain.Classification;

/// <summary>Where revenue comes from (资金性质).</summary>
public enum FundingSource
{
    /// <summary>财政拨款: fiscal appropriation, of the general public budget where the other two are listed beside it.</summary>
    FiscalAppropriation = 0,

    /// <summary>政府性基金预算财政拨款: appropriation from the government-fund budget.</summary>
    GovernmentFund = 1,

    /// <summary>国有资本经营预算财政拨款: appropriation from the state capital operating budget.</summary>
    StateCapital = 2,

    /// <summary>财政专户管理资金: funds kept in special fiscal accounts.</summary>
    SpecialAccount = 3,

    /// <summary>事业收入: operating revenue of an institution from its mandate.</summary>
    InstitutionalRevenue = 4,

    /// <summary>上级补助收入: grants from the superior unit.</summary>
    SuperiorGrant = 5,

    /// <summary>附属单位上缴收入: payments by subordinate units.</summary>
    SubordinatePayment = 6,

    /// <summary>事业单位经营收入: business revenue of an institution.</summary>
    BusinessRevenue = 7,

    /// <summary>其他收入: other revenue.</summary>
    Other = 8,
}
