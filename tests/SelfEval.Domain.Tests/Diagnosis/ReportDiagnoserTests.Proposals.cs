using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Tests.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Diagnosis;

public partial class ReportDiagnoserTests
{
    /// <summary>What is proposed first in every group, put in at once, leaves nothing to mend.</summary>
    [Fact]
    public void What_is_proposed_in_several_groups_holds_together()
    {
        int tried = 0;
        foreach ((SelfEvaluationReport right, int start) in (IEnumerable<(SelfEvaluationReport, int)>)[(SampleFindingsTests.Sample(), 0), (TestReports.Prior, 1000)])
        {
            Faults faults = new(right);
            Faults.Fault[] single = [.. faults.OnePerSlip().Where(fault => fault.Slip != Slip.SwappedFigures)];
            Dictionary<string, ReportedFigure> was = right.Figures().ToDictionary(pair => pair.Key, pair => pair.Value);
            for (int seed = start; seed < start + 60; seed++)
            {
                Random random = new(seed);
                Faults.Fault[] chosen = [.. Enumerable.Range(0, 2 + (seed % 3)).Select(_ => single[random.Next(single.Length)]).DistinctBy(fault => fault.Pointer)];
                SelfEvaluationReport wrong = faults.With([.. chosen.Select(fault => (fault.Pointer, fault.Report.Figures().First(figure => figure.Key == fault.Pointer).Value.ToString()))])!;
                ReportDiagnosis diagnosis = Diagnoser.Diagnose(wrong);
                if (Proposed(diagnosis) is not { Length: > 1 } proposed)
                {
                    continue;
                }

                tried++;
                ReportDiagnosis after = Diagnoser.Diagnose(new Faults(wrong).With(proposed)!);
                Assert.True(after.IsConsistent, $"{seed}: {string.Join(", ", proposed)} in {string.Join(", ", chosen.Select(fault => $"{fault.Pointer} {was[fault.Pointer]} {fault.Slip}"))}");
            }
        }

        Assert.True(tried > 40, $"{tried}");
    }

    /// <summary>What is proposed for the first suspects and those that go with them; null where something is not.</summary>
    private static (string, string)[]? Proposed(ReportDiagnosis diagnosis)
    {
        List<(string, string)> proposed = [];
        foreach (Suspect first in diagnosis.Suspects.Where(suspect => suspect.Rank == 1))
        {
            foreach (string pointer in first.Together.Prepend(first.Pointer))
            {
                Suspect one = diagnosis.Suspects.First(suspect => suspect.Group == first.Group && suspect.Pointer == pointer);
                if (one.Proposed is not { } meant || !one.Together.Append(one.Pointer).ToHashSet().SetEquals(first.Together.Append(first.Pointer)))
                {
                    return null;
                }

                proposed.Add((pointer, meant.ToString()));
            }
        }

        return [.. proposed];
    }

    [Fact]
    public void What_is_proposed_makes_the_report_consistent()
    {
        int proposed = 0;
        foreach (SelfEvaluationReport right in (SelfEvaluationReport[])[SampleFindingsTests.Sample(), TestReports.Prior])
        {
            foreach (Faults.Fault fault in new Faults(right).OnePerSlip())
            {
                ReportDiagnosis diagnosis = Diagnoser.Diagnose(fault.Report);
                if (diagnosis.Conflicts.Select(conflict => conflict.Group).Distinct().Count() == 1 && diagnosis.Suspects[0] is { Together.Count: 0, Proposed: { } meant, Slip: not Slip.SwappedFigures } first)
                {
                    proposed++;
                    SelfEvaluationReport mended = new Faults(fault.Report).With((first.Pointer, meant.ToString()))!;
                    Assert.True(Diagnoser.Diagnose(mended).IsConsistent, $"{fault.Pointer} {fault.Slip}: {first.Message}");
                }
            }
        }

        Assert.True(proposed > 300, $"{proposed}");
    }
}
