using System.Text.Json;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Serialization.Contract;

namespace SelfEval.Domain.Serialization;

/// <summary>Writes the JSON Schema (draft 2020-12) of a document from its contract.</summary>
internal static class SchemaWriter
{
    /// <summary>The schema of a report as indented UTF-8.</summary>
    public static byte[] Write() => Write(
        ReportContract.Root,
        "urn:selfeval:report:1",
        "部门整体支出绩效自评报告",
        (shape, member) => $"labels/{ReportPaths.Members[shape.Type!].Single(path => path.Name == member.Name).Key}");

    /// <summary>The schema of a document as indented UTF-8.</summary>
    /// <param name="root">Its contract.</param>
    /// <param name="id">The id of the schema.</param>
    /// <param name="title">What the document is called.</param>
    /// <param name="titleOf">The key of what a member is called.</param>
    public static byte[] Write(ObjectNode root, string id, string title, Func<ObjectNode, ObjectNode.Member, string> titleOf)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = ReportContract.Options.Encoder }))
        {
            Messages titles = Messages.In(Language.Chinese);
            SortedDictionary<string, ObjectNode> objects = new(StringComparer.Ordinal);
            SortedDictionary<string, ILeaf> leaves = new(StringComparer.Ordinal);
            Gather(root, objects, leaves);
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            writer.WriteString("$id", id);
            writer.WriteString("title", title);
            writer.WriteString("$ref", Reference(root.Name));
            writer.WriteStartObject("$defs");
            foreach ((string name, ObjectNode shape) in objects)
            {
                writer.WriteStartObject(name);
                Object(writer, shape, member => titles[titleOf(shape, member)]);
                writer.WriteEndObject();
            }

            foreach ((string name, ILeaf leaf) in leaves)
            {
                writer.WriteStartObject(name);
                writer.WriteString("description", leaf.Expected(titles));
                leaf.WriteSchema(writer);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Object(Utf8JsonWriter writer, ObjectNode shape, Func<ObjectNode.Member, string> titleOf)
    {
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        foreach (ObjectNode.Member member in shape.Members)
        {
            writer.WriteStartObject(member.Name);
            writer.WriteString("title", titleOf(member));
            Node(writer, member.Node);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        if (shape.Members.Any(member => member.IsRequired))
        {
            writer.WriteStartArray("required");
            foreach (ObjectNode.Member member in shape.Members.Where(member => member.IsRequired))
            {
                writer.WriteStringValue(member.Name);
            }

            writer.WriteEndArray();
        }

        if (shape.OneOf.Count > 0)
        {
            writer.WriteStartArray("oneOf");
            foreach (string member in shape.OneOf)
            {
                writer.WriteStartObject();
                writer.WriteStartArray("required");
                writer.WriteStringValue(member);
                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteBoolean("additionalProperties", false);
    }

    private static void Node(Utf8JsonWriter writer, ContractNode node)
    {
        switch (node)
        {
            case ListNode list:
                writer.WriteString("type", "array");
                writer.WriteStartObject("items");
                Node(writer, list.Item);
                writer.WriteEndObject();
                if (list.Least > 0)
                {
                    writer.WriteNumber("minItems", list.Least);
                }

                if (list.Most < int.MaxValue)
                {
                    writer.WriteNumber("maxItems", list.Most);
                }

                break;
            case ObjectNode shape:
                writer.WriteString("$ref", Reference(shape.Name));
                break;
            case LeafNode leaf:
                writer.WriteString("$ref", Reference(leaf.Leaf.Name));
                break;
            default:
                break;
        }
    }

    private static void Gather(ContractNode node, SortedDictionary<string, ObjectNode> objects, SortedDictionary<string, ILeaf> leaves)
    {
        switch (node)
        {
            case ListNode list:
                Gather(list.Item, objects, leaves);
                break;
            case LeafNode leaf:
                leaves.TryAdd(leaf.Leaf.Name, leaf.Leaf);
                break;
            case ObjectNode shape when objects.TryAdd(shape.Name, shape):
                foreach (ObjectNode.Member member in shape.Members)
                {
                    Gather(member.Node, objects, leaves);
                }

                break;
            default:
                break;
        }
    }

    private static string Reference(string name) => $"#/$defs/{name}";
}
