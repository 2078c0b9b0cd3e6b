using System.Globalization;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Tests.Generators;

/// <summary>A report in which one amount of one line of one breakdown was changed.</summary>
internal sealed class ChangedLine
{
    private readonly string[] _codes;
    private readonly string _list;
    private readonly int _place;

    private ChangedLine(SelfEvaluationReport report, string list, int place, BudgetMeasure measure, string[] codes, bool ofWhich)
    {
        Report = report;
        OfWhich = ofWhich;
        Pointer = string.Create(CultureInfo.InvariantCulture, $"{list}/{place}/{char.ToLowerInvariant(measure.ToString()[0])}{measure.ToString()[1..]}");
        _codes = codes;
        _list = list;
        _place = place;
    }

    /// <summary>The breakdowns of a report.</summary>
    public static IReadOnlyList<string> Lists { get; } =
    [
        "/expenditure/basic/byEconomicClass", "/expenditure/project/byEconomicClass", "/expenditure/byFunction", "/expenditure/byEconomicClass", "/expenditure/byGovernmentClass",
    ];

    public SelfEvaluationReport Report { get; }

    /// <summary>Whether the changed line is one of several.</summary>
    public bool OfWhich { get; }

    /// <summary>The changed amount.</summary>
    public string Pointer { get; }

    public static int CountOf(SelfEvaluationReport report, string list) => list switch
    {
        "/expenditure/basic/byEconomicClass" => report.Expenditure!.Basic!.ByEconomicClass.Count,
        "/expenditure/project/byEconomicClass" => report.Expenditure!.Project!.ByEconomicClass.Count,
        "/expenditure/byFunction" => report.Expenditure!.ByFunction.Count,
        "/expenditure/byEconomicClass" => report.Expenditure!.ByEconomicClass.Count,
        _ => report.Expenditure!.ByGovernmentClass.Count,
    };

    /// <summary>Changes an amount by so many yuan.</summary>
    public static ChangedLine Make(SelfEvaluationReport report, string list, int place, BudgetMeasure measure, int yuan)
    {
        Expenditure e = report.Expenditure!;
        switch (list)
        {
            case "/expenditure/basic/byEconomicClass":
                return In<DepartmentEconomic, EconomicClassLine>(e.Basic!.ByEconomicClass, lines => e with { Basic = e.Basic with { ByEconomicClass = lines } });
            case "/expenditure/project/byEconomicClass":
                return In<DepartmentEconomic, EconomicClassLine>(e.Project!.ByEconomicClass, lines => e with { Project = e.Project with { ByEconomicClass = lines } });
            case "/expenditure/byFunction":
                return In<Functional, FunctionalLine>(e.ByFunction, lines => e with { ByFunction = lines });
            case "/expenditure/byEconomicClass":
                return In<DepartmentEconomic, EconomicClassLine>(e.ByEconomicClass, lines => e with { ByEconomicClass = lines });
            default:
                return In<GovernmentEconomic, GovernmentClassLine>(e.ByGovernmentClass, lines => e with { ByGovernmentClass = lines });
        }

        ChangedLine In<TScheme, TLine>(ValueList<TLine> lines, Func<ValueList<TLine>, Expenditure> put)
            where TScheme : IClassificationScheme
            where TLine : ClassifiedLine<TScheme>
        {
            ValueList<TLine> changed = lines.SetItem(place, (TLine)Changed(lines[place], measure, yuan));
            return new(report with { Expenditure = put(changed) }, list, place, measure, [.. lines.Select(line => line.Code!.Value.ToString())], lines[place].OfWhich);
        }
    }

    public bool IsOperandOf(Finding finding) => finding.Operands.Any(operand => operand.Pointer == Pointer);

    /// <summary>Whether all operands from the same breakdown are the changed line, the line it is part of, what is part of it, or a part of the same.</summary>
    public bool AreOperandsNear(Finding finding) => finding.Operands.All(operand =>
        !operand.Pointer.StartsWith(_list + "/", StringComparison.Ordinal) || IsNear(int.Parse(operand.Pointer[(_list.Length + 1)..].Split('/')[0], CultureInfo.InvariantCulture)));

    private bool IsNear(int other) => Parent(other) is var parent && (parent == Parent(_place) || parent == _codes[_place] || Parent(_place) == _codes[other]);

    /// <summary>The nearest printed code above that of a line, or nothing for a line of the whole.</summary>
    private string Parent(int place) =>
        _codes.Where(code => code.Length < _codes[place].Length && _codes[place].StartsWith(code, StringComparison.Ordinal)).MaxBy(code => code.Length) ?? "";

    private static BudgetFigures Changed(BudgetFigures line, BudgetMeasure measure, int yuan)
    {
        return measure switch
        {
            BudgetMeasure.Initial => line with { Initial = More(line.Initial) },
            BudgetMeasure.Adjusted => line with { Adjusted = More(line.Adjusted) },
            BudgetMeasure.Outturn => line with { Outturn = More(line.Outturn) },
            BudgetMeasure.PriorOutturn => line with { PriorOutturn = More(line.PriorOutturn) },
            _ => line with { Change = More(line.Change) },
        };

        ReportedAmount More(ReportedAmount? amount) => ReportedAmount.Print(amount!.Value.ToAmount() + Amount.FromYuan(yuan), AmountUnit.Yuan, 2);
    }
}
