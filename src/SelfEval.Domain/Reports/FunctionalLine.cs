using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Reports;

/// <summary>A line of the functional classification (支出功能分类).</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record FunctionalLine : ClassifiedLine<Functional>;
