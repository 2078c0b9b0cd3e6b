using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Reports;

/// <summary>A line of the government economic classification (政府预算支出经济分类).</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record GovernmentClassLine : ClassifiedLine<GovernmentEconomic>;
