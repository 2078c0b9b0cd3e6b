using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Serialization.Packs;

/// <summary>One pack being read: its document, its problems, and the pack when all it includes is read.</summary>
internal sealed class PackDocument
{
    private readonly List<ReadProblem> _problems = [];
    private readonly PackProblems _own;
    private bool _isCut;

    public PackDocument(ReadOnlyMemory<byte> utf8)
    {
        ReadOnlyMemory<byte> text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;
        _own = new PackProblems(text);
        if (ContractWalk.Unreadable(text.Span, PackContract.Document) is { } unreadable)
        {
            _problems.Add(unreadable);
            return;
        }

        ContractWalk walk = new(text.Span, PackContract.Document);
        _problems.AddRange(walk.Collect());
        _isCut = walk.IsCut;
        if (!walk.IsBroken && !walk.IsCut)
        {
            Root = PlacedNode.Read(text.Span, PackContract.MaxDepth);
        }
    }

    /// <summary>The document; null where it cannot be gone through.</summary>
    public PlacedNode? Root { get; }

    /// <summary>The id of the pack, where it has one.</summary>
    public string? Id => Root?.Find("id")?.Text;

    /// <summary>The packs that it includes.</summary>
    public IEnumerable<PlacedNode> Includes => (Root?.Find("include")?.Items ?? []).Where(item => item.Text is not null).Take(RulePackJson.MaxIncludes);

    /// <summary>How far reading has come: 0 not begun, 1 begun, 2 done.</summary>
    public int State { get; set; }

    /// <summary>The pack, once it is read without problems.</summary>
    public RulePack? Pack { get; private set; }

    /// <summary>Notes that something of the pack does not fit those read with it.</summary>
    public void Add(PlacedNode node, string expected, params (string Name, string Value)[] values) => _own.Add(node, expected, values);

    /// <summary>Puts the pack together.</summary>
    /// <param name="included">The packs that it includes, with the places that name them.</param>
    public void Bind(IReadOnlyList<(PlacedNode Node, RulePack Pack)> included)
    {
        if (Root is null)
        {
            return;
        }

        PackRules rules = new();
        foreach ((PlacedNode node, RulePack pack) in included)
        {
            foreach (string clash in rules.Include(pack))
            {
                _own.Add(node, "packs/expected/noClash", ("rule", clash));
            }
        }

        string id = Id ?? "";
        HashSet<string> changed = new(StringComparer.Ordinal);
        foreach (PlacedNode change in Root.Find("override")?.Items ?? [])
        {
            Override(change, rules, changed, id);
        }

        foreach (PlacedNode off in Root.Find("switchOff")?.Items ?? [])
        {
            if (Target(off, rules, changed) is { } entry && TextAt(off.Find("reason")) is { } reason)
            {
                rules.SwitchOff(entry.Rule.Id, reason, id);
            }
        }

        RuleBinder binder = new(_own);
        foreach (PlacedNode node in (Root.Find("rules")?.Items ?? []).Take(RulePackJson.MaxRules))
        {
            if (node.Find("id")?.Text is { } own && rules.Find(own) is not null)
            {
                _own.Add(node.Find("id")!, "packs/expected/newRule");
            }
            else if (binder.Bind(node) is { } rule)
            {
                rules.Add(rule);
            }
        }

        if (_problems.Count == 0 && _own.All.Count == 0)
        {
            Pack = new RulePack(id, Root.Find("version")!.Text!, rules.Entries);
        }
    }

    /// <summary>What reading gave.</summary>
    public RulePackReading Finish()
    {
        ReadProblem[] all = [.. _problems.Concat(_own.All).OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
        _isCut |= _own.IsCut || all.Length > RulePackJson.MaxProblems;
        return new RulePackReading(Pack, all.Take(RulePackJson.MaxProblems), _isCut);
    }

    /// <summary>The texts of an object with one text a language; null where the Chinese one is not there, which the contract says.</summary>
    public static LocalizedText? TextAt(PlacedNode? node) => node?.Find("zh")?.Text is { } chinese ? new(chinese, node.Find("en")?.Text) : null;

    /// <summary>The severity of a name; null where there is none.</summary>
    public static Severity? SeverityAt(PlacedNode? node) => node?.Text switch
    {
        "advice" => Severity.Advice,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => null,
    };

    private void Override(PlacedNode node, PackRules rules, HashSet<string> changed, string id)
    {
        if (Target(node, rules, changed) is not { } entry)
        {
            return;
        }

        Rule rule = entry.Rule;
        if (node.Find("percent") is { Number: { } percent } bound)
        {
            if (rule.Within(percent) is not { } bounded)
            {
                _own.Add(bound, "packs/expected/noBound", ("rule", rule.Id));
                return;
            }

            rule = bounded;
        }

        Severity? severity = SeverityAt(node.Find("severity"));
        if (node.Find("percent") is null && node.Find("severity") is null)
        {
            _own.Add(node, "packs/expected/someChange");
            return;
        }

        rules.Change(entry with { Rule = severity is { } other ? rule.As(rule.Head with { Severity = other }) : rule, ChangedBy = id });
    }

    /// <summary>The rule of an included pack that a change names, once.</summary>
    private PackEntry? Target(PlacedNode node, PackRules rules, HashSet<string> changed)
    {
        if (node.Find("rule") is not { Text: { } name } place || !(RulePackIds.IsRule(name) || RulePackIds.IsBuiltIn(name)))
        {
            return null;
        }

        if (rules.Find(name) is not { } entry)
        {
            _own.Add(place, "packs/expected/includedRule");
            return null;
        }

        if (!changed.Add(name))
        {
            _own.Add(place, "packs/expected/changedOnce");
            return null;
        }

        return entry;
    }
}
