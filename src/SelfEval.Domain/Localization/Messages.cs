using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace SelfEval.Domain.Localization;

/// <summary>
/// Everything that people read, in one language: one embedded resource each, a tree of named texts with named
/// placeholders. A text is asked for by the names on the way to it, joined by slashes.
/// </summary>
internal sealed class Messages
{
    private static readonly Lazy<Messages> Chinese = new(() => new Messages("zh"));
    private static readonly Lazy<Messages> English = new(() => new Messages("en"));

    private readonly FrozenDictionary<string, string> _texts;

    private Messages(string language)
    {
        string name = $"SelfEval.Domain.Localization.messages.{language}.json";
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using JsonDocument document = JsonDocument.Parse(stream);
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        Flatten(document.RootElement, "", texts);
        _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The keys of all texts.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The texts in a language.</summary>
    public static Messages In(Language language) => language switch
    {
        Language.Chinese => Chinese.Value,
        Language.English => English.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Texts are in Chinese and in English."),
    };

    /// <summary>The text of a key.</summary>
    /// <exception cref="InvalidOperationException">There is none: a mistake in the resources, which tests look for.</exception>
    public string this[string key] => _texts.TryGetValue(key, out string? text) ? text
        : throw new InvalidOperationException($"There is no text '{key}'.");

    /// <summary>The text of a key, or null.</summary>
    public string? Find(string key) => _texts.GetValueOrDefault(key);

    /// <summary>The text of a key with its placeholders filled in.</summary>
    /// <exception cref="InvalidOperationException">A placeholder has no value, or a value no placeholder.</exception>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        string template = this[key];
        StringBuilder text = new(template.Length + 64);
        int used = 0;
        int at = 0;
        while (at < template.Length)
        {
            int open = template.IndexOf('{', at);
            if (open < 0)
            {
                break;
            }

            int close = template.IndexOf('}', open);
            string name = template[(open + 1)..close];
            int found = Find(values, name);
            if (found < 0)
            {
                throw new InvalidOperationException($"The text '{key}' has an unknown placeholder '{name}'.");
            }

            used |= 1 << found;
            text.Append(template, at, open - at).Append(values[found].Value);
            at = close + 1;
        }

        return used == (1 << values.Length) - 1 ? text.Append(template, at, template.Length - at).ToString()
            : throw new InvalidOperationException($"The text '{key}' leaves a value unused.");
    }

    private static int Find(ReadOnlySpan<(string Name, string Value)> values, string name)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static void Flatten(JsonElement element, string key, Dictionary<string, string> texts)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            texts.Add(key, element.GetString()!);
            return;
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            Flatten(property.Value, key.Length == 0 ? property.Name : $"{key}/{property.Name}", texts);
        }
    }
}
