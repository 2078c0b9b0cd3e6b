using System.Globalization;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>Puts a conflict into words.</summary>
internal static class ConflictWriter
{
    /// <summary>Figures that a sentence names; a conflict of more is long to read anyway, and has their pointers.</summary>
    private const int MostNamed = 12;

    /// <summary>The rules of a conflict, each once.</summary>
    public static IEnumerable<Rule> RulesOf(ReportSystem system, SystemConflict conflict) =>
        conflict.Rows.Select(row => system.Laws[system.System.Rows[row].Law].Rule).DistinctBy(rule => rule.Id);

    public static Conflict Write(ReportSystem system, CheckRun run, SystemConflict conflict)
    {
        Rule[] rules = [.. RulesOf(system, conflict).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        string separator = run.Messages["labels/and"];
        string figures = string.Join(separator, conflict.Figures.Take(MostNamed).Select(number => Figure(system.Figures[number])));
        return new(rules.Select(rule => rule.Id).ToValueList(), conflict.Figures.Select(figure => system.Figures[figure].Pointer).ToValueList())
        {
            Message = run.Messages.Fill(
                "diagnosis/conflict",
                ("rules", string.Join(separator, rules.Select(rule => $"{rule.Id} {rule.Name(run.Options.Language)}"))),
                ("figures", conflict.Figures.Length <= MostNamed ? figures : run.Messages.Fill("diagnosis/andMore", ("figures", figures), ("count", (conflict.Figures.Length - MostNamed).ToString(CultureInfo.InvariantCulture))))),
        };

        string Figure(ReportFigure figure) => run.Messages.Fill("diagnosis/conflictFigure", ("label", Labels.Of(figure.Path, run.Messages, run.Report, figure.At)), ("printed", figure.Printed!.Value.ToString()));
    }
}
