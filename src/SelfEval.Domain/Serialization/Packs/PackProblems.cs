using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Serialization.Packs;

/// <summary>The problems of one pack that its contract cannot see: what does not fit together.</summary>
internal sealed class PackProblems(ReadOnlyMemory<byte> utf8)
{
    private readonly List<ReadProblem> _problems = [];

    /// <summary>The problems, in the order in which they were found.</summary>
    public IReadOnlyList<ReadProblem> All => _problems;

    /// <summary>Whether there are more than were collected.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Notes that a value does not fit.</summary>
    /// <param name="node">The value.</param>
    /// <param name="expected">The key of what was expected.</param>
    /// <param name="values">What the placeholders stand for.</param>
    public void Add(PlacedNode node, string expected, params (string Name, string Value)[] values) =>
        Add(node, node.Text is { } text ? $"\"{text}\"" : node.Number is { } number ? $"{number}" : node.Items.Count > 0 ? "[…]" : "{…}", messages => messages.Fill(expected, values));

    /// <summary>Notes that a value does not fit, where words depend on the language.</summary>
    public void Add(PlacedNode node, string found, Func<Messages, string> expected)
    {
        if (_problems.Count >= RulePackJson.MaxProblems)
        {
            IsCut = true;
            return;
        }

        _problems.Add(new ReadProblem(ReadProblemKind.BadValue, node.Pointer, TextPosition.Of(utf8.Span, node.Start), ContractWalk.Cut(found), expected));
    }
}
