using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Tests.Generators;

/// <summary>The same report with codes left out, and with some names that no table has.</summary>
internal static class UnknownLines
{
    public static SelfEvaluationReport Make(SelfEvaluationReport report, Random random)
    {
        Expenditure e = report.Expenditure!;
        return report with
        {
            Expenditure = e with
            {
                Basic = e.Basic! with { ByEconomicClass = Lines<DepartmentEconomic, EconomicClassLine>(e.Basic.ByEconomicClass, random) },
                Project = e.Project! with { ByEconomicClass = Lines<DepartmentEconomic, EconomicClassLine>(e.Project.ByEconomicClass, random) },
                ByFunction = Lines<Functional, FunctionalLine>(e.ByFunction, random),
                ByEconomicClass = Lines<DepartmentEconomic, EconomicClassLine>(e.ByEconomicClass, random),
                ByGovernmentClass = Lines<GovernmentEconomic, GovernmentClassLine>(e.ByGovernmentClass, random),
            },
        };
    }

    private static ValueList<TLine> Lines<TScheme, TLine>(ValueList<TLine> lines, Random random)
        where TScheme : IClassificationScheme
        where TLine : ClassifiedLine<TScheme>
    {
        // 其中 lines stand under the line they are part of; others may stand anywhere.
        IEnumerable<TLine> ordered = lines.Any(line => line.OfWhich) ? lines.OrderBy(line => line.Code!.Value) : lines;
        (int keepsCode, int keepsName) = (random.Next(4), random.Next(2, 12));
        int number = 0;
        return ordered.Select(line =>
            random.Next(4) < keepsCode ? line
            : random.Next(12) < keepsName ? (TLine)((ClassifiedLine<TScheme>)line with { Code = null })
            : (TLine)((ClassifiedLine<TScheme>)line with { Code = null, Name = $"自设科目{(char)('甲' + number++)}" })).ToValueList();
    }
}
