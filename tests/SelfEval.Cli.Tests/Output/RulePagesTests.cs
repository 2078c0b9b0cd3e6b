using System.Text;
using SelfEval.Cli.Output;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;
using SelfEval.Shared;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Cli.Tests.Output;

/// <summary>docs/rules is what the tool prints, a page for each family in each language.</summary>
public class RulePagesTests
{
    public static TheoryData<RuleFamily, Language> Pages =>
        [.. RulePacks.National.Rules.Select(rule => rule.Family).Distinct().SelectMany(_ => Enum.GetValues<Language>(), (family, language) => (family, language))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_of_a_family_is_fresh(RuleFamily family, Language language)
    {
        Rule[] rules = [.. RulePacks.National.Rules.Where(rule => rule.Family == family)];
        Accepted.AssertFile($"docs/rules/{Name(family, language)}", new CatalogueWriter(Texts.In(language), language).Markdown(rules));
    }

    [Fact]
    public void The_index_of_the_pages_is_fresh()
    {
        StringBuilder page = new();
        page.Append("# 规则目录 · Rule catalogue\n\n");
        page.Append("What `selfeval rules` prints, a page for each family. Written by a test (`RulePagesTests`), which fails when a page is stale;\n");
        page.Append("the examples are those that the tests hold every rule to ([examples.json](examples.json)).\n\n");
        page.Append("| family | rules | 中文 | English |\n|---|---|---|---|\n");
        foreach (IGrouping<RuleFamily, Rule> family in RulePacks.National.Rules.GroupBy(rule => rule.Family))
        {
            page.Append($"| {(int)family.Key} {family.Key} | {family.Count()} | [{Texts.In(Language.Chinese)[$"family{(int)family.Key}"]}]({Name(family.Key, Language.Chinese)}) | [{Texts.In(Language.English)[$"family{(int)family.Key}"]}]({Name(family.Key, Language.English)}) |\n");
        }

        page.Append($"\n{RulePacks.National.Rules.Count} rules in all.\n");
        Accepted.AssertFile("docs/rules/README.md", page.ToString());
    }

    private static string Name(RuleFamily family, Language language) =>
        $"{(int)family}-{family.ToString().ToLowerInvariant()}.{(language == Language.Chinese ? "zh" : "en")}.md";
}
