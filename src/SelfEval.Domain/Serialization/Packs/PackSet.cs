using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Serialization.Packs;

/// <summary>Packs that are read together: each after those that it includes.</summary>
internal sealed class PackSet
{
    private readonly Dictionary<string, PackDocument> _byId = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];

    /// <summary>What each pack gave, in the order given.</summary>
    public static IEnumerable<RulePackReading> Read(PackDocument[] packs)
    {
        PackSet set = new();
        foreach (PackDocument pack in packs)
        {
            if (pack.Id is { } id && (RulePacks.Find(id) is not null || !set._byId.TryAdd(id, pack)))
            {
                pack.Add(pack.Root!.Find("id")!, "packs/expected/newPack");
            }
        }

        foreach (PackDocument pack in packs)
        {
            set.Bind(pack);
        }

        return packs.Select(pack => pack.Finish());
    }

    private void Bind(PackDocument pack)
    {
        if (pack.State != 0)
        {
            return;
        }

        pack.State = 1;
        _path.Add(pack.Id ?? "?");
        List<(PlacedNode, RulePack)> included = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (PlacedNode include in pack.Includes)
        {
            string id = include.Text!;
            if (!seen.Add(id))
            {
                pack.Add(include, "packs/expected/once");
            }
            else if (Find(id, pack, include) is { } found)
            {
                included.Add((include, found));
            }
        }

        pack.Bind(included);
        _path.RemoveAt(_path.Count - 1);
        pack.State = 2;
    }

    private RulePack? Find(string id, PackDocument pack, PlacedNode include)
    {
        if (RulePacks.Find(id) is { } known)
        {
            return known;
        }

        if (!_byId.TryGetValue(id, out PackDocument? other))
        {
            if (RulePackIds.IsPack(id))
            {
                pack.Add(include, "packs/expected/knownPack", ("packs", string.Join(", ", RulePacks.All.Select(one => one.Id).Concat(_byId.Keys).Where(one => one != pack.Id))));
            }

            return null;
        }

        if (other.State == 1)
        {
            pack.Add(include, "packs/expected/noCycle", ("packs", string.Join(" → ", _path.Skip(_path.IndexOf(id)).Append(id))));
            return null;
        }

        Bind(other);
        if (other.Pack is null)
        {
            pack.Add(include, "packs/expected/readablePack");
        }

        return other.Pack;
    }
}
