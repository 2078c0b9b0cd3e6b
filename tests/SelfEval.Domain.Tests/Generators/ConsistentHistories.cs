using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Testing.Consistent;

namespace SelfEval.Domain.Tests.Generators;

/// <summary>
/// Reports of two neighbouring years, consistent with each other by construction: each line has one true amount for each year,
/// which both reports print in units and decimals of their own. Lines stand in any order in either.
/// </summary>
internal static class ConsistentHistories
{
    private static readonly FundingSource[] Sources = Enum.GetValues<FundingSource>();
    private static readonly string[] Functions = ["2012901", "20129", "201", "2080505", "20805", "2210201"];

    /// <summary>Reports printed in any style, rounded to the nearest.</summary>
    public static Gen<Pair> All => Printer.Any.SelectMany(Printed);

    /// <summary>Reports printed by one printer.</summary>
    public static Gen<Pair> Printed(Printer print) =>
        from sources in Lines(Sources)
        from functions in Lines(Functions)
        from order in Gen.Shuffle(sources)
        from functionOrder in Gen.Shuffle(functions)
        from rest in Amounts.ArrayOf(5)
        from balance in Gen.Choose(0, 900_000_000)
        select Build(sources, order, functions, functionOrder, rest, balance, print);

    private static Gen<Line<T>[]> Lines<T>(T[] keys) =>
        from count in Gen.Choose(1, keys.Length)
        from chosen in Gen.Shuffle(keys)
        from amounts in Amounts.ArrayOf(count)
        select chosen.Take(count).Zip(amounts, (key, amount) => new Line<T>(key, amount)).ToArray();

    private static Gen<(long Before, long Now)> Amounts =>
        from now in Gen.Choose(0, 2_000_000_000)
        from scale in Gen.Elements(1L, 1_000L)
        from before in Gen.Frequency((8, Gen.Choose(1, 2_000_000_000)), (1, Gen.Constant(0)))
        select (before * scale, now * scale);

    private static Pair Build(
        Line<FundingSource>[] sources, Line<FundingSource>[] order, Line<string>[] functions, Line<string>[] functionOrder, (long Before, long Now)[] rest, long balance, Printer print)
    {
        Dictionary<object, Domain.Figures.ReportedAmount> printed = [];
        SelfEvaluationReport prior = new()
        {
            Title = "某局自评报告",
            FiscalYear = 2022,
            Department = new() { Name = "某局" },
            Revenue = new() { Total = Before(new BudgetLine(), 0), ByFundingSource = order.Select(line => Outturn(new FundingLine { Source = line.Key }, line.Key, line.Amount)).ToValueList() },
            Expenditure = Before(new Expenditure(), 1) with
            {
                Basic = Before(new BasicExpenditure(), 2),
                ByFunction = functionOrder.Select(line => Outturn(Function(line.Key), line.Key, line.Amount)).ToValueList(),
                ThreePublicExpenses = new() { Total = Before(new BudgetLine(), 3) },
                Procurement = new() { Total = Before(new BudgetLine(), 4) },
            },
            CarryOver = new() { Closing = print.Amount(balance) },
        };
        SelfEvaluationReport report = prior with
        {
            FiscalYear = 2023,
            Revenue = new() { Total = Now(new BudgetLine(), 0), ByFundingSource = sources.Select(line => Compared(new FundingLine { Source = line.Key }, line.Key, line.Amount)).ToValueList() },
            Expenditure = Now(new Expenditure(), 1) with
            {
                Basic = Now(new BasicExpenditure(), 2),
                ByFunction = functions.Select(line => Compared(Function(line.Key), line.Key, line.Amount)).ToValueList(),
                ThreePublicExpenses = new() { Total = Now(new BudgetLine(), 3) },
                Procurement = new() { Total = Now(new BudgetLine(), 4) },
            },
            CarryOver = new() { Opening = print.Amount(balance) },
        };
        return new(prior, report);

        T Before<T>(T line, int place)
            where T : BudgetFigures => Outturn(line, place, rest[place]);

        T Now<T>(T line, int place)
            where T : BudgetFigures => Compared(line, place, rest[place]);

        T Outturn<T>(T line, object key, (long Before, long Now) amount)
            where T : BudgetFigures => (T)((BudgetFigures)line with { Outturn = printed[key] = print.Amount(amount.Before) });

        T Compared<T>(T line, object key, (long Before, long Now) amount)
            where T : BudgetFigures => (T)((BudgetFigures)line with
            {
                Outturn = print.Amount(amount.Now),
                PriorOutturn = print.Amount(amount.Before),
                Change = print.Amount(amount.Now - amount.Before),

                // Over a base that last year's report prints as zero a sound report gives no rate.
                ChangeRate = print.Rate(amount.Now - amount.Before, amount.Before, printed[key]),
            });
    }

    private static FunctionalLine Function(string digits)
    {
        ClassificationCode<Functional> code = ClassificationCode<Functional>.Parse(digits);
        return new() { Code = code, Name = code.In(2023)!.Name };
    }

    /// <summary>Reports of two neighbouring years.</summary>
    internal sealed record Pair(SelfEvaluationReport Prior, SelfEvaluationReport Report);

    private sealed record Line<T>(T Key, (long Before, long Now) Amount);
}
