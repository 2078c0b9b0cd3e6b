using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SelfEval.Domain.Serialization;
using Xunit;

namespace SelfEval.Docs.Tests;

/// <summary>The JSON of the pages is JSON, and a rule that a page shows can stand in a pack.</summary>
public class JsonBlockTests
{
    public static TheoryData<string, string> Blocks { get; } = [.. CodeBlock.All.Where(block => block.Language == "json").Select(block => (block.ToString(), block.Text))];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_can_be_read(string place, string json)
    {
        JsonNode? node = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });

        Assert.NotNull(node);
        if (node["family"] is not null)
        {
            string pack = $$"""{"format":"selfeval-rule-pack/1","id":"page","version":"1","include":["national"],"rules":[{{json}}]}""";
            RulePackReading reading = RulePackJson.Read(Encoding.UTF8.GetBytes(pack));
            Assert.True(reading.Problems.Count == 0, $"{place}: {string.Join('\n', reading.Problems)}");
        }
    }
}
