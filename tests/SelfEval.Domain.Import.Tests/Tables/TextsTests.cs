using SelfEval.Domain.Localization;
using SelfEval.Shared;
using Xunit;

namespace SelfEval.Domain.Import.Tests.Tables;

public class TextsTests
{
    [Fact]
    public void Both_languages_say_the_same_things_with_the_same_values()
    {
        Texts chinese = Texts.In(Language.Chinese);
        Texts english = Texts.In(Language.English);
        Assert.Equal(chinese.Keys.Order(), english.Keys.Order());
        Assert.All(chinese.Keys, key => Assert.Equal(Placeholders(chinese[key]), Placeholders(english[key])));
    }

    private static IEnumerable<string> Placeholders(string text) =>
        System.Text.RegularExpressions.Regex.Matches(text, @"\{\w+\}").Select(match => match.Value).Order();
}
