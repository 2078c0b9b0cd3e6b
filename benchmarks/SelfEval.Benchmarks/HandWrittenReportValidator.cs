using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;
using FluentValidation.Results;
using SelfEval.Domain;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;

namespace SelfEval.Benchmarks;

/// <summary>
/// Those rules of the national pack that what the sample prints gives occasion for, as an application would write them without the
/// library: FluentValidation and plain decimals. A report with other breakdowns meets more rules in the library than here, and is not compared. Each failure
/// carries the rule's id as error code and the JSON Pointer as property name, and no arithmetic: what the library says beyond
/// that is not asked of it.
/// </summary>
internal sealed partial class HandWrittenReportValidator : AbstractValidator<SelfEvaluationReport>
{
    /// <summary>支出经济分类 of 2023: the classes as they are usually printed, with half-width brackets as names are compared.</summary>
    private static readonly FrozenSet<string> ClassNames = FrozenSet.Create(
        "工资福利支出", "商品和服务支出", "对个人和家庭的补助", "对个人和家庭的补助支出", "债务利息及费用支出", "资本性支出(基本建设)", "资本性支出",
        "对企业补助(基本建设)", "对企业补助", "对社会保障基金补助", "其他支出");

    public HandWrittenReportValidator()
    {
        RuleFor(report => report).Custom(Structure);
        RuleFor(report => report).Custom(Revenue);
        RuleFor(report => report).Custom(Expenditure);
        RuleFor(report => report).Custom(Lines);
        RuleFor(report => report).Custom(Indicators);
        RuleFor(report => report).Custom(Management);
        RuleFor(report => report).Custom(Problems);
    }

    private static void Structure(SelfEvaluationReport report, ValidationContext<SelfEvaluationReport> context)
    {
        Department department = report.Department;
        bool isEvaluated = report.Evaluation is not null && report.Evaluation != new SelfEvaluation();
        Check(context, department is { Mission: not null } or { StatedFunctions: not null } or { Functions.IsAbsent: false }, "SE1001", "/department/functions");
        Check(context, report.AnnualWork is not null && report.AnnualWork != new AnnualWork(), "SE1001", "/annualWork");
        Check(context, report.Goal is not null && report.Goal != new PerformanceGoal(), "SE1001", "/goal");
        Check(context, report.Revenue is not null && report.Revenue != new Revenue(), "SE1001", "/revenue");
        Check(context, report.Expenditure is not null && report.Expenditure != new Expenditure(), "SE1001", "/expenditure");
        Check(context, report.Management is not null && report.Management != new PerformanceManagement(), "SE1001", "/management");
        Check(context, isEvaluated, "SE1001", "/evaluation");
        Check(context, !isEvaluated || report.Evaluation is { Conclusion: not null }, "SE1001", "/evaluation/conclusion");
        Check(context, !isEvaluated || (report.Evaluation?.Effectiveness is not null && report.Evaluation.Effectiveness != new EffectivenessAnalysis()), "SE1001", "/evaluation/effectiveness");
        Check(context, !isEvaluated || report.Evaluation is { Efficiency: not null }, "SE1001", "/evaluation/efficiency");
        Check(context, report.Problems is not null, "SE1001", "/problems");
        Check(context, report.Improvements is not null, "SE1001", "/improvements");
        Check(context, report.Signature is not null && report.Signature != new Signature(), "SE1001", "/signature");
        bool named = Has(report.Title, department.Name);
        bool placed = department.Division is not null && Has(report.Title, department.Division);
        Check(context, named || placed, "SE1101", "/title");
        Check(context, department.Division is null || named || !placed, "SE1102", "/title");
        Check(context, department.Mission is null || Has(department.Mission, department.Name), "SE1103", "/department/mission");
        Check(context, report.Signature?.Unit is null || Squeeze(report.Signature.Unit) == Squeeze(department.Name), "SE1104", "/signature/unit");
        Check(context, department.StatedFunctions is null || department.Functions.IsAbsent || department.StatedFunctions == department.Functions.Count, "SE1201", "/department/statedFunctions");
        ValueList<KeyTask> tasks = report.AnnualWork?.KeyTasks ?? [];
        for (int task = 0; task < tasks.Count; task++)
        {
            for (int place = 0; place < tasks[task].Quantities.Count; place++)
            {
                Check(context, Quotes(tasks[task].Text, tasks[task].Quantities[place]), "SE1301", Invariant($"/annualWork/keyTasks/{task}/quantities/{place}"));
            }
        }

        Quoted(context, report.Goal?.Statements ?? [], "SE1302", "/goal/statements");
        Quoted(context, report.Evaluation?.Effectiveness?.Statements ?? [], "SE1303", "/evaluation/effectiveness/statements");
        if (report.Goal?.Narrative is { } goal && report.Evaluation?.Effectiveness?.Narrative is { } analysis)
        {
            string text = Squeeze(analysis);
            Check(context, text.Length < 30 || !Squeeze(goal).Contains(text, StringComparison.Ordinal), "SE1401", "/evaluation/effectiveness/narrative");
        }
    }

    private static void Revenue(SelfEvaluationReport report, ValidationContext<SelfEvaluationReport> context)
    {
        if (report.Revenue is not { } revenue)
        {
            return;
        }

        BudgetLine? total = revenue.Total;
        ValueList<FundingLine> lines = revenue.ByFundingSource;
        Sum(context, "SE2101", "/revenue/total/initial", total?.Initial, [.. lines.Select(line => line.Initial)]);
        Sum(context, "SE2102", "/revenue/total/adjusted", total?.Adjusted, [.. lines.Select(line => line.Adjusted)]);
        Sum(context, "SE2103", "/revenue/total/outturn", total?.Outturn, [.. lines.Select(line => line.Outturn)]);
        Sum(context, "SE2104", "/revenue/total/priorOutturn", total?.PriorOutturn, [.. lines.Select(line => line.PriorOutturn)]);
        Sum(context, "SE2105", "/revenue/total/change", total?.Change, [.. lines.Select(line => line.Change)]);
        if (total is not null)
        {
            Line(context, total, "SE2201", "SE4201", "SE4211", "/revenue/total");
            Near(context, "SE2301", "/revenue/total/adjusted", total.Adjusted, total.Initial, onlyBelow: false);
            Near(context, "SE2302", "/revenue/total/outturn", total.Outturn, total.Adjusted, onlyBelow: false);
        }

        for (int place = 0; place < lines.Count; place++)
        {
            Line(context, lines[place], "SE2202", "SE4202", "SE4212", Invariant($"/revenue/byFundingSource/{place}"));
        }
    }

    private static void Line(ValidationContext<SelfEvaluationReport> context, BudgetFigures line, string difference, string growth, string onPrior, string pointer)
    {
        Sum(context, difference, pointer + "/change", line.Change, [line.Outturn, line.PriorOutturn is { } prior ? new ReportedAmount(-prior.Value, prior.Unit) : null]);
        if (line is { ChangeRate: { } rate, Change: { } change })
        {
            if (line.Outturn is { } outturn)
            {
                Rate(context, growth, pointer + "/changeRate", rate, Yuan(change), Yuan(outturn) - Yuan(change));
            }

            if (line.PriorOutturn is { } before)
            {
                Ratio(context, onPrior, pointer + "/changeRate", rate, change, before);
            }
        }
    }

    private static void Expenditure(SelfEvaluationReport report, ValidationContext<SelfEvaluationReport> context)
    {
        if (report.Expenditure is not { } spent)
        {
            return;
        }

        ValueList<EconomicClassLine> classes = spent.ByEconomicClass;
        Sum(context, "SE3101", "/expenditure/outturn", spent.Outturn, [spent.Basic?.Outturn, spent.Project?.Outturn]);
        Classes(context, spent.Outturn, classes);
        Check(context, spent.Outturn is not { } outturn || spent.Adjusted is not { } adjusted || Yuan(outturn) <= Yuan(adjusted), "SE3201", "/expenditure/outturn");
        Near(context, "SE3202", "/expenditure/adjusted", spent.Adjusted, spent.Initial, onlyBelow: false);
        Near(context, "SE3203", "/expenditure/outturn", spent.Outturn, spent.Adjusted, onlyBelow: true);
        Sum(context, "SE3301", "/expenditure/initial", spent.Initial, [report.Revenue?.Total?.Initial]);
        Sum(context, "SE3302", "/expenditure/adjusted", spent.Adjusted, [report.Revenue?.Total?.Adjusted]);
        Sum(context, "SE3303", "/expenditure/outturn", spent.Outturn, [report.Revenue?.Total?.Outturn]);
        Ratio(context, "SE4001", "/expenditure/executionRate", spent.ExecutionRate, spent.Outturn, spent.Adjusted);
        Ratio(context, "SE4101", "/expenditure/basic/share", spent.Basic?.Share, spent.Basic?.Outturn, spent.Outturn);
        Ratio(context, "SE4102", "/expenditure/project/share", spent.Project?.Share, spent.Project?.Outturn, spent.Outturn);
        for (int place = 0; place < classes.Count; place++)
        {
            Ratio(context, "SE4103", Invariant($"/expenditure/byEconomicClass/{place}/share"), classes[place].Share, classes[place].Outturn, spent.Outturn);
        }

        Hundred(context, "SE4111", "/expenditure", [spent.Basic?.Share, spent.Project?.Share]);
        Hundred(context, "SE4112", "/expenditure/byEconomicClass", [.. classes.Select(line => line.Share)]);
    }

    /// <summary>All classes make the total; where one is not known or not printed, the others are not more than it.</summary>
    private static void Classes(ValidationContext<SelfEvaluationReport> context, ReportedAmount? outturn, ValueList<EconomicClassLine> classes)
    {
        EconomicClassLine[] known = [.. classes.Where(line => line.Code is not null || ClassNames.Contains(Squeeze(line.Name)))];
        if (known.Length == classes.Count && classes.All(line => line.Outturn is not null))
        {
            Sum(context, "SE3102", "/expenditure/outturn", outturn, [.. classes.Select(line => line.Outturn)]);
        }
        else if (outturn is { } total)
        {
            decimal printed = known.Where(line => line.Outturn is not null).Sum(line => Yuan(line.Outturn!.Value));
            Check(context, printed <= Yuan(total), "SE3106", "/expenditure/outturn");
        }
    }

    private static void Lines(SelfEvaluationReport report, ValidationContext<SelfEvaluationReport> context)
    {
        foreach ((BudgetFigures? line, string pointer) in ((BudgetFigures?, string)[])
            [(report.Revenue?.Total, "/revenue/total"), (report.Expenditure, "/expenditure"), (report.Expenditure?.Basic, "/expenditure/basic"), (report.Expenditure?.Project, "/expenditure/project")])
        {
            if (line is not null)
            {
                NotNegative(context, line, pointer);
            }
        }

        ValueList<FundingLine> sources = report.Revenue?.ByFundingSource ?? [];
        for (int place = 0; place < sources.Count; place++)
        {
            string pointer = Invariant($"/revenue/byFundingSource/{place}");
            Check(context, sources.Take(place).All(earlier => earlier.Source != sources[place].Source), "SE5005", pointer + "/source");
            NotNegative(context, sources[place], pointer);
        }

        ValueList<EconomicClassLine> classes = report.Expenditure?.ByEconomicClass ?? [];
        for (int place = 0; place < classes.Count; place++)
        {
            string pointer = Invariant($"/expenditure/byEconomicClass/{place}");
            Check(context, classes[place].Code is not null || ClassNames.Contains(Squeeze(classes[place].Name)), "SE5004", pointer + "/name");
            Check(context, classes.Take(place).All(earlier => Squeeze(earlier.Name) != Squeeze(classes[place].Name)), "SE5005", pointer + "/name");
            NotNegative(context, classes[place], pointer);
        }
    }

    private static void NotNegative(ValidationContext<SelfEvaluationReport> context, BudgetFigures line, string pointer)
    {
        Check(context, line.Initial is null or { Value: >= 0m }, "SE5006", pointer + "/initial");
        Check(context, line.Adjusted is null or { Value: >= 0m }, "SE5006", pointer + "/adjusted");
        Check(context, line.Outturn is null or { Value: >= 0m }, "SE5006", pointer + "/outturn");
        Check(context, line.PriorOutturn is null or { Value: >= 0m }, "SE5006", pointer + "/priorOutturn");
    }

    private static void Indicators(SelfEvaluationReport report, ValidationContext<SelfEvaluationReport> context)
    {
        ValueList<IndicatorGroup> groups = report.Management?.Indicators ?? default;
        for (int place = 0; place < groups.Count; place++)
        {
            IndicatorGroup group = groups[place];
            Check(context, group.Parts.Count == 0 || group.Parts.Sum(part => part.Count) == group.Count, "SE6001", Invariant($"/management/indicators/{place}/count"));
            Check(context, groups.Take(place).All(earlier => earlier.Category != group.Category), "SE6003", Invariant($"/management/indicators/{place}/category"));
            for (int part = 0; part < group.Parts.Count; part++)
            {
                IndicatorLevel2 category = group.Parts[part].Category;
                Check(context, group.Parts.Take(part).All(earlier => earlier.Category != category), "SE6003", Invariant($"/management/indicators/{place}/parts/{part}/category"));
                Check(context, LevelOf(category) == group.Category, "SE6004", Invariant($"/management/indicators/{place}/parts/{part}/category"));
            }
        }

        bool complete = new[] { IndicatorLevel1.Output, IndicatorLevel1.Outcome, IndicatorLevel1.Satisfaction }.All(level => groups.Any(group => group.Category == level && group.Count > 0));
        Check(context, groups.IsAbsent || complete, "SE6002", "/management/indicators");
        if (report.Evaluation is { } evaluation)
        {
            Check(context, evaluation.Score is not null, "SE6101", "/evaluation/score");
            Check(context, evaluation.Grade is not null, "SE6102", "/evaluation/grade");
            Check(context, evaluation.Score is not { } score || score.Value is >= 0m and <= 100m, "SE6103", "/evaluation/score");
            Check(context, evaluation.Score is not { } points || evaluation.Grade is not { } grade || grade == GradeOf(points.Value), "SE6104", "/evaluation/grade");
        }

        ValueList<QuantifiedStatement> goals = report.Goal?.Statements ?? [];
        ValueList<QuantifiedStatement> actuals = report.Evaluation?.Effectiveness?.Statements ?? [];
        UnitPrices(context, goals, "SE6201", "/goal/statements");
        UnitPrices(context, actuals, "SE6202", "/evaluation/effectiveness/statements");
        foreach (QuantifiedStatement goal in goals)
        {
            int same = goal.Subject is null ? -1 : actuals.ToList().FindIndex(actual => actual.Subject is not null && Squeeze(actual.Subject) == Squeeze(goal.Subject));
            if (same >= 0)
            {
                QuantifiedStatement actual = actuals[same];
                bool fewer = goal.Quantity is { } q && actual.Quantity is { } a && q.Unit == a.Unit && a.Value + HalfIfRounded(a) < q.Value - HalfIfRounded(q);
                bool dearer = goal.Amount is { } limit && actual.Amount is { } spent && Yuan(spent) - Half(spent) > Yuan(limit) + Half(limit);
                Check(context, !fewer, "SE6301", Invariant($"/evaluation/effectiveness/statements/{same}/quantity"));
                Check(context, !dearer, "SE6302", Invariant($"/evaluation/effectiveness/statements/{same}/amount"));
            }
        }
    }

    private static void Management(SelfEvaluationReport report, ValidationContext<SelfEvaluationReport> context)
    {
        int year = report.FiscalYear.Year;
        DateOnly? monitored = report.Management?.Monitoring?.CompletedBy;
        DateOnly? signed = report.Signature?.Date;
        Check(context, report.Management?.GoalsSetAtBudgeting != false, "SE7001", "/management/goalsSetAtBudgeting");
        Check(context, report.Management?.MidYearSelfCheck != false, "SE7002", "/management/midYearSelfCheck");
        Check(context, monitored is null || monitored.Value.Year == year || monitored == new DateOnly(year + 1, 1, 1), "SE7101", "/management/monitoring/completedBy");
        Check(context, monitored is null || signed is null || monitored < signed, "SE7102", "/management/monitoring/completedBy");
        Check(context, signed is null || signed.Value.Year > year, "SE7201", "/signature/date");
        Check(context, signed is null || signed.Value.Year <= year + 1, "SE7202", "/signature/date");
    }

    private static void Problems(SelfEvaluationReport report, ValidationContext<SelfEvaluationReport> context)
    {
        ValueList<Problem> problems = report.Problems ?? [];
        ValueList<ImprovementItem> items = report.Improvements ?? [];
        bool linked = items.Any(item => item.Addresses is not null);
        List<string> addressed = [.. items.SelectMany(item => (IEnumerable<string>)(item.Addresses ?? []))];
        Check(context, linked || report.Improvements is null || items.Count >= problems.Count, "SE8001", "/improvements");
        for (int place = 0; place < problems.Count; place++)
        {
            string? id = problems[place].Id;
            Check(context, !linked || (id is not null && addressed.Contains(id)), "SE8001", Invariant($"/problems/{place}/text"));
            Check(context, id is null || problems.Take(place).All(earlier => earlier.Id != id), "SE8003", Invariant($"/problems/{place}/id"));
        }

        string[] words = ["执行率", "预算执行", "支出进度"];
        Check(
            context,
            report.Problems is null || report.Expenditure?.ExecutionRate is not { Value: < 90m }
                || problems.Any(problem => problem.Category == ProblemCategory.BudgetExecution || words.Any(problem.Text.Contains) || (problem.Affects ?? []).Any(about => about.StartsWith("/expenditure", StringComparison.Ordinal))),
            "SE8201",
            "/expenditure/executionRate");
        for (int place = 0; place < items.Count; place++)
        {
            Check(context, (!linked && report.Problems is not { Count: 0 }) || items[place].Addresses is { Count: > 0 }, "SE8101", Invariant($"/improvements/{place}/text"));
            foreach (string id in items[place].Addresses ?? [])
            {
                Check(context, problems.Any(problem => problem.Id == id), "SE8002", Invariant($"/improvements/{place}/addresses"));
            }
        }
    }

    private static void Sum(ValidationContext<SelfEvaluationReport> context, string rule, string pointer, ReportedAmount? result, ReportedAmount?[] parts)
    {
        if (result is { } total && parts.Length > 0 && parts.All(part => part is not null))
        {
            // A finding is due as soon as the printed figures do not recompute; how bad it is, is another question.
            Check(context, Math.Abs(parts.Sum(part => Yuan(part!.Value)) - Yuan(total)) <= Half(total), rule, pointer);
        }
    }

    private static void Ratio(ValidationContext<SelfEvaluationReport> context, string rule, string pointer, ReportedPercentage? rate, ReportedAmount? part, ReportedAmount? whole)
    {
        if (rate is { } printed && part is { } above && whole is { } below)
        {
            Rate(context, rule, pointer, printed, Yuan(above), Yuan(below));
        }
    }

    private static void Rate(ValidationContext<SelfEvaluationReport> context, string rule, string pointer, ReportedPercentage rate, decimal part, decimal whole)
    {
        decimal half = 0.5m * Place(rate.Decimals);
        Check(context, whole > 0m && Math.Abs((100m * part) - (rate.Value * whole)) <= half * whole, rule, pointer);
    }

    private static void Hundred(ValidationContext<SelfEvaluationReport> context, string rule, string pointer, ReportedPercentage?[] shares)
    {
        if (shares.Length > 0 && shares.All(share => share is not null))
        {
            Check(context, shares.Sum(share => share!.Value.Value) == 100m, rule, pointer);
        }
    }

    private static void Near(ValidationContext<SelfEvaluationReport> context, string rule, string pointer, ReportedAmount? figure, ReportedAmount? other, bool onlyBelow)
    {
        if (figure is { } a && other is { } b)
        {
            bool below = 90m * (Yuan(b) - Half(b)) > 100m * (Yuan(a) + Half(a));
            bool above = 100m * (Yuan(a) - Half(a)) > 110m * (Yuan(b) + Half(b));
            Check(context, !below && (onlyBelow || !above), rule, pointer);
        }
    }

    private static void UnitPrices(ValidationContext<SelfEvaluationReport> context, ValueList<QuantifiedStatement> statements, string rule, string pointer)
    {
        for (int place = 0; place < statements.Count; place++)
        {
            if (statements[place] is { Quantity: { Value: > 0m } quantity, Amount: { } amount })
            {
                Check(context, 100m * Yuan(amount) % quantity.Value == 0m, rule, Invariant($"{pointer}/{place}/amount"));
            }
        }
    }

    private static void Quoted(ValidationContext<SelfEvaluationReport> context, ValueList<QuantifiedStatement> statements, string rule, string pointer)
    {
        for (int place = 0; place < statements.Count; place++)
        {
            QuantifiedStatement statement = statements[place];
            Check(context, statement.Quantity is not { } q || Quotes(statement.Text, q), rule, Invariant($"{pointer}/{place}/quantity"));
            Check(context, statement.Amount is not { } a || Quotes(statement.Text, a), rule, Invariant($"{pointer}/{place}/amount"));
        }
    }

    private static void Check(ValidationContext<SelfEvaluationReport> context, bool holds, string rule, string pointer)
    {
        if (!holds)
        {
            context.AddFailure(new ValidationFailure(pointer, rule) { ErrorCode = rule });
        }
    }

    private static IndicatorLevel1 LevelOf(IndicatorLevel2 category) => category switch
    {
        <= IndicatorLevel2.OutputCost => IndicatorLevel1.Output,
        <= IndicatorLevel2.Sustainability => IndicatorLevel1.Outcome,
        IndicatorLevel2.Beneficiaries => IndicatorLevel1.Satisfaction,
        _ => IndicatorLevel1.Cost,
    };

    private static Grade GradeOf(decimal score) => score >= 90m ? Grade.Excellent : score >= 80m ? Grade.Good : score >= 60m ? Grade.Fair : Grade.Poor;

    private static decimal Yuan(ReportedAmount figure) => figure.Value * figure.Unit.InYuan();

    private static decimal Half(ReportedAmount figure) => 0.5m * Place(figure.Decimals) * figure.Unit.InYuan();

    private static decimal HalfIfRounded(ReportedQuantity figure) => figure.Decimals == 0 ? 0m : 0.5m * Place(figure.Decimals);

    private static decimal Place(int decimals) => new(1, 0, 0, isNegative: false, (byte)decimals);

    private static bool Has(string text, string name) => Squeeze(text).Contains(Squeeze(name), StringComparison.Ordinal);

    /// <summary>The figure in figures, 万元 and 亿元 also without 元; the sample writes none in words.</summary>
    private static bool Quotes(string text, ReportedFigure figure)
    {
        string plain = figure.ToString().TrimEnd(figure.Unit.Length > 1 ? '元' : '\0');
        string grouped = figure.ToString("N", null).TrimEnd(figure.Unit.Length > 1 ? '元' : '\0');
        return Regex.IsMatch(Squeeze(text), $"(?<![0-9]|[0-9][.,])(?:{Regex.Escape(plain)}|{Regex.Escape(grouped)})", RegexOptions.CultureInvariant);
    }

    private static string Squeeze(string text) =>
        string.Concat(Blank().Replace(text, "").Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s")]
    private static partial Regex Blank();
}
