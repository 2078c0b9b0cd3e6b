using System.Collections.Frozen;
using System.Globalization;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Indicators.Text;

namespace SelfEval.Domain.Indicators;

/// <summary>The words in which qualitative targets and results are given, and how far each says that the target was reached.</summary>
internal static class AchievementWords
{
    private static readonly FrozenDictionary<string, (Attainment Attainment, int Rank)> Known = TableResource.Rows("achievement-words", "Indicators").ToFrozenDictionary(
        row => row[0],
        row => (row[1] switch { "achieved" => Attainment.Met, "partly" => Attainment.Partly, "missed" => Attainment.Missed, _ => Attainment.Unknown },
            row[2].Length == 0 ? 0 : int.Parse(row[2], CultureInfo.InvariantCulture)));

    /// <summary>How far a result in words reaches a target in words.</summary>
    public static Attainment Compare(string target, string actual)
    {
        (string asked, string said) = (TargetText.Plain(target), TargetText.Plain(actual));
        (Attainment attainment, int rank) = Known.GetValueOrDefault(said);
        int wanted = Known.GetValueOrDefault(asked).Rank;

        // 优、良、中、差 are a scale: one step below the target is reached in part.
        return PrintedName.Same(target, actual) || (rank > 0 && rank >= wanted && wanted > 0) ? Attainment.Met
            : rank > 0 && wanted > 0 ? rank == wanted - 1 && rank > 1 ? Attainment.Partly : Attainment.Missed
            : attainment;
    }

    /// <summary>Whether the words say that it was reached for the most part, 基本完成, which the first tier covers and full marks need not.</summary>
    public static bool IsNearly(string actual) => TargetText.Plain(actual).StartsWith("基本", StringComparison.Ordinal);

    /// <summary>What a result in words says by itself, whatever the target was.</summary>
    public static Attainment Of(string actual) => Known.GetValueOrDefault(TargetText.Plain(actual)).Attainment;
}
