using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using SelfEval.Domain.Localization;

namespace SelfEval.Shared;

/// <summary>What an assembly says to people itself, in one language: an embedded resource of named texts with named placeholders.</summary>
internal sealed partial class Texts
{
    private static readonly Lazy<Texts> Chinese = new(() => new Texts("zh"));
    private static readonly Lazy<Texts> English = new(() => new Texts("en"));

    private readonly Dictionary<string, string> _texts;

    private Texts(string language)
    {
        Assembly assembly = typeof(Texts).Assembly;
        using Stream stream = assembly.GetManifestResourceStream($"{assembly.GetName().Name}.Resources.messages.{language}.json")!;
        using JsonDocument document = JsonDocument.Parse(stream);
        _texts = document.RootElement.EnumerateObject().ToDictionary(text => text.Name, text => text.Value.GetString()!, StringComparer.Ordinal);
    }

    /// <summary>The texts in a language.</summary>
    public static Texts In(Language language) => (language == Language.English ? English : Chinese).Value;

    /// <summary>The keys of all texts.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The text of a key.</summary>
    public string this[string key] => _texts[key];

    /// <summary>The text of a key with its placeholders filled in.</summary>
    public string Fill(string key, params (string Name, object Value)[] values) => Placeholder().Replace(_texts[key], match =>
        Convert.ToString(values.Single(value => value.Name == match.Groups[1].Value).Value, System.Globalization.CultureInfo.InvariantCulture)!);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
