namespace SelfEval.Domain.Classification;

/// <summary>Which economic classes belong to one kind of expenditure alone.</summary>
/// <remarks>
/// 309 and 311 are capital construction, which is project expenditure by definition; salaries, social security contributions and
/// pensions of the staff are basic expenditure. Thread-safe.
/// </remarks>
public static class BudgetKinds
{
    private static readonly (ClassificationCode<DepartmentEconomic> Code, BudgetKind Kind, ValidYears Years)[] OnlyIn =
    [
        .. TableResource.Rows("budget-kind")
            .Select(row => (ClassificationCode<DepartmentEconomic>.Parse(row[0], null), KindOf(row[1]), ValidYears.Of(row[2], row[3]))),
    ];

    /// <summary>
    /// The one kind of expenditure in which the code, or the class it belongs to, can stand in the year; null where it can stand in both.
    /// Allocates nothing.
    /// </summary>
    public static BudgetKind? KindOf(this ClassificationCode<DepartmentEconomic> code, FiscalYear year)
    {
        foreach ((ClassificationCode<DepartmentEconomic> only, BudgetKind kind, ValidYears years) in OnlyIn)
        {
            if (code.IsWithin(only) && years.Contains(year))
            {
                return kind;
            }
        }

        return null;
    }

    private static BudgetKind KindOf(string name) => name switch
    {
        "basic" => BudgetKind.Basic,
        "project" => BudgetKind.Project,
        _ => throw new InvalidOperationException($"The table names an unknown kind of expenditure: {name}."),
    };
}
