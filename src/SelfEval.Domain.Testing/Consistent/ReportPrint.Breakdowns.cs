using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Testing.Consistent;

/// <content>Breakdowns by classification.</content>
internal sealed partial class ReportPrint
{
    private ValueList<EconomicClassLine> Economic(int breakdown, IEnumerable<Spending> spent, TrueLine total, ReportedAmount whole) =>
        Lines(breakdown, spent, one => one.Code, total, whole, (code, name) => new EconomicClassLine { Code = code, Name = name });

    private ValueList<TLine> Lines<TScheme, TLine>(
        int breakdown,
        IEnumerable<Spending> spent,
        Func<Spending, ClassificationCode<TScheme>> codeOf,
        TrueLine total,
        ReportedAmount whole,
        Func<ClassificationCode<TScheme>, string, TLine> line)
        where TScheme : IClassificationScheme
        where TLine : ClassifiedLine<TScheme>
    {
        BreakdownStyle style = _truth.Breakdowns[breakdown];
        if (style == BreakdownStyle.None)
        {
            return default;
        }

        List<TLine> lines = [];
        foreach (IGrouping<ClassificationCode<TScheme>, Spending> wholeClass in spent.GroupBy(one => codeOf(one).Class))
        {
            if (style != BreakdownStyle.Lowest)
            {
                lines.Add(Listed(wholeClass.Key, Sum(wholeClass)));
            }

            foreach ((int place, IGrouping<ClassificationCode<TScheme>, Spending> lowest) in wholeClass.GroupBy(codeOf).Index())
            {
                if (style is BreakdownStyle.Lowest or BreakdownStyle.Both || (style == BreakdownStyle.Some && place % 2 == 0))
                {
                    lines.Add((TLine)((ClassifiedLine<TScheme>)Listed(lowest.Key, Sum(lowest)) with { OfWhich = style == BreakdownStyle.Some }));
                }
            }
        }

        int first = lines.Count == 0 ? 0 : _truth.FirstLine % lines.Count;
        return [.. lines.Skip(first), .. lines.Take(first)];

        // Of lines that are listed at two levels it would not be clear of what they are a share.
        TLine Listed(ClassificationCode<TScheme> code, TrueLine amount)
        {
            TLine bare = line(code, code.In(_truth.Year)!.Name);
            return style is BreakdownStyle.Classes or BreakdownStyle.Lowest ? Part(bare, amount, total, whole) : Line(bare, amount);
        }
    }

    private ClassificationCode<GovernmentEconomic> Government(Spending spent)
    {
        foreach (Correspondence row in EconomicCrosswalk.For(_truth.Year).Of(spent.Code))
        {
            if (row.HoldsFor(_truth.Kind))
            {
                return row.Government;
            }
        }

        throw new InvalidOperationException($"{spent.Code} has no counterpart for {_truth.Kind} in {_truth.Year}.");
    }
}
