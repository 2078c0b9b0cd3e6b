namespace SelfEval.Cli;

/// <summary>What the process tells its caller (docs/cli.md).</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the severity asked for.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above it.</summary>
    public const int Findings = 1;

    /// <summary>The arguments or an input could not be used.</summary>
    public const int Unusable = 2;
}
