using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>The rules of a pack while it is put together from others. What one pack changed prevails over what others leave as it was.</summary>
internal sealed class PackRules
{
    private readonly Dictionary<string, PackEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>The rules so far.</summary>
    public IEnumerable<PackEntry> Entries => _entries.Values;

    /// <summary>The rule of an id, or null.</summary>
    public PackEntry? Find(string id) => _entries.GetValueOrDefault(id);

    /// <summary>Adds a rule; false where one of its id is there.</summary>
    public bool Add(Rule rule) => _entries.TryAdd(rule.Id, PackEntry.Of(rule));

    /// <summary>Puts a changed rule in the place of the one of its id.</summary>
    public void Change(PackEntry entry) => _entries[entry.Rule.Id] = entry;

    /// <summary>Switches a rule off.</summary>
    public void SwitchOff(string id, LocalizedText reason, string pack) => _entries[id] = _entries[id] with { Reason = reason, ChangedBy = pack };

    /// <summary>Takes the rules of another pack in.</summary>
    /// <returns>The ids of the rules that cannot be: two rules of one id, or one rule that two packs changed in different ways.</returns>
    public List<string> Include(RulePack pack)
    {
        List<string> clashes = [];
        foreach (PackEntry entry in pack.Entries)
        {
            if (_entries.TryAdd(entry.Rule.Id, entry))
            {
                continue;
            }

            PackEntry known = _entries[entry.Rule.Id];
            if (known.Declared != entry.Declared || (known.ChangedBy is not null && entry.ChangedBy is not null && known != entry))
            {
                clashes.Add(entry.Rule.Id);
            }
            else if (known.ChangedBy is null)
            {
                _entries[entry.Rule.Id] = entry;
            }
        }

        return clashes;
    }
}
