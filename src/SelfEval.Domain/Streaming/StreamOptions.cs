using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Streaming;

/// <summary>How a stream of reports is worked through.</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record StreamOptions
{
    /// <summary>One report at a time, in order.</summary>
    public static StreamOptions Default { get; } = new();

    /// <summary>How many reports are checked at once, 1 or more. This many lines are in memory, and one more that is being read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int Parallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>Whether results come in the order of the lines; otherwise as they are ready.</summary>
    public bool KeepsOrder { get; init; } = true;

    /// <summary>Bytes that a line may have, 1 to <see cref="ReportJson.MaxBytes"/>; a longer one is passed over and told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside that range.</exception>
    public int MaxLineBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, ReportJson.MaxBytes);
            field = value;
        }
    } = ReportJson.MaxBytes;
}
