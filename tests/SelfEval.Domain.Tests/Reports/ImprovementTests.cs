using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Reports;
using Xunit;

namespace SelfEval.Domain.Tests.Reports;

/// <summary>Laws of improvement items: their course, and their links to problems.</summary>
public class ImprovementTests
{
    private static readonly ImprovementState[] States = Enum.GetValues<ImprovementState>();

    public static TheoryData<ImprovementState, ImprovementState> Pairs
    {
        get
        {
            TheoryData<ImprovementState, ImprovementState> pairs = [];
            foreach (ImprovementState from in States)
            {
                foreach (ImprovementState to in States)
                {
                    pairs.Add(from, to);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void An_item_moves_where_its_state_can_become_the_other_and_nowhere_else(ImprovementState from, ImprovementState to)
    {
        ImprovementItem item = new() { Text = "措施", State = from };

        if (from.CanBecome(to))
        {
            Assert.Equal(item with { State = to }, item.MoveTo(to));
        }
        else
        {
            Assert.Throws<InvalidOperationException>(() => item.MoveTo(to));
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_state_can_reach_what_steps_lead_to(ImprovementState from, ImprovementState to)
    {
        HashSet<ImprovementState> reached = [from];
        while (States.FirstOrDefault(state => !reached.Contains(state) && reached.Any(known => known.CanBecome(state)), from) is var next && next != from)
        {
            reached.Add(next);
        }

        Assert.Equal(reached.Contains(to), from.CanReach(to));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Nothing_follows_what_is_closed_or_cancelled_and_only_they_end(ImprovementState from, ImprovementState to) =>
        Assert.False(IsEnd(from) && from.CanBecome(to));

    [Fact]
    public void What_is_planned_or_under_way_is_still_to_be_done() =>
        Assert.Equal([ImprovementState.Planned, ImprovementState.UnderWay], States.Where(state => state.IsOpen()));

    private static bool IsEnd(ImprovementState state) => state is ImprovementState.Closed or ImprovementState.Cancelled;

    [Fact]
    public void An_item_without_a_state_is_planned()
    {
        ImprovementItem item = new() { Text = "措施" };

        Assert.Equal(ImprovementState.UnderWay, item.MoveTo(ImprovementState.UnderWay).State);
        Assert.Throws<InvalidOperationException>(() => item.MoveTo(ImprovementState.Completed));
    }

    [Property(MaxTest = 1000)]
    public Property No_path_reaches_an_illegal_state() => Prop.ForAll(Gen.Elements(States).ListOf().ToArbitrary(), wishes =>
    {
        // Whatever is asked for in whatever order, refused or not: every state on the way follows legally from the one before.
        ImprovementItem item = new() { Text = "措施", State = ImprovementState.Planned };
        List<ImprovementState> path = [ImprovementState.Planned];
        foreach (ImprovementState wish in wishes)
        {
            try
            {
                item = item.MoveTo(wish);
                path.Add(item.State!.Value);
            }
            catch (InvalidOperationException)
            {
                // Refused; the item is as it was.
            }
        }

        bool steps = path.Zip(path.Skip(1)).All(step => step.First.CanBecome(step.Second));
        bool closedOnlyWhenDone = path.Zip(path.Skip(1)).All(step => step.Second != ImprovementState.Closed || step.First == ImprovementState.Completed);
        bool ends = !path.SkipLast(1).Any(IsEnd);
        return (steps && closedOnlyWhenDone && ends && item.State == path[^1] && ImprovementState.Planned.CanReach(path[^1])).Label(string.Join(" → ", path));
    });

    [Property(MaxTest = 500)]
    public Property Links_followed_both_ways_agree() => Prop.ForAll(Linked.ToArbitrary(), report =>
        report.Problems!.Value.All(problem => report.Improvements!.Value.All(item =>
            report.ImprovementsFor(problem).Contains(item) == report.ProblemsOf(item).Contains(problem)
            && report.ProblemsOf(item).Contains(problem) == (problem.Id is not null && (item.Addresses ?? []).Contains(problem.Id)))));

    private static Gen<SelfEvaluationReport> Linked =>
        from ids in Gen.Elements("P1", "P2", "P3", null).ListOf()
        from links in Gen.Elements("P1", "P2", "P3", "P4").ListOf().OrNull().ListOf()
        select new SelfEvaluationReport
        {
            Title = "某局自评报告",
            FiscalYear = 2023,
            Department = new() { Name = "某局" },
            Problems = ids.Select((id, place) => new Problem { Id = id, Text = $"问题{place}" }).ToValueList(),
            Improvements = links.Select((addresses, place) => new ImprovementItem { Text = $"措施{place}", Addresses = addresses?.ToValueList() }).ToValueList(),
        };
}
