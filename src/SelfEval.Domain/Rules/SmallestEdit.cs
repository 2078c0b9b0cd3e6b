using System.Text;
using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>The fewest characters to insert, delete or replace that turn one text into another.</summary>
internal static class SmallestEdit
{
    /// <summary>Texts longer than this are no names, and are not compared.</summary>
    public const int Longest = 60;

    /// <summary>How many characters must change; more than any name has for texts that are too long.</summary>
    public static int Distance(string from, string to) => Math.Max(from.Length, to.Length) > Longest ? int.MaxValue : Table(from, to)[0, 0];

    /// <summary>The changes in words, in order; null for texts that are too long.</summary>
    public static string? Describe(string from, string to, Messages messages)
    {
        if (Math.Max(from.Length, to.Length) > Longest)
        {
            return null;
        }

        int[,] rest = Table(from, to);
        StringBuilder deleted = new();
        StringBuilder inserted = new();
        List<string> edits = [];
        int i = 0;
        int j = 0;
        while (i < from.Length || j < to.Length)
        {
            if (i < from.Length && j < to.Length && from[i] == to[j] && rest[i, j] == rest[i + 1, j + 1])
            {
                Flush();
                i++;
                j++;
            }
            else if (i < from.Length && j < to.Length && rest[i, j] == rest[i + 1, j + 1] + 1)
            {
                deleted.Append(from[i++]);
                inserted.Append(to[j++]);
            }
            else if (i < from.Length && rest[i, j] == rest[i + 1, j] + 1)
            {
                deleted.Append(from[i++]);
            }
            else
            {
                inserted.Append(to[j++]);
            }
        }

        Flush();
        return string.Join(messages["edits/separator"], edits);

        // Neighbouring changes are told as one.
        void Flush()
        {
            (string old, string now) = (deleted.ToString(), inserted.ToString());
            if (old.Length + now.Length > 0)
            {
                edits.Add(
                    old.Length == 0 ? messages.Fill("edits/insert", ("text", now))
                    : now.Length == 0 ? messages.Fill("edits/delete", ("text", old))
                    : messages.Fill("edits/replace", ("old", old), ("new", now)));
            }

            deleted.Clear();
            inserted.Clear();
        }
    }

    /// <summary>For each pair of places the fewest changes that turn what follows the one into what follows the other.</summary>
    private static int[,] Table(string from, string to)
    {
        int[,] rest = new int[from.Length + 1, to.Length + 1];
        for (int i = from.Length; i >= 0; i--)
        {
            for (int j = to.Length; j >= 0; j--)
            {
                rest[i, j] = i == from.Length ? to.Length - j
                    : j == to.Length ? from.Length - i
                    : from[i] == to[j] ? rest[i + 1, j + 1]
                    : 1 + Math.Min(rest[i + 1, j + 1], Math.Min(rest[i + 1, j], rest[i, j + 1]));
            }
        }

        return rest;
    }
}
