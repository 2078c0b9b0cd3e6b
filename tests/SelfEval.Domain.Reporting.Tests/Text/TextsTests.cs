using System.Text.Json;
using System.Text.RegularExpressions;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;
using SelfEval.Shared;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Reporting.Tests.Text;

public partial class TextsTests
{
    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_placeholders()
    {
        Texts chinese = Texts.In(Language.Chinese);
        Texts english = Texts.In(Language.English);

        Assert.Equal(chinese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(chinese.Keys, key => Assert.Equal(Placeholders(chinese[key]), Placeholders(english[key])));
    }

    /// <summary>A text that nothing asks for is one that was forgotten; a key that is put together from a name is one of an enumeration.</summary>
    [Fact]
    public void Every_text_is_asked_for()
    {
        string source = string.Concat(Directory.EnumerateFiles(Path.Combine(Accepted.Root, "src/SelfEval.Domain.Reporting"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        HashSet<string> named = [.. Enum.GetNames<Severity>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

        Assert.All(Texts.In(Language.Chinese).Keys.Except(named), key => Assert.Contains($"\"{key}\"", source, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
