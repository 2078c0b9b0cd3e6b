using FluentValidation;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;

namespace SelfEval.Benchmarks;

/// <summary>
/// The identities of severity error that the clean sample prints, as a user of FluentValidation writes them: decimals in 万元, as the form has
/// them, within half a unit of each printed place.
/// </summary>
internal sealed class IdentitiesByFluentValidation : AbstractValidator<SelfEvaluationReport>
{
    private static readonly decimal[] Halves = [0.5m, 0.05m, 0.005m, 0.0005m, 0.00005m];

    public IdentitiesByFluentValidation()
    {
        RuleFor(r => r.Revenue!).Must(r => Math.Abs(r.Total!.Initial!.Value.Value - r.ByFundingSource.Sum(s => s.Initial!.Value.Value)) <= Half(r.Total.Initial) + r.ByFundingSource.Sum(s => Half(s.Initial)));
        RuleFor(r => r.Revenue!).Must(r => Math.Abs(r.Total!.Adjusted!.Value.Value - r.ByFundingSource.Sum(s => s.Adjusted!.Value.Value)) <= Half(r.Total.Adjusted) + r.ByFundingSource.Sum(s => Half(s.Adjusted)));
        RuleFor(r => r.Revenue!).Must(r => Math.Abs(r.Total!.Outturn!.Value.Value - r.ByFundingSource.Sum(s => s.Outturn!.Value.Value)) <= Half(r.Total.Outturn) + r.ByFundingSource.Sum(s => Half(s.Outturn)));
        RuleFor(r => r.Revenue!).Must(r => Math.Abs(r.Total!.Change!.Value.Value - r.ByFundingSource.Sum(s => s.Change!.Value.Value)) <= Half(r.Total.Change) + r.ByFundingSource.Sum(s => Half(s.Change)));
        RuleFor(r => r.Revenue!.Total!).Must(Grows);
        RuleForEach(r => r.Revenue!.ByFundingSource).Must(Grows);
        RuleFor(r => r).Must(r => Math.Abs(r.Expenditure!.Initial!.Value.Value - r.Revenue!.Total!.Initial!.Value.Value) <= Half(r.Expenditure.Initial) + Half(r.Revenue.Total.Initial));
        RuleFor(r => r).Must(r => Math.Abs(r.Expenditure!.Adjusted!.Value.Value - r.Revenue!.Total!.Adjusted!.Value.Value) <= Half(r.Expenditure.Adjusted) + Half(r.Revenue.Total.Adjusted));
        RuleFor(r => r.Expenditure!).Must(e => Math.Abs(e.Basic!.Outturn!.Value.Value + e.Project!.Outturn!.Value.Value - e.Outturn!.Value.Value) <= Half(e.Basic.Outturn) + Half(e.Project.Outturn) + Half(e.Outturn));
        RuleFor(r => r.Expenditure!).Must(e => Math.Abs(e.ByEconomicClass.Sum(l => l.Outturn!.Value.Value) - e.Outturn!.Value.Value) <= e.ByEconomicClass.Sum(l => Half(l.Outturn)) + Half(e.Outturn));
        RuleFor(r => r.Expenditure!).Must(e => IsRate(e.ExecutionRate!.Value, e.Outturn!.Value, e.Adjusted!.Value));
        RuleFor(r => r.Expenditure!).Must(e => IsRate(e.Basic!.Share!.Value, e.Basic.Outturn!.Value, e.Outturn!.Value));
        RuleFor(r => r.Expenditure!).Must(e => IsRate(e.Project!.Share!.Value, e.Project.Outturn!.Value, e.Outturn!.Value));
        RuleForEach(r => r.Expenditure!.ByEconomicClass).Must((r, l) => IsRate(l.Share!.Value, l.Outturn!.Value, r.Expenditure!.Outturn!.Value));
        RuleFor(r => r.Expenditure!).Must(e => Math.Abs(e.Basic!.Share!.Value.Value + e.Project!.Share!.Value.Value - 100m) <= Half(e.Basic.Share) + Half(e.Project.Share));
        RuleFor(r => r.Expenditure!.ByEconomicClass).Must(lines => Math.Abs(lines.Sum(l => l.Share!.Value.Value) - 100m) <= lines.Sum(l => Half(l.Share)));
        RuleForEach(r => r.Management!.Indicators).Must(g => g.Count == g.Parts.Sum(p => p.Count));
    }

    private static decimal Half(ReportedAmount? figure) => Halves[figure!.Value.Decimals];

    private static decimal Half(ReportedPercentage? figure) => Halves[figure!.Value.Decimals];

    /// <summary>Whether some part and whole that print so have a quotient that prints as the rate.</summary>
    private static bool IsRate(ReportedPercentage rate, ReportedAmount part, ReportedAmount whole) =>
        100m * (part.Value + Half(part)) >= (rate.Value - Half(rate)) * (whole.Value - Half(whole))
        && 100m * (part.Value - Half(part)) <= (rate.Value + Half(rate)) * (whole.Value + Half(whole));

    /// <summary>The same for a change over what was before: this year less the change.</summary>
    private static bool Grows(BudgetFigures line)
    {
        decimal rate = line.ChangeRate!.Value.Value;
        decimal change = line.Change!.Value.Value;
        decimal now = line.Outturn!.Value.Value;
        decimal low = rate - Half(line.ChangeRate);
        decimal high = rate + Half(line.ChangeRate);
        return ((100m + low) * change) + ((100m + low) * Half(line.Change)) - (low * now) + (Math.Abs(low) * Half(line.Outturn)) >= 0m
            && ((100m + high) * change) - ((100m + high) * Half(line.Change)) - (high * now) - (Math.Abs(high) * Half(line.Outturn)) <= 0m;
    }
}
