using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>The linear system that the identities of severity error mean for one report, and what its numbers stand for.</summary>
internal sealed class ReportSystem
{
    private readonly List<ReportFigure> _figures = [];
    private readonly Dictionary<(FigurePath, ItemIndex), int> _numbers = [];

    private ReportSystem(List<IdentityPlace> laws) => Laws = laws;

    /// <summary>The system.</summary>
    public LinearSystem System { get; } = new();

    /// <summary>The identities at their places; the law of a row is a place in this list.</summary>
    public List<IdentityPlace> Laws { get; }

    /// <summary>The figures, by their numbers in the system.</summary>
    public IReadOnlyList<ReportFigure> Figures => _figures;

    /// <summary>Draws up the system of a report.</summary>
    public static ReportSystem Of(RulePack pack, CheckRun run, DiagnosisWeights weights)
    {
        List<IdentityPlace> all = [];
        foreach (Rule rule in pack.Rules)
        {
            if (rule.Severity == Severity.Error)
            {
                foreach (IdentityRule identity in rule.Identities)
                {
                    identity.Collect(run, all);
                }
            }
        }

        ReportSystem report = new(KnownEnough(all));
        report.Draw(weights);
        return report;
    }

    /// <summary>The same laws where other prints stand for some figures.</summary>
    public ReportSystem With(IReadOnlyDictionary<int, ReportedFigure> prints, DiagnosisWeights weights)
    {
        ReportSystem other = new([.. Laws.Select(law => law with { Result = law.Result is { } result ? Replaced(result) : null, Slots = Array.ConvertAll(law.Slots, Replaced) })]);
        other.Draw(weights);
        return other;

        Slot Replaced(Slot slot) => prints.TryGetValue(NumberOf(slot.Path, slot.At), out ReportedFigure print) ? slot with { Printed = print } : slot;
    }

    /// <summary>The number of a figure, or −1 where no identity has it.</summary>
    public int NumberOf(FigurePath path, ItemIndex at) => _numbers.GetValueOrDefault((path, at), -1);

    /// <summary>The quotient that a rate is of true values; null for what is no rate, and over a base of 0.</summary>
    public Rational? QuotientOf(int figure, Rational[] values)
    {
        foreach (IdentityPlace law in Laws)
        {
            if (law.Rule is RatioIdentity && !IsNothingOfNothing(law) && law.Result is { } result && NumberOf(result.Path, result.At) == figure)
            {
                Rational above = default;
                Rational below = default;
                foreach (Slot slot in law.Slots)
                {
                    above += Rational.Of(slot.Above) * values[NumberOf(slot.Path, slot.At)];
                    below += Rational.Of(slot.Below) * values[NumberOf(slot.Path, slot.At)];
                }

                if (!below.IsZero)
                {
                    return Rational.Of(ExactFigure.Whole(100)) * above / below;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The identities that say something: those with at most one figure that is neither printed nor bound by another of them. Two
    /// unknowns in one identity can always make up for each other.
    /// </summary>
    private static List<IdentityPlace> KnownEnough(List<IdentityPlace> all)
    {
        HashSet<(FigurePath, ItemIndex)> bound = [];
        List<IdentityPlace> known = [];
        List<IdentityPlace> open = all;
        for (int before = -1; before != bound.Count;)
        {
            before = bound.Count;
            List<IdentityPlace> rest = [];
            foreach (IdentityPlace law in open)
            {
                int unknown = 0;
                (FigurePath, ItemIndex) last = default;
                foreach (Slot slot in law.Result is { } result ? law.Slots.Append(result) : law.Slots)
                {
                    if (slot.Printed is null && !bound.Contains((slot.Path, slot.At)))
                    {
                        unknown++;
                        last = (slot.Path, slot.At);
                    }
                }

                if (unknown > 1)
                {
                    rest.Add(law);
                    continue;
                }

                known.Add(law);
                if (unknown == 1)
                {
                    bound.Add(last);
                }
            }

            open = rest;
        }

        return [.. known.OrderBy(law => law.Rule.Id, StringComparer.Ordinal)];
    }

    private void Draw(DiagnosisWeights weights)
    {
        NumberFigures(weights);
        Dictionary<(FigurePath, ItemIndex), IdentityPlace> ratios = [];
        RowSet rows = new(System);
        for (int number = 0; number < Laws.Count; number++)
        {
            IdentityPlace law = Laws[number];
            int result = law.Result is { } derivedFigure ? Number(derivedFigure) : -1;
            int[] slots = Array.ConvertAll(law.Slots, Number);
            foreach (LinearForm form in IsNothingOfNothing(law) ? [] : law.Forms)
            {
                rows.Add(slots, form, result, number);
            }

            if (law.Rule is RatioIdentity && law.Slots is [{ Above: 1, Below: 0 }, { Above: 0, Below: 1 }])
            {
                ratios.TryAdd((law.Result!.Value.Path, law.Result.Value.At), law);
            }
        }

        for (int number = 0; number < Laws.Count; number++)
        {
            if (Laws[number].Rule is HundredIdentity && OverAmounts(Laws[number], ratios) is { } parts)
            {
                int[] columns = [.. parts.Select(Number)];
                Int128[] coefficients = new Int128[columns.Length];
                Array.Fill(coefficients, 1);
                coefficients[^1] = -1;
                rows.Add(columns, new LinearForm(0, coefficients, 0, IsEquality: true), -1, number);
            }
        }

        int Number(Slot slot) => _numbers[(slot.Path, slot.At)];
    }

    /// <summary>Numbers the figures in the order in which the report is read.</summary>
    private void NumberFigures(DiagnosisWeights weights)
    {
        HashSet<(FigurePath, ItemIndex)> derived = [];
        foreach (IdentityPlace law in Laws)
        {
            foreach (Slot slot in law.Result is { } result ? law.Slots.Append(result) : law.Slots)
            {
                if (_numbers.TryAdd((slot.Path, slot.At), 0))
                {
                    _figures.Add(new ReportFigure(slot.Path, slot.At, slot.Printed));
                }
            }

            if (law.Result is { } total)
            {
                derived.Add((total.Path, total.At));
            }
        }

        _figures.Sort(static (a, b) => ReportPath.Compare(a.Path, a.At, b.Path, b.At));
        foreach (ReportFigure figure in _figures)
        {
            int number = figure.Printed is not { } printed ? System.AddMissing() : Add(figure, new ExactFigure(printed), weights.Of(printed.Kind, derived.Contains((figure.Path, figure.At))));
            _numbers[(figure.Path, figure.At)] = number;
        }

        // What prints as 0 may have been a little more, but money spent and points given are never a little less.
        int Add(ReportFigure figure, ExactFigure exact, int weight) =>
            System.AddPrinted(figure is { MayBeNegative: false, Printed.Kind: FigureKind.Amount or FigureKind.Score } ? Int128.Max(exact.Low, 0) : exact.Low, exact.High, weight);
    }

    /// <summary>Whether an identity is a rate of 0 over 0 as printed: whatever is printed for it says nothing of the amounts.</summary>
    private static bool IsNothingOfNothing(IdentityPlace law) =>
        law is { Rule: RatioIdentity, Result.Printed: not null } && Array.TrueForAll(law.Slots, slot => slot.Printed is not null)
        && law.Slots.Sum(slot => slot.Above * slot.Printed!.Value.BaseValue) == 0m && law.Slots.Sum(slot => slot.Below * slot.Printed!.Value.BaseValue) == 0m;

    /// <summary>
    /// That shares total 100 %, said of the amounts behind them: the numerators total the base that they have in common, which comes last.
    /// Null where a share has no numerator or another base. Over a base that may be 0 it says nothing; the shares themselves still total 100 %.
    /// </summary>
    private static List<Slot>? OverAmounts(IdentityPlace law, Dictionary<(FigurePath, ItemIndex), IdentityPlace> ratios)
    {
        List<Slot> parts = [];
        Slot? whole = null;
        foreach (Slot share in law.Slots)
        {
            if (!ratios.TryGetValue((share.Path, share.At), out IdentityPlace? ratio) || (whole is { } common && common != ratio.Slots[1]))
            {
                return null;
            }

            parts.Add(ratio.Slots[0]);
            whole = ratio.Slots[1];
        }

        return whole is { } total ? [.. parts, total] : null;
    }
}
