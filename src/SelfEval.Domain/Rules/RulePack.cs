using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>A named, versioned set of rules (规则包).</summary>
/// <remarks>Immutable, so safe to share between threads; equality is by reference.</remarks>
public sealed class RulePack
{
    private readonly PackEntry[] _switchedOff;

    internal RulePack(string id, string version, IEnumerable<Rule> rules)
        : this(id, version, rules.Select(PackEntry.Of))
    {
    }

    internal RulePack(string id, string version, IEnumerable<PackEntry> entries)
    {
        Id = id;
        Version = version;
        Entries = entries.OrderBy(entry => entry.Rule.Id, StringComparer.Ordinal).ToValueList();
        Rules = Entries.Where(entry => entry.Reason is null).Select(entry => entry.Rule).ToValueList();
        _switchedOff = [.. Entries.Where(entry => entry.Reason is not null)];
    }

    /// <summary>The id by which the pack is asked for.</summary>
    public string Id { get; }

    /// <summary>The version of the set.</summary>
    public string Version { get; }

    /// <summary>The rules, ordered by id.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>Every rule, with those that are switched off and what was changed.</summary>
    internal ValueList<PackEntry> Entries { get; }

    /// <summary>The rules that are switched off, ordered by id.</summary>
    public ValueList<SwitchedOff> SwitchedOff(Language language) =>
        _switchedOff.Select(entry => new SwitchedOff(entry.Rule.Id, entry.Rule.Name(language), entry.Reason!.In(language), entry.ChangedBy!)).ToValueList();

    /// <summary>The pack with some of its rules only.</summary>
    internal RulePack Only(Func<Rule, bool> choose) => new(Id, Version, Rules.Where(choose));
}
