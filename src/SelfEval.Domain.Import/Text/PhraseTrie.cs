namespace SelfEval.Domain.Import.Text;

/// <summary>Words that are looked for at a place of a text, the longest that stands there; one step for each character that fits.</summary>
internal sealed class PhraseTrie
{
    private const int Han = 320;

    /// <summary>The node of each first character; 0 where no word begins with it.</summary>
    private readonly int[] _first = new int[Han + '\u9FFF' - '\u4E00' + 1];

    private readonly Node[] _nodes;
    private readonly char[] _keys;
    private readonly int[] _targets;

    /// <summary>The words, each with the number that stands for it.</summary>
    public PhraseTrie(IEnumerable<KeyValuePair<string, int>> words)
    {
        List<Building> building = [new()];
        foreach ((string word, int value) in words)
        {
            int at = 0;
            foreach (char c in word)
            {
                if (!building[at].Next.TryGetValue(c, out int next))
                {
                    next = building.Count;
                    building[at].Next.Add(c, next);
                    building.Add(new());
                }

                at = next;
            }

            building[at].Value = value;
        }

        _nodes = new Node[building.Count];
        List<char> keys = [];
        List<int> targets = [];
        for (int i = 0; i < _nodes.Length; i++)
        {
            _nodes[i] = new(keys.Count, i == 0 ? 0 : building[i].Next.Count, building[i].Value);
            foreach ((char c, int target) in building[i].Next)
            {
                if (i == 0)
                {
                    _first[Place(c)] = target;
                }
                else
                {
                    keys.Add(c);
                    targets.Add(target);
                }
            }
        }

        (_keys, _targets) = ([.. keys], [.. targets]);
    }

    /// <summary>The longest word at the start of a text; −1 where none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The characters of the word.</param>
    /// <param name="steps">The characters that were looked at.</param>
    public int Find(ReadOnlySpan<char> text, out int length, out int steps)
    {
        steps = 1;
        length = 0;
        int found = -1;
        int place = text.IsEmpty ? -1 : Place(text[0]);
        int node = place < 0 ? 0 : _first[place];
        for (int at = 1; node > 0; at++)
        {
            ref readonly Node here = ref _nodes[node];
            if (here.Value >= 0)
            {
                (found, length) = (here.Value, at);
            }

            if (at == text.Length || here.Count == 0)
            {
                break;
            }

            steps++;
            int next = _keys.AsSpan(here.Start, here.Count).IndexOf(text[at]);
            node = next < 0 ? 0 : _targets[here.Start + next];
        }

        return found;
    }

    /// <summary>The longest word at the start of a text; −1 where none stands there.</summary>
    public int Find(ReadOnlySpan<char> text, out int length) => Find(text, out length, out _);

    /// <summary>The place of a first character: Chinese ones, ASCII and quotation marks begin words; −1 for others.</summary>
    private static int Place(char c) => c switch
    {
        >= '\u4E00' and <= '\u9FFF' => c - '\u4E00' + Han,
        < '\u0080' => c,
        >= '\u2000' and < '\u2080' => c - '\u2000' + 128,
        >= '\u3000' and < '\u3040' => c - '\u3000' + 256,
        _ => -1,
    };

    private sealed class Building
    {
        public SortedDictionary<char, int> Next { get; } = [];

        public int Value { get; set; } = -1;
    }

    private readonly record struct Node(int Start, int Count, int Value);
}
