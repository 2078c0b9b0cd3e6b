namespace SelfEval.Domain.Testing.Consistent;

/// <summary>Optional parts of a report. What is not there is absent in the report; the rest still agrees.</summary>
[Flags]
internal enum Sections
{
    None = 0,
    Revenue = 1,
    RevenueSources = 1 << 1,
    Kinds = 1 << 2,
    Personnel = 1 << 3,
    ExpenditureSources = 1 << 4,
    ThreePublic = 1 << 5,
    Procurement = 1 << 6,
    CarryOver = 1 << 7,
    IndicatorCounts = 1 << 8,
    Scorecard = 1 << 9,
    Signature = 1 << 10,

    /// <summary>Initial and adjusted budgets beside the outturns.</summary>
    Budgets = 1 << 11,

    /// <summary>Prior-year outturns and changes.</summary>
    Prior = 1 << 12,

    /// <summary>Rates of change.</summary>
    Growth = 1 << 13,

    /// <summary>Shares of the whole.</summary>
    Shares = 1 << 14,

    /// <summary>Execution, control and carry-over rates.</summary>
    Rates = 1 << 15,
    All = (1 << 16) - 1,
}
