using System.Text;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Serialization.Packs;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Tests.Serialization.Packs;

public class PackSchemaTests
{
    [Fact]
    public void The_committed_schema_is_made_from_the_contract() =>
        Accepted.AssertFile("docs/schema/selfeval-rule-pack-1.schema.json", Encoding.UTF8.GetString(PackContract.Schema()));

    [Fact]
    public void The_embedded_schema_is_the_one_made_from_the_contract() => Assert.Equal(Encoding.UTF8.GetString(PackContract.Schema()), RulePackJson.Schema);
}
