using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>A list of classified lines as rules see it: which lines to add up, and the figures of a line.</summary>
internal abstract class Breakdown
{
    private readonly BudgetPartPaths _each;
    private readonly TopLines _top;

    private protected Breakdown(ItemsPath items, BudgetPartPaths each)
    {
        Items = items;
        _each = each;
        _top = new TopLines(this);
    }

    /// <summary>The breakdown of a list.</summary>
    public static Breakdown Of<TScheme>(ClassifiedPaths<TScheme> paths)
        where TScheme : IClassificationScheme => new Typed<TScheme>(paths);

    /// <summary>The list.</summary>
    public ItemsPath Items { get; }

    /// <summary>The share of each line.</summary>
    public FigurePath<ReportedPercentage> Share => _each.Share;

    /// <summary>A measure of each line.</summary>
    public FigurePath<ReportedAmount> this[BudgetMeasure measure] => _each[measure];

    /// <summary>The code of each line.</summary>
    public abstract FieldPath Code { get; }

    /// <summary>The name of each line.</summary>
    public abstract FieldPath Name { get; }

    /// <summary>The name printed in a line.</summary>
    public abstract string NameOf(SelfEvaluationReport report, int place);

    /// <summary>Which line is part of which.</summary>
    public abstract LineTree Grow(SelfEvaluationReport report);

    /// <summary>What the table of the report's year says of the code and name of a line; null where no table reaches the year.</summary>
    public abstract LineReading? Read(SelfEvaluationReport report, int place);

    /// <summary>The same in a sentence.</summary>
    public abstract string Describe(SelfEvaluationReport report, int place, Language language);

    /// <summary>The official name that a printed name needs the fewest edits to become, if they are few.</summary>
    public abstract string? Nearest(SelfEvaluationReport report, string name);

    /// <summary>The choice of the lines that are part of no other.</summary>
    public LineSelection TopOnly => _top;

    /// <summary>The lines that are part of no other, where they claim to be all of them.</summary>
    public Summand Top(BudgetMeasure measure) => new(this[measure], _top);

    /// <summary>Those of the lines that are part of no other which print the amount, where they are not all of them.</summary>
    public Summand SomeTop(BudgetMeasure measure) => new(this[measure], new SomeTopLines(this, this[measure]));

    /// <summary>The lines below the line that the rule is at, where they claim to be all of them.</summary>
    public Summand Below(BudgetMeasure measure) => new(this[measure], new LinesBelow(this));

    /// <summary>Those of the lines below the line that the rule is at which print the amount, where they are not all of them.</summary>
    public Summand SomeBelow(BudgetMeasure measure) => new(this[measure], new SomeLinesBelow(this, this[measure]));

    /// <summary>The top lines within the classes.</summary>
    public Summand Within(BudgetMeasure measure, params int[] classes) => new(this[measure], new LinesOfClasses(this, classes, inside: true));

    /// <summary>The top lines outside the classes.</summary>
    public Summand Outside(BudgetMeasure measure, params int[] classes) => new(this[measure], new LinesOfClasses(this, classes, inside: false));

    /// <summary>The lines of these codes.</summary>
    public Summand Of(BudgetMeasure measure, params int[] codes) => new(this[measure], new LinesOfCodes(this, codes));

    /// <summary>The lines of the same code as the line of another breakdown that the rule is at.</summary>
    public Summand SameAs(Breakdown other, BudgetMeasure measure) => new(this[measure], new SameLines(this, other));

    /// <summary>The lowest lines that may be counted under the line of the other classification that the rule is at.</summary>
    public Summand CorrespondingTo(Breakdown other, BudgetMeasure measure) => new(this[measure], new CorrespondingLines(this, other));

    private sealed class Typed<TScheme>(ClassifiedPaths<TScheme> paths) : Breakdown(paths.Items, paths)
        where TScheme : IClassificationScheme
    {
        public override FieldPath Code => paths.Code;

        public override FieldPath Name => paths.Name;

        public override string NameOf(SelfEvaluationReport report, int place) => paths.LineAt(report, place).Name;

        public override LineTree Grow(SelfEvaluationReport report) => LinePlaces<TScheme>.Grow(report, paths);

        public override LineReading? Read(SelfEvaluationReport report, int place)
        {
            ClassifiedLine<TScheme> line = paths.LineAt(report, place);
            ClassificationTable<TScheme> table = ClassificationTable<TScheme>.For(report.FiscalYear);
            if (table.Entries.IsEmpty)
            {
                return null;
            }

            CodeReading<TScheme> reading = Look(table, line);
            return new LineReading(
                line.Code?.ToString(), line.Name, reading.Status, reading.NameDiffers, reading.Entry?.Name, reading.Entry?.IsVerified ?? false, table.IsComplete(reading.Code.Level));
        }

        public override string Describe(SelfEvaluationReport report, int place, Language language)
        {
            ClassifiedLine<TScheme> line = paths.LineAt(report, place);
            ClassificationTable<TScheme> table = ClassificationTable<TScheme>.For(report.FiscalYear);
            return Look(table, line).Describe(line.Code is { } code ? $"{code} {line.Name}" : line.Name, report.FiscalYear, language);
        }

        public override string? Nearest(SelfEvaluationReport report, string name)
        {
            string? nearest = null;
            int fewest = name.Length / 2;
            foreach (ClassificationEntry<TScheme> entry in ClassificationTable<TScheme>.For(report.FiscalYear).Entries)
            {
                if (Math.Abs(entry.Name.Length - name.Length) <= fewest && SmallestEdit.Distance(name, entry.Name) is var distance && distance <= fewest)
                {
                    nearest = distance < fewest || nearest is null ? entry.ToString() : nearest;
                    fewest = distance;
                }
            }

            return nearest;
        }

        private static CodeReading<TScheme> Look(ClassificationTable<TScheme> table, ClassifiedLine<TScheme> line) =>
            line.Code is not { } code ? table.Read(line.Name)
            : table.Look(code) is { Status: CodeStatus.Known } known ? known with { NameDiffers = !table.IsNamed(code, line.Name) }
            : table.Look(code);
    }
}
