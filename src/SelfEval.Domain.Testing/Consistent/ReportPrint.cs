using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Testing.Consistent;

/// <summary>Prints true values as a report, each figure rounded to the nearest in a style of its own.</summary>
internal sealed partial class ReportPrint
{
    private const string Name = "某局";

    private readonly TrueReport _truth;
    private readonly Printer _print;

    private ReportPrint(TrueReport truth) => (_truth, _print) = (truth, new Printer(truth.Styles.ToArray()));

    public static SelfEvaluationReport Of(TrueReport truth) => new ReportPrint(truth).Report();

    private SelfEvaluationReport Report()
    {
        TrueLine total = Sum(_truth.Spent);
        Expenditure expenditure = Expenditure(total);
        return new()
        {
            Title = Name + "部门整体支出绩效自评报告",
            FiscalYear = _truth.Year,
            Department = new() { Name = Name, Kind = _truth.Kind },
            Revenue = Has(Sections.Revenue) ? Revenue(total) : null,
            Expenditure = expenditure,
            CarryOver = Has(Sections.CarryOver) ? CarryOver(total.Adjusted, expenditure.Adjusted) : null,
            Management = Has(Sections.IndicatorCounts) && _truth.Indicators.Count > 0 ? new() { Indicators = Counts() } : null,
            Scorecard = Has(Sections.Scorecard) && _truth.Indicators.Count > 0 ? Scorecard() : null,
            Evaluation = Has(Sections.Scorecard) && _truth.Indicators.Count > 0 ? Evaluation() : null,
            Signature = Has(Sections.Signature) ? new() { Unit = Name, Date = new DateOnly(_truth.Year + 1, 3, 20) } : null,
        };
    }

    private bool Has(Sections section) => _truth.Sections.HasFlag(section);

    private Revenue Revenue(TrueLine total)
    {
        BudgetLine printed = Line(new BudgetLine(), total);
        return new() { Total = printed, ByFundingSource = Has(Sections.RevenueSources) ? Sources(total, printed.Outturn!.Value) : default };
    }

    private ValueList<FundingLine> Sources(TrueLine total, ReportedAmount whole) => _truth.Spent.GroupBy(one => one.Source)
        .Select(source => Part(new FundingLine { Source = source.Key }, Sum(source), total, whole)).ToValueList();

    private Expenditure Expenditure(TrueLine total)
    {
        Expenditure printed = Line(new Expenditure(), total);
        ReportedAmount whole = printed.Outturn!.Value;
        return printed with
        {
            ExecutionRate = Has(Sections.Rates) ? _print.Rate(total.Outturn, total.Adjusted, printed.Adjusted) : null,
            Basic = Has(Sections.Kinds) ? Basic(total, whole) : null,
            Project = Has(Sections.Kinds) ? Project(total, whole) : null,
            ByFunction = Lines(0, _truth.Spent, one => one.Function, total, whole, (code, name) => new FunctionalLine { Code = code, Name = name }),
            ByEconomicClass = Economic(1, _truth.Spent, total, whole),
            ByGovernmentClass = Lines(2, _truth.Spent, Government, total, whole, (code, name) => new GovernmentClassLine { Code = code, Name = name }),
            ByFundingSource = Has(Sections.ExpenditureSources) ? Sources(total, whole) : default,
            ThreePublicExpenses = Has(Sections.ThreePublic) ? ThreePublic() : null,
            Procurement = Has(Sections.Procurement) ? Procurement() : null,
        };
    }

    private BasicExpenditure Basic(TrueLine total, ReportedAmount whole)
    {
        Spending[] spent = [.. _truth.Spent.Where(one => one.Kind == BudgetKind.Basic)];
        Spending[] personnel = [.. spent.Where(one => one.Code.Class.ToString() is "301" or "303")];
        TrueLine sum = Sum(spent);
        BasicExpenditure printed = Part(new BasicExpenditure(), sum, total, whole);
        ReportedAmount own = printed.Outturn!.Value;
        return printed with
        {
            Personnel = Has(Sections.Personnel) ? Part(new ExpenditurePart(), Sum(personnel), sum, own) : null,
            Operating = Has(Sections.Personnel) ? Part(new ExpenditurePart(), Sum(spent.Except(personnel)), sum, own) : null,
            ByEconomicClass = Economic(3, spent, sum, own),
        };
    }

    private ProjectExpenditure Project(TrueLine total, ReportedAmount whole)
    {
        Spending[] spent = [.. _truth.Spent.Where(one => one.Kind == BudgetKind.Project)];
        TrueLine sum = Sum(spent);
        ProjectExpenditure printed = Part(new ProjectExpenditure(), sum, total, whole);
        return printed with { ByEconomicClass = Economic(4, spent, sum, printed.Outturn!.Value) };
    }

    private ThreePublicExpenses ThreePublic()
    {
        // They are groups of the economic classification, so breakdowns that list these agree with them.
        TrueLine[] lines = [.. ThreePublicCodes.Lines.Select(codes => Sum(_truth.Spent.Where(one => codes.Contains(one.Code))))];
        TrueLine total = TrueLine.Sum(lines);
        BudgetLine printed = Line(new BudgetLine(), total);
        return new()
        {
            Total = printed,
            Abroad = Line(new BudgetLine(), lines[0]),
            Vehicles = Line(new BudgetLine(), lines[1] + lines[2]),
            VehiclePurchase = Line(new BudgetLine(), lines[1]),
            VehicleOperation = Line(new BudgetLine(), lines[2]),
            Reception = Line(new BudgetLine(), lines[3]),
            ControlRate = Has(Sections.Rates) && printed.Initial is { } budget ? _print.Rate(total.Outturn, total.Initial, budget) : null,
        };
    }

    private GovernmentProcurement Procurement()
    {
        TrueLine[] lines = [.. _truth.Procured];
        TrueLine total = TrueLine.Sum(lines);
        BudgetLine printed = Line(new BudgetLine(), total);
        ReportedAmount whole = printed.Outturn!.Value;
        return new()
        {
            Total = printed,
            ExecutionRate = Has(Sections.Rates) && printed.Adjusted is { } budget ? _print.Rate(total.Outturn, total.Adjusted, budget) : null,
            Goods = Part(new ExpenditurePart(), lines[0], total, whole),
            Works = Part(new ExpenditurePart(), lines[1], total, whole),
            Services = Part(new ExpenditurePart(), lines[2], total, whole),
            SmallAndMedium = new() { Outturn = _print.Amount(lines[0].Outturn + lines[2].Outturn) },
            SmallAndMicro = new() { Outturn = _print.Amount(lines[2].Outturn) },
        };
    }

    /// <summary>Revenue and expenditure of the year are equal, so what is there at the beginning is there at the end or was distributed.</summary>
    private CarryOver CarryOver(long adjusted, ReportedAmount? printedBudget)
    {
        (long opening, long used, long closing) = (_truth.Balances[0], _truth.Balances[1], _truth.Balances[2]);
        return new()
        {
            Opening = _print.Amount(opening),
            SurplusUsed = _print.Amount(used),
            SurplusDistributed = _print.Amount(opening + used - closing),
            Closing = _print.Amount(closing),
            Rate = Has(Sections.Rates) ? _print.Rate(closing, adjusted, printedBudget) : null,
        };
    }

    private T Part<T>(T part, TrueLine amount, TrueLine of, ReportedAmount printedWhole)
        where T : BudgetPart
    {
        T line = Line(part, amount);
        return Has(Sections.Shares) ? (T)((BudgetPart)line with { Share = _print.Rate(amount.Outturn, of.Outturn, printedWhole) }) : line;
    }

    private T Line<T>(T line, TrueLine amount)
        where T : BudgetFigures
    {
        ReportedAmount outturn = _print.Amount(amount.Outturn);
        ReportedAmount? prior = Has(Sections.Prior) ? _print.Amount(amount.Prior) : null;
        ReportedAmount? change = Has(Sections.Prior) ? _print.Amount(amount.Change) : null;

        // Where the base prints as zero, or does as outturn less change, a sound report gives no rate.
        bool grows = Has(Sections.Growth) && change is { } difference && outturn.ToAmount() != difference.ToAmount();
        return (T)((BudgetFigures)line with
        {
            Initial = Has(Sections.Budgets) ? _print.Amount(amount.Initial) : null,
            Adjusted = Has(Sections.Budgets) ? _print.Amount(amount.Adjusted) : null,
            Outturn = outturn,
            PriorOutturn = prior,
            Change = change,
            ChangeRate = grows ? _print.Rate(amount.Change, amount.Prior, prior) : null,
        });
    }

    private static TrueLine Sum(IEnumerable<Spending> spent) => TrueLine.Sum(spent.Select(one => one.Amount));
}
