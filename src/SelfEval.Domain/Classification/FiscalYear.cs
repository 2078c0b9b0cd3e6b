using System.Globalization;

namespace SelfEval.Domain.Classification;

/// <summary>A budget year (预算年度), which in China is the calendar year.</summary>
/// <remarks>
/// From 2000, when departmental budgets began, to 2099. Equality and order are by year. <c>default</c> is 2000.
/// Source: 中华人民共和国预算法 第十八条.
/// </remarks>
public readonly record struct FiscalYear : IComparable<FiscalYear>
{
    internal const int First = 2000;
    internal const int Last = 2099;

    private readonly int _sinceFirst;

    /// <summary>The budget year of that number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 2000 or after 2099.</exception>
    public FiscalYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, First);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, Last);
        _sinceFirst = year - First;
    }

    /// <summary>The number of the year.</summary>
    public int Year => First + _sinceFirst;

    /// <summary>1 January.</summary>
    public DateOnly Start => new(Year, 1, 1);

    /// <summary>31 December.</summary>
    public DateOnly End => new(Year, 12, 31);

    /// <summary>Whether the day is in the year.</summary>
    public bool Contains(DateOnly day) => day.Year == Year;

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => _sinceFirst.CompareTo(other._sinceFirst);

    /// <summary>An earlier year.</summary>
    public static bool operator <(FiscalYear left, FiscalYear right) => left._sinceFirst < right._sinceFirst;

    /// <summary>A later year.</summary>
    public static bool operator >(FiscalYear left, FiscalYear right) => left._sinceFirst > right._sinceFirst;

    /// <summary>The same year or an earlier one.</summary>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left._sinceFirst <= right._sinceFirst;

    /// <summary>The same year or a later one.</summary>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left._sinceFirst >= right._sinceFirst;

    /// <summary>The year of that number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 2000 or after 2099.</exception>
    public static implicit operator FiscalYear(int year) => new(year);

    /// <summary>The year of that number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 2000 or after 2099.</exception>
    public static FiscalYear FromInt32(int year) => new(year);

    /// <summary>The number of the year.</summary>
    public override string ToString() => Year.ToString(CultureInfo.InvariantCulture);
}
