using System.Collections.Frozen;
using System.Numerics;
using System.Text;
using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Import.Text;

/// <summary>The phrases that sentences about figures are made of: data (Resources/phrases.csv) and the names of the classifications.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> OfPackage = new(() => new Lexicon());

    /// <summary>The bit of phrases of one character.</summary>
    private const uint Single = 1u << 1;

    private readonly FrozenDictionary<string, Phrase>.AlternateLookup<ReadOnlySpan<char>> _phrases;

    /// <summary>For the first characters of phrases: how long phrases are that begin with them, a bit for each length.</summary>
    private readonly uint[] _lengths = new uint[256 + '\u9FFF' - '\u4E00' + 1];

    /// <summary>The same for the first two characters, of phrases that have as many.</summary>
    private readonly FrozenDictionary<int, uint> _pairs;

    private Lexicon()
    {
        Dictionary<string, Phrase> phrases = new(StringComparer.Ordinal);
        foreach (string[] row in Resource.Rows("phrases"))
        {
            string plain = Plain(row[2]);
            Phrase phrase = Of(row[0], row[1], row[2]);
            phrases[plain] = phrase;

            // What follows a source is read by itself: it says on which side the source is meant.
            if (phrase.Kind == PhraseKind.Line && phrase.Value != (int)LineKind.Funding && !plain.EndsWith("支出", StringComparison.Ordinal))
            {
                phrases.TryAdd(plain + "支出", phrase);
            }
        }

        // Names of groups and classes; what is listed above, such as 公务接待费, is meant as listed.
        AddNames<DepartmentEconomic>(phrases, LineKind.Economic, ClassificationLevel.Group);
        AddNames<Functional>(phrases, LineKind.Functional, ClassificationLevel.Class);
        Dictionary<int, uint> pairs = [];
        foreach (string phrase in phrases.Keys)
        {
            _lengths[Place(phrase[0])] |= 1u << phrase.Length;
            if (phrase.Length > 1)
            {
                int pair = Pair(phrase);
                pairs[pair] = pairs.GetValueOrDefault(pair) | (1u << phrase.Length);
            }
        }

        _pairs = pairs.ToFrozenDictionary();

        _phrases = phrases.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The phrases of this package.</summary>
    public static Lexicon Default => OfPackage.Value;

    /// <summary>The longest phrase at the start of a text, in narrow characters without blanks.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out Phrase phrase, out int length)
    {
        uint lengths = _lengths[Place(text[0])];
        if ((lengths & ~Single) != 0)
        {
            lengths = (lengths & Single) | (text.Length > 1 && _pairs.TryGetValue(Pair(text), out uint longer) ? longer : 0);
        }

        while (lengths != 0)
        {
            length = 31 - BitOperations.LeadingZeroCount(lengths);
            if (length <= text.Length && _phrases.TryGetValue(text[..length], out phrase))
            {
                return true;
            }

            lengths &= ~(1u << length);
        }

        phrase = default;
        length = 0;
        return false;
    }

    /// <summary>The place of a first character: Chinese ones, ASCII and quotation marks begin phrases, others share a place where none do.</summary>
    private static int Place(char c) => c switch
    {
        >= '\u4E00' and <= '\u9FFF' => c - '\u4E00' + 256,
        < '\u0080' => c,
        >= '\u2000' and < '\u207F' => c - '\u2000' + 128,
        _ => 255,
    };

    private static int Pair(ReadOnlySpan<char> text) => (text[0] << 16) | text[1];

    private static void AddNames<T>(Dictionary<string, Phrase> phrases, LineKind line, ClassificationLevel deepest)
        where T : IClassificationScheme
    {
        foreach (int year in (ReadOnlySpan<int>)[2018, 2024])
        {
            foreach (ClassificationEntry<T> entry in ClassificationTable<T>.For(year).Entries)
            {
                if (entry.Code.Level <= deepest)
                {
                    string name = Plain(entry.Name);
                    phrases.TryAdd(name, new(PhraseKind.Line, (int)line));
                    if (!name.EndsWith("支出", StringComparison.Ordinal))
                    {
                        phrases.TryAdd(name + "支出", new(PhraseKind.Line, (int)line));
                    }
                }
            }
        }
    }

    private static string Plain(string phrase)
    {
        StringBuilder plain = new(phrase.Length);
        foreach (char c in phrase)
        {
            plain.Append(Chars.IsBlank(c) ? "" : Chars.Narrow(c));
        }

        return plain.ToString();
    }

    private static Phrase Of(string kind, string value, string phrase)
    {
        PhraseKind of = Enum.Parse<PhraseKind>(kind);
        string[] parts = value.Split(':');
        return of switch
        {
            PhraseKind.Line => new(of, (int)Enum.Parse<LineKind>(parts[0]), parts.Length > 1 ? (int)Enum.Parse<FundingSource>(parts[1]) : 0),
            PhraseKind.Side => new(of, (int)(value == "Revenue" ? LineKind.RevenueTotal : LineKind.ExpenditureTotal)),
            PhraseKind.Measure => new(of, (int)Enum.Parse<Slot>(value), (int)Side(phrase)),
            PhraseKind.Rate => parts[0] == "Completion" ? new(of, (int)Slot.None, 1) : new(of, (int)Enum.Parse<Slot>(parts[0]), parts.Length > 1 ? Sign(parts[1]) : 0),
            PhraseKind.Direction => new(of, Sign(value)),
            PhraseKind.Period => new(of, value == "Part" ? 1 : 0),
            PhraseKind.Filler => new(of, value == "Level" ? 1 : 0),
            PhraseKind.Because => new(of, value == "Sentence" ? 1 : 0),
            PhraseKind.PriorYear => new(of, value == "Compare" ? 1 : 0),
            PhraseKind.Breakdown => new(of, (int)(value switch
            {
                "Economic" => LineKind.Economic,
                "Functional" => LineKind.Functional,
                "Government" => LineKind.Government,
                _ => LineKind.Funding,
            })),
            PhraseKind.Indicator when parts[0] == "1" => new(of, 1, (int)Enum.Parse<IndicatorLevel1>(parts[1])),
            PhraseKind.Indicator => new(of, 2, (int)Enum.Parse<IndicatorLevel2>(parts[1])),
            _ => new(of),
        };
    }

    /// <summary>The side that a measure names, as 决算支出 does.</summary>
    private static LineKind Side(string phrase) =>
        phrase.Contains("收入", StringComparison.Ordinal) ? LineKind.RevenueTotal : phrase.Contains("支出", StringComparison.Ordinal) ? LineKind.ExpenditureTotal : LineKind.None;

    private static int Sign(string sign) => sign switch { "+" => 1, "-" => -1, _ => 0 };
}
