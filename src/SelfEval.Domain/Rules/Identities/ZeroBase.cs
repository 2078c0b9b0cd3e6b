namespace SelfEval.Domain.Rules;

/// <summary>What a rate over a base that prints as zero can be (docs/decisions/0003-zero-base.md).</summary>
internal enum ZeroBase
{
    /// <summary>The base does not print as zero, or the rate over it does no harm.</summary>
    Harmless = 0,

    /// <summary>Part and base both print as zero: true values too small to print may give the rate, nothing that is printed does.</summary>
    Unsupported = 1,

    /// <summary>No base that prints as zero gives the rate.</summary>
    Impossible = 2,
}
