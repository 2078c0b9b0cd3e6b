namespace SelfEval.Domain.Classification;

/// <summary>How the economic classification of departments corresponds to that of governments (部门与政府经济分类对照).</summary>
/// <remarks>
/// One department's group may be counted under several of the government, by the kind of unit, and several under one.
/// Source: 对照表 of 支出经济分类科目改革方案（财预〔2017〕98号）; what of it is verified: docs/classification. Thread-safe.
/// </remarks>
public static class EconomicCrosswalk
{
    private static readonly Correspondence[] ByDepartment =
    [
        .. TableResource.Rows("economic-crosswalk")
            .Select(row => new Correspondence(ClassificationCode<DepartmentEconomic>.Parse(row[0], null), ClassificationCode<GovernmentEconomic>.Parse(row[1], null), KindOf(row[2])))
            .OrderBy(row => row.Department).ThenBy(row => row.Government),
    ];

    private static readonly Correspondence[] ByGovernment = [.. ByDepartment.OrderBy(row => row.Government).ThenBy(row => row.Department)];

    /// <summary>Every row, ordered by the department's code.</summary>
    public static ReadOnlySpan<Correspondence> All => ByDepartment;

    /// <summary>Where a department's group, or any group of its class, is counted; allocates nothing.</summary>
    public static ReadOnlySpan<Correspondence> Of(ClassificationCode<DepartmentEconomic> code)
    {
        int start = SortedCodes.LowerBound<Correspondence, ClassificationCode<DepartmentEconomic>>(ByDepartment, code, static row => row.Department);
        int end = start;
        while (end < ByDepartment.Length && ByDepartment[end].Department.IsWithin(code))
        {
            end++;
        }

        return ByDepartment.AsSpan(start, end - start);
    }

    /// <summary>What is counted under a government's group, or any group of its class; allocates nothing.</summary>
    public static ReadOnlySpan<Correspondence> Of(ClassificationCode<GovernmentEconomic> code)
    {
        int start = SortedCodes.LowerBound<Correspondence, ClassificationCode<GovernmentEconomic>>(ByGovernment, code, static row => row.Government);
        int end = start;
        while (end < ByGovernment.Length && ByGovernment[end].Government.IsWithin(code))
        {
            end++;
        }

        return ByGovernment.AsSpan(start, end - start);
    }

    private static EntityKind? KindOf(string name) => name switch
    {
        "administrative" => EntityKind.Administrative,
        "institution" => EntityKind.Institution,
        "both" => null,
        _ => throw new InvalidOperationException($"The crosswalk names an unknown kind of unit: {name}."),
    };
}
