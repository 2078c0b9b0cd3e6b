using System.Text;
using System.Text.Json;
using SelfEval.Domain.Serialization;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Tests.Serialization;

public class SchemaTests
{
    [Fact]
    public void The_committed_schema_is_made_from_the_contract() =>
        Accepted.AssertFile("docs/schema/selfeval-report-1.schema.json", Encoding.UTF8.GetString(SchemaWriter.Write()));

    [Fact]
    public void The_embedded_schema_is_the_one_made_from_the_contract() => Assert.Equal(Encoding.UTF8.GetString(SchemaWriter.Write()), ReportJson.Schema);

    [Fact]
    public void The_schema_names_its_draft_and_forbids_unknown_members()
    {
        using JsonDocument schema = JsonDocument.Parse(ReportJson.Schema);

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.All(
            schema.RootElement.GetProperty("$defs").EnumerateObject().Where(definition => definition.Value.GetProperty("type").GetString() == "object"),
            definition => Assert.False(definition.Value.GetProperty("additionalProperties").GetBoolean()));
    }
}
