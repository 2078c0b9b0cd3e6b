namespace SelfEval.Domain.Import.Text;

/// <summary>The figures that a line may have.</summary>
internal enum Slot
{
    Initial,
    Adjusted,
    Outturn,
    PriorOutturn,
    Change,
    ChangeRate,
    Share,
    ExecutionRate,
    ControlRate,

    /// <summary>Of carry-over: the one amount of the line.</summary>
    Value,

    /// <summary>结转结余率.</summary>
    CarryOverRate,

    /// <summary>预算数: the initial or the adjusted budget, as the other figures say.</summary>
    Budget,

    /// <summary>An amount of which no measure is said.</summary>
    Unlabelled,

    /// <summary>A measure that is named and that the model does not have.</summary>
    None,
}
