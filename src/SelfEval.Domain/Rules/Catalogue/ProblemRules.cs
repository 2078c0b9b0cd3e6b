using System.Globalization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;
using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 8, 问题与改进: problems and improvement items.</summary>
internal static class ProblemRules
{
    /// <summary>每个问题都应有改进措施。</summary>
    public static readonly Rule EveryProblemMet = Predicate.Of("SE8001", Severity.Warning, Basis.PerformanceOpinion, run =>
    {
        if (run.Report.Problems is not { } problems)
        {
            run.Missing(Problems.Items);
            return;
        }

        if (run.Report.Improvements is not { } improvements)
        {
            // That the section is missing is another rule's finding.
            run.Missing(Improvements.Items);
            return;
        }

        if (improvements.Any(item => item.Addresses is not null))
        {
            HashSet<string> addressed = [.. improvements.SelectMany(item => (IEnumerable<string>?)item.Addresses ?? [])];
            for (int place = 0; place < problems.Count; place++)
            {
                if (run.Fails(problems[place].Id is { } id && addressed.Contains(id)))
                {
                    run.Violated(Problems.Text, ItemIndex.None.With(0, place), new() { Text = "unlinked" }, ("number", Number(place + 1)));
                }
            }

            return;
        }

        // Without links nobody but a reader can tell which measure answers which problem; their numbers still can be compared.
        if (run.Fails(improvements.Count >= problems.Count))
        {
            run.Violated(
                Improvements.Items,
                ItemIndex.None,
                new(),
                ("problems", Number(problems.Count)),
                ("improvements", Number(improvements.Count)));
        }
    });

    /// <summary>改进措施所对应的问题应当存在。</summary>
    public static readonly Rule LinksLead = Predicate.Of("SE8002", Severity.Error, Basis.PerformanceOpinion, run =>
    {
        ValueList<ImprovementItem> improvements = run.Report.Improvements ?? [];
        if (!improvements.Any(item => item.Addresses is not null))
        {
            run.Missing(Improvements.Items);
            return;
        }

        HashSet<string> known = [.. (run.Report.Problems ?? []).Select(problem => problem.Id).OfType<string>()];
        for (int place = 0; place < improvements.Count; place++)
        {
            foreach (string id in improvements[place].Addresses ?? [])
            {
                if (run.Fails(known.Contains(id)))
                {
                    run.Violated(Improvements.Addresses, ItemIndex.None.With(0, place), new() { Printed = id }, ("id", id));
                }
            }
        }
    });

    /// <summary>问题编号不应重复。</summary>
    public static readonly Rule IdsOnce = Predicate.Of("SE8003", Severity.Error, Basis.Arithmetic, run =>
    {
        ValueList<Problem> problems = run.Report.Problems ?? [];
        if (!problems.Any(problem => problem.Id is not null))
        {
            run.Missing(Problems.Items);
            return;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int place = 0; place < problems.Count; place++)
        {
            if (problems[place].Id is { } id && run.Fails(seen.Add(id)))
            {
                run.Violated(Problems.Id, ItemIndex.None.With(0, place), new() { Printed = id }, ("id", id));
            }
        }
    });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
