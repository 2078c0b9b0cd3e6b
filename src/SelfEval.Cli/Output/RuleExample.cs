using System.Text.Json;
using SelfEval.Domain.Localization;

namespace SelfEval.Cli.Output;

/// <summary>How a rule looks in practice: what a report that passes prints, what one that fails prints instead, and what the rule says.</summary>
internal sealed record RuleExample(IReadOnlyList<RuleExample.Change> Changes, string Pointer, string Chinese, string English)
{
    private static readonly Lazy<Dictionary<string, RuleExample>> All = new(Read);

    /// <summary>The example of a rule of the library; null for a rule of another pack.</summary>
    public static RuleExample? Of(string rule) => All.Value.GetValueOrDefault(rule);

    /// <summary>What the rule says of the report that fails.</summary>
    public string Says(Language language) => language == Language.English ? English : Chinese;

    private static Dictionary<string, RuleExample> Read()
    {
        using Stream stream = typeof(RuleExample).Assembly.GetManifestResourceStream("SelfEval.Cli.Resources.examples.json")!;
        using JsonDocument document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateArray().ToDictionary(
            example => example.GetProperty("rule").GetString()!,
            example => new RuleExample(
                [.. example.GetProperty("changes").EnumerateArray().Select(change => new Change(
                    change.GetProperty("pointer").GetString()!, change.GetProperty("passes").GetString(), change.GetProperty("fails").GetString()))],
                example.GetProperty("pointer").GetString()!,
                example.GetProperty("zh").GetString()!,
                example.GetProperty("en").GetString()!),
            StringComparer.Ordinal);
    }

    /// <summary>One place at which the two reports differ; null where nothing is printed.</summary>
    internal sealed record Change(string Pointer, string? Passes, string? Fails);
}
