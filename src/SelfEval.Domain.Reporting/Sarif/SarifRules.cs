using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Reporting.Sarif;

/// <summary>The rules that have results, in the order of their ids.</summary>
internal sealed class SarifRules
{
    /// <summary>The id under which figures stand that may be wrong; no rule of a pack has it.</summary>
    public const string Suspect = "suspect";

    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<string, Rule> _rules = new(StringComparer.Ordinal);

    private SarifRules(IEnumerable<string> ids, IEnumerable<RulePack> packs)
    {
        Ids = [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _places = Ids.Select((id, place) => (id, place)).ToDictionary(item => item.id, item => item.place, StringComparer.Ordinal);
        foreach (Rule rule in packs.SelectMany(pack => pack.Rules.AsEnumerable()))
        {
            _rules.TryAdd(rule.Id, rule);
        }
    }

    /// <summary>The ids, ascending; the place of one is its index.</summary>
    public IReadOnlyList<string> Ids { get; }

    public static SarifRules Of(CheckedReport[] reports) => new(
        reports.SelectMany(report => report.Result.Findings.Select(finding => finding.Rule).Concat(report.Diagnosis is { Suspects.Count: > 0 } ? [Suspect] : [])),
        reports.Select(report => report.Pack).Distinct());

    /// <summary>The rule of an id, or null where no pack has it.</summary>
    public Rule? Find(string id) => _rules.GetValueOrDefault(id);

    public int IndexOf(string id) => _places[id];
}
