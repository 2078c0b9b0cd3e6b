using FluentValidation;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using static SelfEval.Benchmarks.RoundedArithmetic;

namespace SelfEval.Benchmarks;

/// <summary>The identities of severity error that the clean sample prints, as FluentValidation rules.</summary>
internal sealed class IdentitiesByFluentValidation : AbstractValidator<SelfEvaluationReport>
{
    public IdentitiesByFluentValidation()
    {
        foreach (Func<BudgetFigures, ReportedAmount?> measure in (Func<BudgetFigures, ReportedAmount?>[])[b => b.Initial, b => b.Adjusted, b => b.Outturn, b => b.Change])
        {
            RuleFor(report => report).Must(report => SourcesTotal(report, measure));
        }

        RuleFor(report => report.Revenue!.Total!.ChangeRate).Must((report, rate) => Growth(rate, report.Revenue!.Total!.Change, report.Revenue.Total.Outturn));
        RuleForEach(report => report.Revenue!.ByFundingSource).Must(line => Growth(line.ChangeRate, line.Change, line.Outturn));
        RuleFor(report => report.Expenditure!.Initial).Must((report, initial) => Sum(initial, report.Revenue!.Total!.Initial));
        RuleFor(report => report.Expenditure!.Adjusted).Must((report, adjusted) => Sum(adjusted, report.Revenue!.Total!.Adjusted));
        RuleFor(report => report.Expenditure!.Outturn).Must((report, outturn) => Sum(outturn, report.Expenditure!.Basic!.Outturn, report.Expenditure.Project!.Outturn));
        RuleFor(report => report).Must(ClassesTotal);
        RuleFor(report => report.Expenditure!.ExecutionRate).Must((report, rate) => Ratio(rate, report.Expenditure!.Outturn, report.Expenditure.Adjusted));
        RuleFor(report => report.Expenditure!.Basic!.Share).Must((report, share) => Ratio(share, report.Expenditure!.Basic!.Outturn, report.Expenditure.Outturn));
        RuleFor(report => report.Expenditure!.Project!.Share).Must((report, share) => Ratio(share, report.Expenditure!.Project!.Outturn, report.Expenditure.Outturn));
        RuleForEach(report => report.Expenditure!.ByEconomicClass).Must((report, line) => Ratio(line.Share, line.Outturn, report.Expenditure!.Outturn));
        RuleFor(report => report).Must(report => Hundred(report.Expenditure!.Basic!.Share, report.Expenditure.Project!.Share));
        RuleFor(report => report).Must(ClassSharesTotal);
        RuleForEach(report => report.Management!.Indicators).Must(Counts);
    }
}
