namespace SelfEval.Domain.Testing.Consistent;

/// <summary>True amounts of one line, in whole yuan.</summary>
internal readonly record struct TrueLine(long Initial, long Adjusted, long Outturn, long Prior)
{
    public long Change => Outturn - Prior;

    public bool IsZero => this == default;

    public static TrueLine operator +(TrueLine left, TrueLine right) =>
        new(left.Initial + right.Initial, left.Adjusted + right.Adjusted, left.Outturn + right.Outturn, left.Prior + right.Prior);

    public static TrueLine Sum(IEnumerable<TrueLine> lines) => lines.Aggregate(default(TrueLine), (sum, line) => sum + line);

    /// <summary>Each amount in so many parts, what is left over dropped.</summary>
    public TrueLine Over(long parts) => new(Initial / parts, Adjusted / parts, Outturn / parts, Prior / parts);

    /// <summary>Lines with smaller amounts, the smallest first; none is this one.</summary>
    public IEnumerable<TrueLine> Smaller()
    {
        if (IsZero)
        {
            yield break;
        }

        yield return default;
        yield return Over(1000);
        yield return Over(2);
        yield return Rounded(10_000);
    }

    /// <summary>Without what is below a step, which makes amounts of whole 万元; the zero line where nothing is left.</summary>
    private TrueLine Rounded(long step)
    {
        TrueLine whole = Over(step);
        return new(whole.Initial * step, whole.Adjusted * step, whole.Outturn * step, whole.Prior * step);
    }
}
