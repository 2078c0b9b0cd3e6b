namespace SelfEval.Domain.Classification;

/// <summary>Which economic classes belong to one kind of expenditure alone.</summary>
/// <remarks>
/// 309 and 311 are capital construction, which is project expenditure by definition; salaries, social security contributions and
/// pensions of the staff are basic expenditure. Thread-safe.
/// </remarks>
public static class BudgetKinds
{
    private static readonly (ClassificationCode<DepartmentEconomic> Code, BudgetKind Kind)[] OnlyIn =
    [
        .. TableResource.Rows("budget-kind")
            .Select(row => (ClassificationCode<DepartmentEconomic>.Parse(row[0], null), row[1] == "basic" ? BudgetKind.Basic : BudgetKind.Project)),
    ];

    /// <summary>The one kind of expenditure in which the code, or the class it belongs to, can stand; null where it can stand in both.</summary>
    public static BudgetKind? KindOf(this ClassificationCode<DepartmentEconomic> code)
    {
        foreach ((ClassificationCode<DepartmentEconomic> only, BudgetKind kind) in OnlyIn)
        {
            if (code.IsWithin(only))
            {
                return kind;
            }
        }

        return null;
    }
}
