using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Shared;

namespace SelfEval.Cli.Commands;

/// <summary>Finds the packs that --pack names: by id, or in JSON files, which may include each other.</summary>
internal static class PackReader
{
    /// <summary>The packs together; the national pack where none is named.</summary>
    /// <exception cref="UnusableException">A name is no pack, or a pack has problems: each of them in a line.</exception>
    public static RulePack Read(string[] names, Texts texts, Language language)
    {
        string[] files = [.. names.Where(name => RulePacks.Find(name) is null).Distinct()];
        if (files.Length > RulePackJson.MaxPacks)
        {
            throw new UnusableException(texts.Fill("tooManyPacks", ("limit", RulePackJson.MaxPacks)));
        }

        ReadOnlyMemory<byte>[] documents = [.. files.Select(file => new ReadOnlyMemory<byte>(Bytes(file, texts)))];
        RulePackReading[] readings = [.. RulePackJson.ReadAll(documents)];
        string[] problems = [.. files.Zip(readings).SelectMany(pair => Problems(pair.First, pair.Second, texts, language))];
        if (problems.Length > 0)
        {
            throw new UnusableException(string.Join(Environment.NewLine, problems));
        }

        RulePack[] packs = [.. names.Distinct().Select(name => RulePacks.Find(name) ?? readings[Array.IndexOf(files, name)].RequirePack())];
        return RulePacks.TryCombine(packs.Length == 0 ? [RulePacks.National] : packs, out RulePack? pack, out string? clash)
            ? pack : throw new UnusableException(texts.Fill("packsClash", ("rule", clash)));
    }

    private static IEnumerable<string> Problems(string file, RulePackReading reading, Texts texts, Language language)
    {
        IEnumerable<string> problems = reading.Problems.Select(problem => texts.Fill("problem", ("source", file), ("text", problem.Describe(language))));
        return reading.ProblemsAreCut ? problems.Append(texts.Fill("more", ("source", file), ("limit", RulePackJson.MaxProblems))) : problems;
    }

    private static byte[] Bytes(string file, Texts texts)
    {
        try
        {
            if (!File.Exists(file))
            {
                throw new UnusableException(texts.Fill("noPack", ("pack", file), ("packs", string.Join(texts["separator"], RulePacks.All.Select(pack => pack.Id)))));
            }

            // One byte more than a pack may have, and its byte order mark: enough for the reader to say that it is too large.
            using FileStream stream = File.OpenRead(file);
            byte[] bytes = new byte[RulePackJson.MaxBytes + 4];
            return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnusableException(texts.Fill("noAccess", ("source", file)));
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            throw new UnusableException(texts.Fill("noRead", ("source", file), ("reason", exception.Message)));
        }
    }
}
