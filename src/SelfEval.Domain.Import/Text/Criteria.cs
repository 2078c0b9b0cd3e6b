using System.Collections.Frozen;
using SelfEval.Domain.Indicators;

namespace SelfEval.Domain.Import.Text;

/// <summary>What forms call the criteria of management: data (Resources/criteria.csv).</summary>
internal static class Criteria
{
    private static readonly FrozenDictionary<string, ManagementCriterion> Known = Resource.Rows("criteria")
        .ToFrozenDictionary(row => FormTitles.Plain(row[1]), row => Enum.Parse<ManagementCriterion>(row[0]), StringComparer.Ordinal);

    /// <summary>The criterion that a name means; any other name is one of its own.</summary>
    public static ManagementCriterion Find(string name) => Known.GetValueOrDefault(FormTitles.Plain(name), ManagementCriterion.Other);
}
