namespace SelfEval.Domain.Diagnosis;

/// <summary>What became of a figure that a plan wanted.</summary>
internal enum PlanReading
{
    /// <summary>It is printed, and fits the numbers of a plan.</summary>
    Read = 0,

    /// <summary>It is not printed.</summary>
    Absent = 1,

    /// <summary>It is too large or too fine for the numbers of a plan.</summary>
    TooLarge = 2,
}
