namespace SelfEval.Domain.Classification;

/// <summary>How the sources that reports name correspond to the codes of 资金性质.</summary>
public static class FundingSources
{
    private static readonly (FundingSource Source, int Code)[] Codes =
    [
        (FundingSource.FiscalAppropriation, 11), (FundingSource.GovernmentFund, 12), (FundingSource.StateCapital, 13),
        (FundingSource.SpecialAccount, 2), (FundingSource.InstitutionalRevenue, 31), (FundingSource.SuperiorGrant, 32),
        (FundingSource.SubordinatePayment, 33), (FundingSource.BusinessRevenue, 34), (FundingSource.Other, 39),
    ];

    /// <summary>The code of a source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a source.</exception>
    public static ClassificationCode<Funding> ToCode(this FundingSource source)
    {
        foreach ((FundingSource one, int code) in Codes)
        {
            if (one == source)
            {
                return new(code);
            }
        }

        throw new ArgumentOutOfRangeException(nameof(source), source, "There is no such funding source.");
    }

    /// <summary>The source of a code; null for a code that only groups others or that departments do not report.</summary>
    public static FundingSource? ToFundingSource(this ClassificationCode<Funding> code)
    {
        foreach ((FundingSource source, int one) in Codes)
        {
            if (one == code.Number)
            {
                return source;
            }
        }

        return null;
    }
}
