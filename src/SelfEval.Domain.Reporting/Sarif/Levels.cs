using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Reporting.Sarif;

/// <summary>Severities as SARIF calls them.</summary>
internal static class Levels
{
    public static string Of(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
