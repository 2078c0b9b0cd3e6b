using System.Globalization;
using System.Text.Json;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization.Contract;
using SelfEval.Domain.Serialization.Converters;

namespace SelfEval.Domain.Serialization.Packs;

/// <summary>The contract of a rule pack in JSON: what reading, problems and the schema share (docs/rule-packs.md).</summary>
internal static class PackContract
{
    /// <summary>Levels that a pack may be nested; it has six.</summary>
    public const int MaxDepth = 16;

    private const int LongestName = 100;
    private const int LongestText = 2000;

    private static readonly LeafNode Figure = new(PackText.Place("figure", path => path is FigurePath figure && FigurePathKind.Of(figure) != FigureKind.Quantity));
    private static readonly LeafNode Place = new(PackText.Place("place", path => path.Depth <= 1 && path.Name != "*"));
    private static readonly LeafNode Date = new(PackText.Place("date", path => path is FieldPath { IsDate: true, Depth: <= 1 }));
    private static readonly LeafNode Field = new(PackText.Place("field", path => path is FieldPath { IsList: false, Depth: <= 1 }));
    private static readonly LeafNode Flag = new(new BooleanConverter());
    private static readonly LeafNode Percent = new(new PercentLeaf());
    private static readonly LeafNode Severity = new(new NameConverter<Severity>("severity"));
    private static readonly LeafNode PackId = Matched("packId", RulePackIds.Pack, RulePackIds.IsPack);
    private static readonly LeafNode AnyRuleId = Matched("anyRuleId", RulePackIds.AnyRule, text => RulePackIds.IsRule(text) || RulePackIds.IsBuiltIn(text));
    private static readonly LeafNode Day = Matched("yearDay", YearDay.Pattern, text => YearDay.Parse(text) is not null);
    private static readonly LeafNode Short = Text("shortText", LongestName);

    private static readonly ObjectNode Translated = new("Translated", [], new("zh", true, Text("longText", LongestText)), new("en", false, Text("longText", LongestText)));
    private static readonly ListNode Terms = new(Figure, 1, RulePackJson.MaxTerms);

    /// <summary>The kinds of identities, by the member that declares one.</summary>
    public static IReadOnlyList<ObjectNode.Member> Identities { get; } =
    [
        Kind("sum", "Sum", new("result", true, Figure), new("parts", true, Terms), new("ifListed", false, Terms)),
        Kind("balance", "Balance", new("result", true, Figure), new("plus", true, Terms), new("minus", true, Terms)),
        Kind("difference", "Difference", new("result", true, Figure), new("minuend", true, Figure), new("subtrahend", true, Figure)),
        Kind("equality", "Equality", new("result", true, Figure), new("other", true, Figure)),
        Kind("ratio", "Ratio", new("result", true, Figure), new("part", true, Figure), new("whole", true, Figure)),
        Kind("growth", "Growth", new("result", true, Figure), new("change", true, Figure), new("current", true, Figure)),
        Kind("totalsHundred", "TotalsHundred", new("shares", true, Terms), new("ifListed", false, Terms)),
        Kind("atMost", "AtMost", new("figure", true, Figure), new("limit", true, Terms)),
        Kind("atLeast", "AtLeast", new("figure", true, Figure), new("parts", true, Terms)),
        Kind("near", "Near", new("figure", true, Figure), new("other", true, Figure), new("percent", true, Percent)),
        Kind("notFarBelow", "NotFarBelow", new("figure", true, Figure), new("other", true, Figure), new("percent", true, Percent)),
    ];

    /// <summary>The kinds of conditions, by the member that declares one.</summary>
    public static IReadOnlyList<ObjectNode.Member> Conditions { get; } =
    [
        Kind("present", "Present", new ObjectNode.Member("places", true, new ListNode(Place, 1, RulePackJson.MaxTerms))),
        Kind("absent", "Absent", new ObjectNode.Member("places", true, new ListNode(Place, 1, RulePackJson.MaxTerms))),
        Kind("dateOrder", "DateOrder", new("earlier", true, Date), new("later", true, Date), new("maySame", false, Flag)),
        Kind("dateWindow", "DateWindow", new("date", true, Date), new("from", false, Day), new("to", false, Day)),
        Kind("oneOf", "OneOf", new("field", true, Field), new("values", true, new ListNode(Text("longText", LongestText), 1, RulePackJson.MaxTerms))),
        Kind("matches", "Matches", new("field", true, Field), new("pattern", true, new LeafNode(new PackText(
            "pattern",
            text => PatternCondition.Compile(text) is not null,
            writer =>
            {
                writer.WriteString("format", "regex");
                writer.WriteNumber("maxLength", PatternCondition.Longest);
            },
            ("limit", Number(PatternCondition.Longest)),
            ("repeats", Number(PatternCondition.MostRepeats)))))),
    ];

    private static readonly ObjectNode Where = new(
        "Where",
        [],
        new("onlyWherePrinted", false, Flag),
        new("beside", false, Terms),
        new("unlessPrinted", false, Terms),
        new("unlessSpent", false, Terms));

    private static readonly ObjectNode Rule = new(
        "Rule",
        [.. Identities.Concat(Conditions).Select(kind => kind.Name)],
        [
            new("id", true, Matched("ruleId", RulePackIds.Rule, RulePackIds.IsRule)),
            new("family", true, new LeafNode(new PackText("family", text => FamilyOf(text) != RuleFamily.None, WriteFamilies, ("names", string.Join(", ", FamilyNames))))),
            new("severity", true, Severity),
            new("name", true, Translated),
            new("statement", true, Translated),
            new("basis", true, Translated),
            new("action", false, Translated),
            new("where", false, Where),
            .. Identities,
            .. Conditions,
        ]);

    /// <summary>The contract of a pack, with its limits.</summary>
    public static DocumentContract Document { get; } = new(
        new ObjectNode(
            "RulePack",
            [],
            new("format", true, new LeafNode(new PackText("packFormat", text => text == RulePackJson.Format, writer => writer.WriteString("const", RulePackJson.Format), ("format", RulePackJson.Format)))),
            new("id", true, PackId),
            new("version", true, Short),
            new("include", false, new ListNode(PackId, 0, RulePackJson.MaxIncludes)),
            new("override", false, new ListNode(new ObjectNode("Override", [], new("rule", true, AnyRuleId), new("severity", false, Severity), new("percent", false, Percent)), 0, RulePackJson.MaxRules)),
            new("switchOff", false, new ListNode(new ObjectNode("SwitchOff", [], new("rule", true, AnyRuleId), new("reason", true, Translated)), 0, RulePackJson.MaxRules)),
            new("rules", true, new ListNode(Rule, 0, RulePackJson.MaxRules))),
        RulePackJson.MaxBytes,
        MaxDepth);

    /// <summary>The schema as indented UTF-8.</summary>
    public static byte[] Schema() => SchemaWriter.Write(Document.Root, "urn:selfeval:rule-pack:1", "规则包", (shape, member) => $"packs/members/{shape.Name}/{member.Name}");

    /// <summary>The family of a name, None where there is none: rules across documents cannot be declared in a pack.</summary>
    public static RuleFamily FamilyOf(string name) => Array.IndexOf(FamilyNames, name) is >= 0 and var place ? Families[place] : RuleFamily.None;

    private static RuleFamily[] Families => [.. Enum.GetValues<RuleFamily>().Where(family => family is not (RuleFamily.None or RuleFamily.AcrossDocuments))];

    private static string[] FamilyNames => [.. Families.Select(family => JsonNamingPolicy.CamelCase.ConvertName(family.ToString()))];

    private static void WriteFamilies(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("enum");
        foreach (string name in FamilyNames)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }

    private static ObjectNode.Member Kind(string member, string name, params ReadOnlySpan<ObjectNode.Member> members) => new(member, false, new ObjectNode(name, [], members));

    private static LeafNode Matched(string name, string pattern, Func<string, bool> accepts) => new(new PackText(name, accepts, writer => writer.WriteString("pattern", pattern)));

    private static LeafNode Text(string name, int longest) => new(new PackText(
        name,
        text => text.Length <= longest && !ReportText.IsBlank(text) && !text.Any(char.IsControl),
        writer =>
        {
            writer.WriteNumber("maxLength", longest);
            writer.WriteString("pattern", @"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f\ufeff][^\u0000-\u001f\u007f-\u009f]*$");
        },
        ("limit", Number(longest))));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
