namespace SelfEval.Domain.Import.Text;

/// <summary>How much of each section was understood.</summary>
internal static class Coverage
{
    /// <summary>Counts the numerals of each section.</summary>
    public static ValueList<SectionCoverage> Of(Outline outline, SourceNumeral[] numerals)
    {
        List<Section> sections = outline.Sections;
        SectionCoverage[] result = new SectionCoverage[sections.Count];
        int at = 0;
        for (int i = 0; i < result.Length; i++)
        {
            int end = i + 1 < sections.Count ? sections[i + 1].Start : int.MaxValue;
            int all = 0;
            int bound = 0;
            int fields = 0;
            for (; at < numerals.Length && numerals[at].Place.Span.Offset < end; at++)
            {
                NumeralBinding binding = numerals[at].Binding;
                all += binding == NumeralBinding.Ordering ? 0 : 1;
                bound += binding is NumeralBinding.Field or NumeralBinding.Passage ? 1 : 0;
                fields += binding == NumeralBinding.Field ? 1 : 0;
            }

            result[i] = new(sections[i].Heading, outline.Source.Place(sections[i].Start, sections[i].Heading.Length), Pointer(sections[i].Kind), all, bound, fields);
        }

        return [.. result];
    }

    /// <summary>The part of the model that a section fills.</summary>
    public static string? Pointer(SectionKind kind) => kind switch
    {
        SectionKind.Front => "",
        SectionKind.Basic or SectionKind.Functions => "/department",
        SectionKind.AnnualWork => "/annualWork",
        SectionKind.Goal => "/goal",
        SectionKind.Revenue => "/revenue",
        SectionKind.Finance or SectionKind.Expenditure => "/expenditure",
        SectionKind.ThreePublic => "/expenditure/threePublicExpenses",
        SectionKind.Procurement => "/expenditure/procurement",
        SectionKind.CarryOver => "/carryOver",
        SectionKind.Management => "/management",
        SectionKind.Evaluation or SectionKind.Conclusion => "/evaluation",
        SectionKind.Effectiveness => "/evaluation/effectiveness",
        SectionKind.Efficiency => "/evaluation/efficiency",
        SectionKind.Problems => "/problems",
        SectionKind.Improvements => "/improvements",
        SectionKind.Signature => "/signature",
        _ => null,
    };
}
