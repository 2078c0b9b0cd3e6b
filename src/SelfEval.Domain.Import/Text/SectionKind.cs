namespace SelfEval.Domain.Import.Text;

/// <summary>What a section of a report is about.</summary>
internal enum SectionKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>What stands before the first heading: title, unit, year.</summary>
    Front,

    Basic,
    Functions,
    AnnualWork,
    Goal,
    Finance,
    Revenue,
    Expenditure,
    ThreePublic,
    Procurement,
    CarryOver,
    Management,
    Evaluation,
    Conclusion,
    Effectiveness,
    Efficiency,
    Problems,
    Improvements,

    /// <summary>Who signed, and when.</summary>
    Signature,

    /// <summary>What is added behind the report.</summary>
    Attachment,
}
