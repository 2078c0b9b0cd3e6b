using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Serialization.Contract;

namespace SelfEval.Domain.Serialization;

/// <summary>The slow way through a document: along the contract, collecting every problem with its place.</summary>
internal ref struct ContractWalk
{
    /// <summary>Characters of a found value that a problem shows.</summary>
    private const int Shown = 40;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly DocumentContract _contract;
    private readonly List<ReadProblem> _problems = [];
    private Utf8JsonReader _reader;

    public ContractWalk(ReadOnlySpan<byte> utf8, DocumentContract contract)
    {
        _utf8 = utf8;
        _contract = contract;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = contract.MaxDepth });
    }

    /// <summary>Whether there are more problems than were collected.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether the document could not be gone through to its end.</summary>
    public bool IsBroken { get; private set; }

    private readonly bool IsFull => _problems.Count >= ReportJson.MaxProblems;

    /// <summary>That a document is too large whose size is not known.</summary>
    public static ReadProblem TooLarge(int limit) => TooLarge($"> {Number(limit)}", limit);

    /// <summary>What keeps the bytes from being looked at as JSON at all, or null.</summary>
    public static ReadProblem? Unreadable(ReadOnlySpan<byte> utf8, DocumentContract contract)
    {
        if (utf8.Length > contract.MaxBytes)
        {
            return TooLarge(Number(utf8.Length), contract.MaxBytes);
        }

        if (Utf8.IsValid(utf8))
        {
            return null;
        }

        int at = FirstInvalid(utf8, out bool endsInside);
        if (endsInside)
        {
            return new ReadProblem(ReadProblemKind.Malformed, "", TextPosition.Of(utf8, at), End(utf8[..at]), messages => messages["reading/expected/rest"]);
        }

        string found = string.Create(CultureInfo.InvariantCulture, $"0x{utf8[at]:X2}");
        return new ReadProblem(ReadProblemKind.BadEncoding, "", TextPosition.Of(utf8, at), found, messages => messages["reading/expected/utf8"]);
    }

    /// <summary>Every problem of the document, up to the limit.</summary>
    public IReadOnlyList<ReadProblem> Collect()
    {
        try
        {
            _reader.Read();
            Value(_contract.Root, "", mayBeAbsent: false);
            if (!IsCut && _reader.Read())
            {
                throw new JsonException();
            }
        }
        catch (JsonException)
        {
            Broken();
        }

        return _problems;
    }

    private static ReadProblem TooLarge(string size, int limit) => new(
        ReadProblemKind.TooLarge, "", new TextPosition(1, 1, 0), size, messages => messages.Fill("reading/expected/size", ("limit", Number(limit))));

    private void Value(ContractNode node, string pointer, bool mayBeAbsent)
    {
        switch (node)
        {
            case ObjectNode shape when _reader.TokenType == JsonTokenType.StartObject:
                Object(shape, pointer);
                break;
            case ListNode list when _reader.TokenType == JsonTokenType.StartArray:
                List(list, pointer);
                break;
            case LeafNode { Leaf: var leaf } when leaf.AcceptsType(_reader.TokenType):
                Utf8JsonReader value = _reader;
                if (!leaf.AcceptsValue(ref value))
                {
                    value = _reader;
                    Add(ReadProblemKind.BadValue, pointer, _reader.TokenStartIndex, Found(), leaf.ExpectedInsteadOf(ref value));
                }

                break;
            default:
                (long start, string found, JsonTokenType type) = (_reader.TokenStartIndex, Found(), _reader.TokenType);

                // Passed over first: where the document breaks inside the value, the break is the one thing to tell.
                _reader.Skip();
                Add(ReadProblemKind.WrongType, pointer, start, found, Expected(node, mayBeAbsent && type == JsonTokenType.Null));
                break;
        }
    }

    private void Object(ObjectNode shape, string pointer)
    {
        long start = _reader.TokenStartIndex;
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject && !IsCut)
        {
            long at = _reader.TokenStartIndex;
            string? name = Name();
            ObjectNode.Member? member = name is null ? null : shape.Find(name);
            string memberPointer = $"{pointer}/{Escape(name ?? "?")}";
            _reader.Read();
            if (member is null)
            {
                _reader.Skip();
                Add(ReadProblemKind.UnknownMember, memberPointer, at, Cut(name ?? "?"), ExpectedMembers(shape));
            }
            else if (!seen.Add(member.Name))
            {
                _reader.Skip();
                Add(ReadProblemKind.DuplicateMember, memberPointer, at, member.Name, messages => messages["reading/expected/once"]);
            }
            else
            {
                Value(member.Node, memberPointer, mayBeAbsent: true);
            }
        }

        foreach (ObjectNode.Member member in shape.Members)
        {
            if (member.IsRequired && !seen.Contains(member.Name) && !IsCut)
            {
                string missing = member.Name;
                Add(ReadProblemKind.MissingMember, $"{pointer}/{missing}", start, "", messages => messages.Fill("reading/expected/member", ("name", missing)));
            }
        }

        string[] chosen = [.. shape.OneOf.Where(seen.Contains)];
        if (shape.OneOf.Count > 0 && chosen.Length != 1 && !IsCut)
        {
            ReadProblemKind kind = chosen.Length == 0 ? ReadProblemKind.MissingMember : ReadProblemKind.BadValue;
            Add(kind, pointer, start, string.Join(", ", chosen), messages => messages.Fill("reading/expected/oneMember", ("names", string.Join(", ", shape.OneOf))));
        }
    }

    private void List(ListNode list, string pointer)
    {
        long start = _reader.TokenStartIndex;
        int count = 0;
        for (; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray && !IsCut; count++)
        {
            // Of a list that is too long that is said, and nothing of what is in the rest.
            if (count < list.Most)
            {
                Value(list.Item, $"{pointer}/{Number(count)}", mayBeAbsent: false);
            }
            else
            {
                _reader.Skip();
            }
        }

        if ((count < list.Least || count > list.Most) && !IsCut)
        {
            (int least, int most) = (list.Least, list.Most);
            Add(ReadProblemKind.BadValue, pointer, start, $"[{Number(count)}]", messages => messages.Fill("reading/expected/items", ("least", Number(least)), ("most", Number(most))));
        }
    }

    /// <summary>The name of the member the reader is at; null where it holds half of a surrogate pair.</summary>
    private readonly string? Name()
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private void Broken()
    {
        IsBroken = true;

        // The reader counts a bracket as open only once it is past it.
        bool opens = _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        bool deep = _reader.CurrentDepth + (opens ? 1 : 0) >= _contract.MaxDepth;
        if (!deep && BreaksOff(_utf8, _contract.MaxDepth))
        {
            Add(ReadProblemKind.Malformed, "", _utf8.Length, End(_utf8), messages => messages["reading/expected/rest"]);
            return;
        }

        int depth = _contract.MaxDepth;
        long at = _reader.BytesConsumed;
        string found = at < _utf8.Length ? Cut(Encoding.UTF8.GetString(_utf8.Slice((int)at, (int)Math.Min(_utf8.Length - at, Shown * 3)))) : "∅";
        Add(
            deep ? ReadProblemKind.TooDeep : ReadProblemKind.Malformed,
            "",
            at,
            found,
            deep ? messages => messages.Fill("reading/expected/depth", ("limit", Number(depth))) : messages => messages["reading/expected/json"]);
    }

    private void Add(ReadProblemKind kind, string pointer, long at, string found, Func<Messages, string> expected)
    {
        if (IsFull)
        {
            IsCut = true;
            return;
        }

        _problems.Add(new ReadProblem(kind, pointer, TextPosition.Of(_utf8, at), found, expected));
    }

    private readonly string Found() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.String => Cut(Encoding.UTF8.GetString(_utf8[(int)_reader.TokenStartIndex..(int)_reader.BytesConsumed])),
        _ => Cut(Encoding.UTF8.GetString(_reader.ValueSpan)),
    };

    private static Func<Messages, string> Expected(ContractNode node, bool isAbsence) => messages => isAbsence
        ? messages["reading/expected/noNull"]
        : node switch
        {
            ObjectNode => messages["reading/expected/object"],
            ListNode => messages["reading/expected/array"],
            LeafNode leaf => leaf.Leaf.Expected(messages),
            _ => "",
        };

    private static Func<Messages, string> ExpectedMembers(ObjectNode shape) => messages =>
        messages.Fill("reading/expected/members", ("names", string.Join(", ", shape.Members.Select(member => member.Name))));

    /// <summary>The start of a text in one line, so that a problem stays one line however the document looks.</summary>
    internal static string Cut(string text)
    {
        StringBuilder line = new(Shown + 1);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (line.Length >= Shown)
            {
                return line.Append('…').ToString();
            }

            line.Append(Rune.IsControl(rune) ? "␣" : rune.ToString());
        }

        return line.ToString();
    }

    private static string Escape(string name) => Cut(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The first byte that is no UTF-8, and whether it begins a character that the document only cuts off.</summary>
    private static int FirstInvalid(ReadOnlySpan<byte> utf8, out bool endsInside)
    {
        int at = 0;
        OperationStatus status;
        while ((status = Rune.DecodeFromUtf8(utf8[at..], out _, out int consumed)) == OperationStatus.Done)
        {
            at += consumed;
        }

        endsInside = status == OperationStatus.NeedMoreData;
        return at;
    }

    /// <summary>The last characters of a document that breaks off.</summary>
    private static string End(ReadOnlySpan<byte> utf8)
    {
        // From the first whole character among the last bytes.
        int start = Math.Max(0, utf8.Length - Shown);
        while (start < utf8.Length && (utf8[start] & 0xC0) == 0x80)
        {
            start++;
        }

        return "…" + Cut(Encoding.UTF8.GetString(utf8[start..]));
    }

    /// <summary>Whether the document is the beginning of a JSON document, and only not the whole of it.</summary>
    private static bool BreaksOff(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        Utf8JsonReader reader = new(utf8, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = maxDepth }));
        try
        {
            while (reader.Read())
            {
            }

            return reader.TokenType != JsonTokenType.None || !utf8.TrimStart(" \t\r\n"u8).IsEmpty;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
