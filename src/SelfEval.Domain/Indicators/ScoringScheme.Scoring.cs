using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Indicators;

/// <content>Reckoning scores.</content>
public sealed partial record ScoringScheme
{
    private static readonly Rational Hundred = 100;

    /// <summary>The score of an indicator: its full weight where the target is reached, in proportion where it is missed, a tier of the
    /// weight where it is qualitative.</summary>
    /// <returns>Null where weight, target or actual is missing, or the actual cannot be held to the target.</returns>
    /// <exception cref="ArgumentNullException">The indicator is null.</exception>
    /// <remarks>Source: 财预〔2020〕10号 第十七条.</remarks>
    public ComputedScore? ScoreIndicator(Indicator indicator, FiscalYear year, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (indicator.Weight is not { } weight)
        {
            return null;
        }

        Messages messages = Messages.In(language);
        Achievement achievement = Achievement.Of(indicator, year);
        return achievement.Attainment == Attainment.Unknown ? null
            : achievement.Proportion is { } proportion ? Proportional(weight, achievement, proportion, messages)
            : Tiered(weight, achievement, messages);
    }

    /// <summary>The score of budget execution: the weight times the rate, not above the weight.</summary>
    /// <returns>Null where form and scheme give no weight, or the form prints neither the rate nor the amounts that give it.</returns>
    /// <exception cref="ArgumentNullException">The block is null.</exception>
    /// <remarks>From the amounts where both are printed, as the exact quotient; otherwise from the printed rate.</remarks>
    public ComputedScore? ScoreExecution(ExecutionScore execution, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(execution);
        if ((execution.Weight ?? (ExecutionWeight is { } usual ? ReportedScore.Points(usual) : null)) is not { } weight)
        {
            return null;
        }

        if (execution is { Adjusted: { Value: > 0m } budget, Outturn: { } spent })
        {
            (Rational low, Rational high) = Ends(spent.ToInterval());
            (Rational least, Rational most) = Ends(budget.ToInterval());
            Rational exact = Rational.From(spent.ToAmount().Yuan) / Rational.From(budget.ToAmount().Yuan);
            string quotient = $"{spent} ÷ {budget}";

            // A budget that may be nothing behind its print leaves the rate open upwards.
            return OfRate(weight, quotient, exact, low / (low.Sign < 0 && least.Sign > 0 ? least : most), least.Sign > 0 ? high / least : Rational.Max(exact, 1), Messages.In(language));
        }

        return execution.Rate is { } rate ? OfRate(weight, rate, Messages.In(language)) : null;
    }

    /// <summary>The score of a criterion of management.</summary>
    /// <returns>Null where weight or rate is missing, or the scheme leaves the criterion to judgement.</returns>
    /// <exception cref="ArgumentNullException">The criterion is null.</exception>
    public ComputedScore? ScoreManagement(ManagementScore management, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(management);
        if (RuleOf(management.Criterion) is not { } rule || management.Weight is not { } weight || management.Rate is not { } rate)
        {
            return null;
        }

        Messages messages = Messages.In(language);
        return rule switch
        {
            { Method: ScoringMethod.Proportion } => OfRate(weight, rate, messages),
            { Method: ScoringMethod.Limit, Limit: { } limit } => OfLimit(weight, rate, limit, rule.PerPercent, messages),
            _ => null,
        };
    }

    private static ComputedScore Proportional(ReportedScore weight, Achievement achievement, (Rational Exact, Rational Low, Rational High) proportion, Messages messages)
    {
        Rational full = Rational.From(weight.Value);
        Rational exact = full * proportion.Exact;
        return new()
        {
            Attainment = achievement.Attainment,
            Exact = exact,
            Low = Rational.Min(full * proportion.Low, full * proportion.High),
            High = Rational.Max(full * proportion.Low, full * proportion.High),
            ExactDeviation = achievement.Deviation,
            LeastDeviation = achievement.LeastDeviation,
            Trail = achievement.Attainment == Attainment.Met
                ? messages.Fill("scoring/met", ("comparison", achievement.Comparison), ("weight", weight.ToString()))
                : messages.Fill("scoring/proportion", ("quotient", achievement.Quotient), ("weight", weight.ToString()), ("score", Points(exact))),
        };
    }

    private ComputedScore Tiered(ReportedScore weight, Achievement achievement, Messages messages)
    {
        // A date or a target of words has no proportion: the tiers of the norm bound the score.
        Rational full = Rational.From(weight.Value);
        (Rational from, Rational to) = achievement switch
        {
            { Attainment: Attainment.Met, IsFullWhenMet: true } => (Hundred, Hundred),
            { Attainment: Attainment.Met } => (Rational.From(AchievedFrom), Hundred),
            { Attainment: Attainment.Partly } => (Rational.From(PartlyFrom), Rational.From(AchievedFrom)),
            { IsFullWhenMet: true } => (Rational.Zero, Rational.From(AchievedFrom)),
            _ => (Rational.Zero, Rational.From(PartlyFrom)),
        };
        Rational low = full * from / Hundred;
        Rational high = full * to / Hundred;
        return new()
        {
            Attainment = achievement.Attainment,
            Exact = from == to ? low : null,
            Low = Rational.Min(low, high),
            High = Rational.Max(low, high),
            Trail = from == to
                ? messages.Fill("scoring/met", ("comparison", achievement.Comparison), ("weight", weight.ToString()))
                : messages.Fill("scoring/tier", ("comparison", achievement.Comparison), ("weight", weight.ToString()), ("from", Points(low)), ("to", Points(high))),
        };
    }

    private static ComputedScore OfRate(ReportedScore weight, ReportedPercentage rate, Messages messages)
    {
        (Rational low, Rational high) = Ends(rate.ToInterval());
        return OfRate(weight, rate.ToString(), Rational.From(rate.Value) / Hundred, low / Hundred, high / Hundred, messages);
    }

    private static ComputedScore OfRate(ReportedScore weight, string quotient, Rational exact, Rational low, Rational high, Messages messages)
    {
        Rational full = Rational.From(weight.Value);
        Rational points = full * Clamp(exact);
        return new()
        {
            Attainment = exact >= 1 ? Attainment.Met : Attainment.Missed,
            Exact = points,
            Low = Rational.Min(full * Clamp(low), full * Clamp(high)),
            High = Rational.Max(full * Clamp(low), full * Clamp(high)),
            Trail = exact >= 1
                ? messages.Fill("scoring/met", ("comparison", $"{quotient} ≥ 100%"), ("weight", weight.ToString()))
                : messages.Fill("scoring/proportion", ("quotient", quotient), ("weight", weight.ToString()), ("score", Points(points))),
        };
    }

    private static ComputedScore OfLimit(ReportedScore weight, ReportedPercentage rate, decimal limit, decimal? perPercent, Messages messages)
    {
        Rational full = Rational.From(weight.Value);
        (Rational low, Rational high) = Ends(rate.ToInterval());
        Rational bound = Rational.From(limit);
        Rational Off(Rational at) => at <= bound ? full : perPercent is { } step ? Rational.Max(Rational.Zero, full - (Rational.From(step) * (at - bound))) : Rational.Zero;
        bool met = Rational.From(rate.Value) <= bound;
        Rational? exact = met ? full : perPercent is null ? null : Off(Rational.From(rate.Value));
        string comparison = $"{rate} {(met ? '≤' : '>')} {NumberLimits.StripZeros(limit).ToString(System.Globalization.CultureInfo.InvariantCulture)}%";
        return new()
        {
            Attainment = met ? Attainment.Met : Attainment.Missed,
            Exact = exact,
            Low = Off(high),
            High = perPercent is null && !met ? full : Off(low),
            Trail = met ? messages.Fill("scoring/met", ("comparison", comparison), ("weight", weight.ToString()))
                : exact is { } points ? messages.Fill("scoring/limit", ("comparison", comparison), ("weight", weight.ToString()), ("score", Points(points)))
                : messages.Fill("scoring/judged", ("comparison", comparison), ("weight", weight.ToString())),
        };
    }

    private static (Rational Low, Rational High) Ends(Interval interval) => (Rational.From(interval.Low), Rational.From(interval.High));

    private static Rational Clamp(Rational ratio) => Rational.Max(Rational.Zero, Rational.Min(ratio, 1));

    private static string Points(Rational points)
    {
        decimal shown = points.Round(4);
        return NumberLimits.StripZeros(shown).ToString(System.Globalization.CultureInfo.InvariantCulture) + "分";
    }
}
