namespace SelfEval.Domain.Rules;

/// <summary>What an identity says of the figures it was given.</summary>
internal readonly record struct Judgement(Verdict Verdict)
{
    /// <summary>The derived figure, or the sum that is compared with a constant, as text.</summary>
    public string Printed { get; init; } = "";

    /// <summary>What recomputing gives, printed likewise; null where there is no such value.</summary>
    public string? Expected { get; init; }

    /// <summary>Printed less expected; null where there is no such value.</summary>
    public string? Difference { get; init; }

    /// <summary>Whether every figure was counted, so that rounding has no part in it.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether a ratio has no meaning because its base is negative.</summary>
    public bool IsNegativeBase { get; init; }

    /// <summary>What keeps a ratio over a base that prints as zero from being harmless.</summary>
    public ZeroBase Base { get; init; }
}
