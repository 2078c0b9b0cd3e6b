using System.Text;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Tests.Serialization.Packs;

/// <summary>Packs for tests, written as short as a test wants them.</summary>
internal static class Pack
{
    /// <summary>A pack of rules, each given as the members that say what it compares.</summary>
    public static string Of(params string[] kinds) => With("", [.. kinds.Select((kind, place) => Rule($"TS-{place + 1}", kind))]);

    /// <summary>A pack with members beside its rules.</summary>
    public static string With(string members, params string[] rules) => Named("test", members, rules);

    /// <summary>A pack of an id.</summary>
    public static string Named(string id, string members, params string[] rules) =>
        $$"""{"format":"selfeval-rule-pack/1","id":"{{id}}","version":"1"{{(members.Length > 0 ? "," + members : "")}},"rules":[{{string.Join(',', rules)}}]}""";

    /// <summary>A rule with an id.</summary>
    public static string Rule(string id, string kind, string severity = "error") =>
        $$"""{"id":"{{id}}","family":"expenditure","severity":"{{severity}}","name":{"zh":"名","en":"name"},"statement":{"zh":"要求"},"basis":{"zh":"依据","en":"basis"},{{kind}}}""";

    public static RulePackReading Read(string json) => RulePackJson.Read(json);

    public static RulePack Require(string json) => Read(json).RequirePack();

    public static ValueList<RulePackReading> ReadAll(params string[] packs) =>
        RulePackJson.ReadAll([.. packs.Select(pack => new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(pack)))]);

    /// <summary>The one problem of a pack.</summary>
    public static ReadProblem Problem(string json) => Xunit.Assert.Single(Read(json).Problems);
}
