using System.Globalization;
using System.Text.Json;
using SelfEval.Domain.Serialization.Converters;

namespace SelfEval.Domain.Serialization.Packs;

/// <summary>A value of a JSON document that knows where it stands. Only of documents that are well-formed and not too deep.</summary>
internal sealed class PlacedNode
{
    private readonly PlacedNode? _parent;
    private readonly string _segment;
    private readonly List<PlacedNode> _children = [];

    private PlacedNode(PlacedNode? parent, string segment, ref Utf8JsonReader reader)
    {
        (_parent, _segment, Type, Start) = (parent, segment, reader.TokenType, reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    string name = ShortText.Whole(ref reader) ?? "?";
                    reader.Read();
                    _children.Add(new PlacedNode(this, name, ref reader));
                }

                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    _children.Add(new PlacedNode(this, _children.Count.ToString(CultureInfo.InvariantCulture), ref reader));
                }

                break;
            case JsonTokenType.String:
                Text = ShortText.Whole(ref reader);
                break;
            case JsonTokenType.Number:
                Number = WholeNumber.TryRead(ref reader, int.MinValue, int.MaxValue, out int number) ? number : null;
                break;
            default:
                break;
        }
    }

    /// <summary>The first byte of the value.</summary>
    public long Start { get; }

    /// <summary>What it is.</summary>
    public JsonTokenType Type { get; }

    /// <summary>The text of a string; null for anything else, and for half of a surrogate pair.</summary>
    public string? Text { get; }

    /// <summary>The number where it is a whole one.</summary>
    public int? Number { get; }

    /// <summary>The JSON Pointer.</summary>
    public string Pointer => _parent is null ? ""
        : $"{_parent.Pointer}/{_segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>The items of an array; none for anything else.</summary>
    public IReadOnlyList<PlacedNode> Items => Type == JsonTokenType.StartArray ? _children : [];

    /// <summary>Whether a boolean is true.</summary>
    public bool IsTrue => Type == JsonTokenType.True;

    /// <summary>Goes through a document once.</summary>
    public static PlacedNode Read(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        reader.Read();
        return new PlacedNode(null, "", ref reader);
    }

    /// <summary>The first member of a name of an object, or null.</summary>
    public PlacedNode? Find(string name) => Type == JsonTokenType.StartObject ? _children.Find(child => child._segment == name) : null;
}
