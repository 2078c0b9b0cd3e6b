namespace SelfEval.Domain.Rules;

/// <summary>A named, versioned set of rules (规则包).</summary>
/// <remarks>Immutable, so safe to share between threads; equality is by reference.</remarks>
public sealed class RulePack
{
    internal RulePack(string id, string version, IEnumerable<Rule> rules)
    {
        Id = id;
        Version = version;
        Rules = rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>The id by which the pack is asked for.</summary>
    public string Id { get; }

    /// <summary>The version of the set.</summary>
    public string Version { get; }

    /// <summary>The rules, ordered by id.</summary>
    public ValueList<Rule> Rules { get; }
}
