using System.Text.RegularExpressions;
using SelfEval.Domain.Localization;
using SelfEval.Shared;
using Xunit;

namespace SelfEval.Cli.Tests;

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

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
