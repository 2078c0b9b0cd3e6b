using System.Text.RegularExpressions;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Localization;

public partial class MessagesTests
{
    private static readonly Messages Chinese = Messages.In(Language.Chinese);
    private static readonly Messages English = Messages.In(Language.English);

    [Fact]
    public void Both_languages_have_the_same_texts() =>
        Assert.Equal(Chinese.Keys.Order(StringComparer.Ordinal), English.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_text_has_the_same_placeholders_in_both_languages() => Assert.All(Chinese.Keys, key =>
        Assert.Equal(Placeholders(Chinese[key]), Placeholders(English[key])));

    [Fact]
    public void No_text_is_empty() => Assert.All(Chinese.Keys, key => Assert.False(string.IsNullOrWhiteSpace(Chinese[key]) || string.IsNullOrWhiteSpace(English[key])));

    [Fact]
    public void Every_text_of_a_rule_belongs_to_a_rule()
    {
        HashSet<string> ids = [.. RulePacks.National.Rules.Select(rule => rule.Id)];

        Assert.All(Chinese.Keys.Where(key => key.StartsWith("rules/", StringComparison.Ordinal)), key => Assert.Contains(key.Split('/')[1], ids));
    }

    [Fact]
    public void An_unknown_placeholder_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Chinese.Fill("labels/joined", ("part", "a"), ("other", "b")));

    [Fact]
    public void An_unused_value_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Chinese.Fill("labels/joined", ("part", "a"), ("member", "b"), ("other", "c")));

    [Fact]
    public void A_text_that_is_not_there_is_refused() => Assert.Throws<InvalidOperationException>(() => Chinese["labels/none"]);

    [Fact]
    public void A_value_that_looks_like_a_placeholder_is_left_alone() =>
        Assert.Equal("{member}b", Chinese.Fill("labels/joined", ("part", "{member}"), ("member", "b")));

    private static IEnumerable<string> Placeholders(string text) => PlaceholderPattern().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex PlaceholderPattern();
}
