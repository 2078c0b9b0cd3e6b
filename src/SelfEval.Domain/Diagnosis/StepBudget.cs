namespace SelfEval.Domain.Diagnosis;

/// <summary>Counts the steps of a search, so that it ends at the same place on every machine. A step is one number of a row that is worked on, or one
/// conflict that is looked at, so that steps take about the same time each.</summary>
internal sealed class StepBudget(long steps)
{
    private long _left = steps;

    /// <summary>Takes steps.</summary>
    /// <exception cref="OutOfStepsException">There are none left.</exception>
    public void Take(long steps = 1)
    {
        _left -= steps;
        if (_left < 0)
        {
            throw new OutOfStepsException();
        }
    }
}
