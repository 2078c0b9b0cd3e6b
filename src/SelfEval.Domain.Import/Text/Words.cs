namespace SelfEval.Domain.Import.Text;

/// <summary>Words around quantities: data (Resources/words.csv), longest first.</summary>
internal static class Words
{
    private static readonly ILookup<string, string> All = Resource.Rows("words").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly PhraseTrie Counters = Trie(Of("Counter"));
    private static readonly PhraseTrie Adverbs = Trie(Of("Adverb"));
    private static readonly PhraseTrie Verbs = Trie(Of("Verb"));
    private static readonly string[] Tails = Of("Tail");
    private static readonly PhraseTrie Sums = Trie(Of("Sum"));

    /// <summary>Words that begin with a counting word and count nothing.</summary>
    private static readonly PhraseTrie NoCounters = Trie(["个百分点", "个月", "个工作日", "次会议", "期间", "项目", "人民", "部门", "所得", "本年", "对比", "名称", "件数"]);

    /// <summary>Characters of the counting word at the start of a text, 万 before it included (3.2万册); 0 where there is none.</summary>
    public static int Counter(ReadOnlySpan<char> text)
    {
        int tens = text is ['万', ..] ? 1 : 0;
        ReadOnlySpan<char> word = text[tens..];
        int length = NoCounters.Find(word, out _) >= 0 ? 0 : Start(Counters, word);
        return length == 0 ? 0 : tens + length;
    }

    /// <summary>Characters of the words at the start of a text that say that a sum of money follows.</summary>
    public static int Sum(ReadOnlySpan<char> text) => Start(Sums, text);

    /// <summary>What is counted: the words without the verb before and the words that lead to a number behind.</summary>
    public static ReadOnlySpan<char> Subject(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        while (Start(Adverbs, words) is > 0 and var adverb)
        {
            words = words[adverb..].TrimStart();
        }

        // One verb at most: of 发放慰问品 the second, 慰问, is part of what is given.
        words = words[Start(Verbs, words)..];

        bool isCut = true;
        while (isCut)
        {
            isCut = false;
            foreach (string tail in Tails)
            {
                if (words.EndsWith(tail, StringComparison.Ordinal))
                {
                    words = words[..^tail.Length].TrimEnd();
                    isCut = true;
                    break;
                }
            }
        }

        return words.Trim("“”\"（）()的");
    }

    private static int Start(PhraseTrie words, ReadOnlySpan<char> text) => words.Find(text, out int length) < 0 ? 0 : length;

    private static PhraseTrie Trie(IEnumerable<string> words) => new(words.Distinct().Select(word => KeyValuePair.Create(word, 0)));

    private static string[] Of(string kind) => [.. All[kind].OrderByDescending(word => word.Length)];
}
