using System.Text;
using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Import.Text;

/// <summary>The phrases that sentences about figures are made of: data (Resources/phrases.csv) and the names of the classifications.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> OfPackage = new(() => new Lexicon());

    private readonly Phrase[] _phrases;
    private readonly PhraseTrie _trie;

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
        _phrases = [.. phrases.Values];
        _trie = new PhraseTrie(phrases.Keys.Select((phrase, place) => KeyValuePair.Create(phrase, place)));
    }

    /// <summary>The phrases of this package.</summary>
    public static Lexicon Default => OfPackage.Value;

    /// <summary>The longest phrase at the start of a text, in narrow characters without blanks.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out Phrase phrase, out int length, out int steps)
    {
        int found = _trie.Find(text, out length, out steps);
        phrase = found < 0 ? default : _phrases[found];
        return found >= 0;
    }

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
            PhraseKind.Line => new(of, (int)Enum.Parse<LineKind>(parts[0]), parts.Length == 1 ? 0 : parts[1] == "Bare" ? Phrase.Bare : (int)Enum.Parse<FundingSource>(parts[1])),
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
