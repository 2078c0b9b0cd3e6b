using System.Text;
using SelfEval.Domain.Serialization.Packs;

namespace SelfEval.Domain.Serialization;

/// <summary>Reads rule packs from JSON (docs/rule-packs.md), strictly: what is not in the format is a problem, never ignored.</summary>
/// <remarks>
/// A pack is data that may come from anywhere: it has no code, its size is limited in every direction, and its regular expressions match
/// without backtracking. Thread-safe. No reflection: usable when trimmed or compiled ahead of time.
/// </remarks>
public static class RulePackJson
{
    /// <summary>The <c>format</c> of a pack.</summary>
    public const string Format = "selfeval-rule-pack/1";

    /// <summary>Bytes that a pack may have.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Rules that a pack may declare, and that it may change or switch off.</summary>
    public const int MaxRules = 1000;

    /// <summary>Figures, places or values that one list of a rule may name.</summary>
    public const int MaxTerms = 100;

    /// <summary>Packs that a pack may include.</summary>
    public const int MaxIncludes = 16;

    /// <summary>Packs that may be read together.</summary>
    public const int MaxPacks = 64;

    /// <summary>Problems that are collected before reading stops.</summary>
    public const int MaxProblems = ReportJson.MaxProblems;

    private static readonly Lazy<string> SchemaText = new(() => EmbeddedSchema.Read("rule-pack"));

    /// <summary>The JSON Schema (draft 2020-12) of a pack, made from the contract that reading uses.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads a pack that includes none, or only those of the library, from UTF-8. Bad data never throws: it is among the problems.</summary>
    public static RulePackReading Read(ReadOnlyMemory<byte> utf8) => ReadAll([utf8])[0];

    /// <summary>Reads a pack that includes none, or only those of the library, from text. Bad data never throws: it is among the problems.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static RulePackReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Reads packs that may include each other, in any order, and those of the library. Bad data never throws: it is among the problems.</summary>
    /// <returns>What each of them gave, in the order given. A pack that includes one with problems has a problem too.</returns>
    /// <exception cref="ArgumentException">There are more than <see cref="MaxPacks"/>.</exception>
    public static ValueList<RulePackReading> ReadAll(params ReadOnlySpan<ReadOnlyMemory<byte>> documents)
    {
        if (documents.Length > MaxPacks)
        {
            throw new ArgumentException($"{documents.Length} packs are given; {MaxPacks} can be read together.", nameof(documents));
        }

        PackDocument[] packs = new PackDocument[documents.Length];
        for (int i = 0; i < packs.Length; i++)
        {
            packs[i] = new PackDocument(documents[i]);
        }

        return PackSet.Read(packs).ToValueList();
    }
}
