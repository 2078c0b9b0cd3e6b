using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Testing.Consistent;

namespace SelfEval.Domain.Tests.Generators;

/// <summary>
/// Expenditure broken down in every way, consistent by construction: true amounts are drawn for groups of the economic
/// classification, spent as basic or project expenditure, and everything printed is a sum of them. Classes and groups are printed
/// both or one of them, some groups are left out under 其中, and the lines stand in any order.
/// </summary>
internal static class ConsistentBreakdowns
{
    private const int Year = 2023;
    private const int Measures = 5;

    /// <summary>A report whose figures are printed in any style, rounded to the nearest.</summary>
    public static Gen<SelfEvaluationReport> All => Printer.Any.SelectMany(Printed);

    /// <summary>A report whose figures are printed by one printer.</summary>
    public static Gen<SelfEvaluationReport> Printed(Printer print) =>
        from kind in Gen.Elements(Enum.GetValues<EntityKind>())
        from count in Gen.Choose(1, 14)
        from codes in Gen.Shuffle(Groups(kind))
        from amounts in Gen.Choose(0, 900_000_000).ArrayOf(Measures - 1).ArrayOf(count)
        from kinds in Gen.Elements(BudgetKind.Basic, BudgetKind.Project).ArrayOf(count)
        from functions in Gen.Choose(0, 2).ArrayOf(count)
        from styles in Gen.Choose(0, 3).ArrayOf(5)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Build(
            kind,
            [.. codes.Take(count).Select((code, i) => new Spent(code, code.KindOf(Year) ?? kinds[i], functions[i], amounts[i]))],
            styles,
            new Random(seed),
            print);

    private static ClassificationCode<DepartmentEconomic>[] Groups(EntityKind kind) =>
    [
        .. EconomicCrosswalk.For(Year).All.ToArray().Where(row => row.HoldsFor(kind)).Select(row => row.Department)
            .Where(code => code.In(Year) is not null).Distinct(),
    ];

    private static SelfEvaluationReport Build(EntityKind kind, Spent[] spent, int[] styles, Random random, Printer print)
    {
        Spent[] basic = [.. spent.Where(one => one.Kind == BudgetKind.Basic)];
        Spent[] project = [.. spent.Where(one => one.Kind == BudgetKind.Project)];
        Spent[] personnel = [.. basic.Where(one => one.Code.Class.ToString() is "301" or "303")];
        return new()
        {
            Title = "某局自评报告",
            FiscalYear = Year,
            Department = new() { Name = "某局", Kind = kind },
            Expenditure = Figures(new Expenditure
            {
                Basic = Figures(new BasicExpenditure
                {
                    Personnel = Figures(new ExpenditurePart(), personnel, print),
                    Operating = Figures(new ExpenditurePart(), [.. basic.Except(personnel)], print),
                    ByEconomicClass = Economic(basic, styles[0], random, print),
                }, basic, print),
                Project = Figures(new ProjectExpenditure { ByEconomicClass = Economic(project, styles[1], random, print) }, project, print),
                ByFunction = Lines(spent, one => Function(one.Function), styles[2], random, print, (code, name) => new FunctionalLine { Code = code, Name = name }),
                ByEconomicClass = Economic(spent, styles[3], random, print),
                ByGovernmentClass = Lines(spent, one => Government(one.Code, kind), styles[4], random, print, (code, name) => new GovernmentClassLine { Code = code, Name = name }),
            }, spent, print),
        };
    }

    private static ValueList<EconomicClassLine> Economic(Spent[] spent, int style, Random random, Printer print) =>
        Lines(spent, one => one.Code, style, random, print, (code, name) => new EconomicClassLine { Code = code, Name = name });

    /// <summary>The lines of a breakdown: classes (style 0), groups (1), both (2), or classes with some of their groups (3).</summary>
    private static ValueList<TLine> Lines<TScheme, TLine>(
        Spent[] spent, Func<Spent, ClassificationCode<TScheme>> codeOf, int style, Random random, Printer print, Func<ClassificationCode<TScheme>, string, TLine> line)
        where TScheme : IClassificationScheme
        where TLine : ClassifiedLine<TScheme>
    {
        List<TLine> lines = [];
        foreach (IGrouping<ClassificationCode<TScheme>, Spent> whole in spent.GroupBy(one => codeOf(one).Class))
        {
            if (style != 1)
            {
                lines.Add(Line(whole.Key, whole));
            }

            IGrouping<ClassificationCode<TScheme>, Spent>[] groups = [.. whole.GroupBy(codeOf)];
            foreach (IGrouping<ClassificationCode<TScheme>, Spent> group in style switch
            {
                0 => [],
                3 => groups.Take(random.Next(groups.Length + 1)),
                _ => groups,
            })
            {
                lines.Add((TLine)((ClassifiedLine<TScheme>)Line(group.Key, group) with { OfWhich = style == 3 }));
            }
        }

        TLine[] shuffled = [.. lines];
        random.Shuffle(shuffled);
        return ValueList.Create<TLine>(shuffled);

        TLine Line(ClassificationCode<TScheme> code, IEnumerable<Spent> parts) => Figures(line(code, code.In(Year)!.Name), [.. parts], print);
    }

    private static T Figures<T>(T line, Spent[] parts, Printer print)
        where T : BudgetFigures
    {
        long[] sums = [.. Enumerable.Range(0, Measures - 1).Select(measure => parts.Sum(part => (long)part.Amounts[measure]))];
        return (T)((BudgetFigures)line with
        {
            Initial = print.Amount(sums[0]),
            Adjusted = print.Amount(sums[1]),
            Outturn = print.Amount(sums[2]),
            PriorOutturn = print.Amount(sums[3]),
            Change = print.Amount(sums[2] - sums[3]),
        });
    }

    private static ClassificationCode<GovernmentEconomic> Government(ClassificationCode<DepartmentEconomic> code, EntityKind kind)
    {
        foreach (Correspondence row in EconomicCrosswalk.For(Year).Of(code))
        {
            if (row.HoldsFor(kind))
            {
                return row.Government;
            }
        }

        throw new InvalidOperationException($"{code} has no counterpart.");
    }

    private static ClassificationCode<Functional> Function(int number) =>
        ClassificationCode<Functional>.Parse(number switch { 0 => "2012901", 1 => "2080505", _ => "2210201" });

    /// <summary>What is spent on one group: initial budget, adjusted budget, outturn and prior-year outturn in yuan.</summary>
    private sealed record Spent(ClassificationCode<DepartmentEconomic> Code, BudgetKind Kind, int Function, int[] Amounts);
}
