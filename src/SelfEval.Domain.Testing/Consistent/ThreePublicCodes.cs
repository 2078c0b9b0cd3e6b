using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Testing.Consistent;

/// <summary>The groups of the economic classification that are “三公” expenses.</summary>
internal static class ThreePublicCodes
{
    /// <summary>Travel abroad, purchase of vehicles, running of vehicles, reception.</summary>
    public static IReadOnlyList<ClassificationCode<DepartmentEconomic>[]> Lines { get; } =
        [.. ((string[][])[["30212"], ["31013", "30913"], ["30231"], ["30217"]]).Select(line => line.Select(digits => ClassificationCode<DepartmentEconomic>.Parse(digits, null)).ToArray())];

    public static IReadOnlySet<ClassificationCode<DepartmentEconomic>> All { get; } = Lines.SelectMany(line => line).ToHashSet();
}
