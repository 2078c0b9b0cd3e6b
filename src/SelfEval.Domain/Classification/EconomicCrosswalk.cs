namespace SelfEval.Domain.Classification;

/// <summary>How the economic classification of departments corresponds to that of governments in one year (部门与政府经济分类对照).</summary>
/// <remarks>
/// <para>One department's group may be counted under several of the government, by the kind of unit, and several under one.</para>
/// <para>Read from the package when first asked for, once for all threads; look-up allocates nothing. Immutable; equality is by
/// reference, and there is one crosswalk for a year. Source: 对照表 of 支出经济分类科目改革方案（财预〔2017〕98号）; what of it is verified:
/// docs/classification.</para>
/// </remarks>
public sealed class EconomicCrosswalk
{
    private static readonly EconomicCrosswalk?[] ByYear = new EconomicCrosswalk?[FiscalYear.Last - FiscalYear.First + 1];

    private static readonly (Correspondence Row, ValidYears Years)[] Rows =
    [
        .. TableResource.Rows("economic-crosswalk").Select(row => (
            new Correspondence(ClassificationCode<DepartmentEconomic>.Parse(row[0], null), ClassificationCode<GovernmentEconomic>.Parse(row[1], null), KindOf(row[2])),
            ValidYears.Of(row[3], row[4]))),
    ];

    private readonly Correspondence[] _byDepartment;
    private readonly Correspondence[] _byGovernment;
    private readonly HashSet<int> _listed;

    private EconomicCrosswalk(FiscalYear year)
    {
        Year = year;
        _byDepartment = [.. Rows.Where(row => row.Years.Contains(year)).Select(row => row.Row).OrderBy(row => row.Department).ThenBy(row => row.Government)];
        _byGovernment = [.. _byDepartment.OrderBy(row => row.Government).ThenBy(row => row.Department)];
        _listed = [.. _byDepartment.Select(row => row.Department.Number), .. _byDepartment.Select(row => row.Government.Number)];
        AddWholeClasses<DepartmentEconomic>();
        AddWholeClasses<GovernmentEconomic>();
    }

    /// <summary>The year in which the rows hold.</summary>
    public FiscalYear Year { get; }

    /// <summary>Every row, ordered by the department's code.</summary>
    public ReadOnlySpan<Correspondence> All => _byDepartment;

    /// <summary>The crosswalk of a year; empty for a year that no row reaches.</summary>
    public static EconomicCrosswalk For(FiscalYear year)
    {
        ref EconomicCrosswalk? place = ref ByYear[year.Year - FiscalYear.First];
        return Volatile.Read(ref place) ?? Interlocked.CompareExchange(ref place, new EconomicCrosswalk(year), null) ?? place;
    }

    /// <summary>Where a department's group, or any group of its class, is counted; allocates nothing.</summary>
    public ReadOnlySpan<Correspondence> Of(ClassificationCode<DepartmentEconomic> code)
    {
        int start = SortedCodes.LowerBound<Correspondence, ClassificationCode<DepartmentEconomic>>(_byDepartment, code, static row => row.Department);
        int end = start;
        while (end < _byDepartment.Length && _byDepartment[end].Department.IsWithin(code))
        {
            end++;
        }

        return _byDepartment.AsSpan(start, end - start);
    }

    /// <summary>What is counted under a government's group, or any group of its class; allocates nothing.</summary>
    public ReadOnlySpan<Correspondence> Of(ClassificationCode<GovernmentEconomic> code)
    {
        int start = SortedCodes.LowerBound<Correspondence, ClassificationCode<GovernmentEconomic>>(_byGovernment, code, static row => row.Government);
        int end = start;
        while (end < _byGovernment.Length && _byGovernment[end].Government.IsWithin(code))
        {
            end++;
        }

        return _byGovernment.AsSpan(start, end - start);
    }

    /// <summary>
    /// Whether the rows say of the code, as a number, all that it corresponds to: a group that has rows, or a class whose every group
    /// has. Of any other code the counterpart is not known.
    /// </summary>
    internal bool Lists(int code) => _listed.Contains(code);

    private static EntityKind? KindOf(string name) => name switch
    {
        "administrative" => EntityKind.Administrative,
        "institution" => EntityKind.Institution,
        "both" => null,
        _ => throw new InvalidOperationException($"The crosswalk names an unknown kind of unit: {name}."),
    };

    private void AddWholeClasses<TScheme>()
        where TScheme : IClassificationScheme
    {
        foreach (IGrouping<int, ClassificationEntry<TScheme>> groups in ClassificationTable<TScheme>.For(Year).Entries.ToArray()
            .Where(entry => entry.Code.Level == ClassificationLevel.Group).GroupBy(entry => entry.Code.Class.Number))
        {
            if (groups.All(entry => _listed.Contains(entry.Code.Number)))
            {
                _listed.Add(groups.Key);
            }
        }
    }
}
