using System.Text.Json.Nodes;

namespace SelfEval.SchemaParity;

/// <summary>Structural mutants of a document, some still legal, most not. Nothing that JSON Schema cannot see: no duplicates.</summary>
internal static class Mutations
{
    private static readonly string[] Figures =
    [
        "0元", "-0元", "-0.00万元", "0.00万元", "00元", "01万元", "1.元", ".5元", "1,000元", "5 万元", "５万元", "+5元", "5", "5块", "5万", "1e3元", "-1.5亿元",
        "9999999999999999元", "10000000000000000元", "9999999999999千元", "10000000000000千元", "999999999999万元", "1000000000000万元",
        "99999999亿元", "100000000亿元", "1.0123456789元", "1.01234567890元", "5万元 ", "5万元\n", "",
        "0%", "-0%", "-0.0%", "99.97%", "99.97％", "99.97 %", "999999999%", "1000000000%", "1.01234567891%", "-7.9%", "%",
        "168份", "1.5人次", "5km", "5k m", "5%份", "5一二三四五六七八九十一二三四五六", "5一二三四五六七八九十一二三四五六七", "5𠮷", "5é", "5e\u0301", "5²", "-0份", "0份", "份",
        "92.5分", "100分", "-1分", "-0分", "0.0分", "92.5", "92.5 分",
        "2023-02-28", "2023-02-29", "2024-02-29", "2024-06-31", "1899-12-31", "1900-01-01", "2099-12-31", "2100-01-01", "2024-6-20", "2024/06/20", "2024-06-20T00:00:00", "２０２４-06-20",
        "fiscalAppropriation", "FiscalAppropriation", "output", "Output", "quantity", "excellent", "优",
        " ", "\t\n", "\u3000", "\u00a0", "\u0085", "\uFEFF", "\u200b", "x", "\u2028",
    ];

    private static readonly string[] Others = ["null", "true", "false", "0", "1", "-1", "3.0", "3.5", "1e2", "1E400", "1000000", "1000001", "1999", "2000", "2099", "2100", "2023.0", "-0", "[]", "{}", "[null]", "[\"x\"]", "[{}]", "\"text\""];

    /// <summary>A handful of mutants, at places drawn at random.</summary>
    public static IEnumerable<(string Mutation, JsonNode Mutant)> Of(JsonNode document, Random random)
    {
        for (int i = 0; i < 6; i++)
        {
            yield return Replace(document, random, JsonValue.Create(Figures[random.Next(Figures.Length)])!);
            yield return Replace(document, random, JsonNode.Parse(Others[random.Next(Others.Length)]));
        }

        yield return Change<JsonObject>(document, random, "remove a member", node => node.Remove(node.ElementAt(random.Next(node.Count)).Key));
        yield return Change<JsonObject>(document, random, "add a member", node => node["unknown"] = 1);
        yield return Change<JsonObject>(document, random, "another case", node =>
        {
            (string name, JsonNode? value) = node.ElementAt(random.Next(node.Count));
            node.Remove(name);
            node[char.ToUpperInvariant(name[0]) + name[1..]] = value;
        });
        yield return Change<JsonArray>(document, random, "add an item of another kind", node => node.Add(node.Count % 2 == 0 ? 7 : new JsonObject()));
        yield return Change<JsonArray>(document, random, "remove an item", node => node.RemoveAt(random.Next(node.Count)));
        yield return Change<JsonArray>(document, random, "empty a list", node => node.Clear());
    }

    private static (string, JsonNode) Replace(JsonNode document, Random random, JsonNode? value)
    {
        JsonNode copy = document.DeepClone();
        List<JsonNode> places = [.. Nodes(copy).Where(node => node is not (JsonObject or JsonArray) || random.Next(10) == 0).Where(node => node.Parent is not null)];
        JsonNode place = places[random.Next(places.Count)];
        string path = place.GetPath();
        place.ReplaceWith(value);
        return ($"{path} := {value?.ToJsonString() ?? "null"}", copy);
    }

    private static (string, JsonNode) Change<T>(JsonNode document, Random random, string mutation, Action<T> change)
        where T : JsonNode
    {
        JsonNode copy = document.DeepClone();
        List<T> places = [.. Nodes(copy).OfType<T>().Where(node => node is JsonObject { Count: > 0 } or JsonArray { Count: > 0 })];
        if (places.Count == 0)
        {
            return ("nothing to change", copy);
        }

        T place = places[random.Next(places.Count)];
        change(place);
        return ($"{mutation} at {place.GetPath()}", copy);
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => (node switch
    {
        JsonObject members => members.Select(member => member.Value),
        JsonArray items => items,
        _ => [],
    }).OfType<JsonNode>().SelectMany(Nodes).Prepend(node);
}
