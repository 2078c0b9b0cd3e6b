using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Tables;

/// <summary>A line of a budget table (预决算表的一行): its codes, and its figures as they are printed.</summary>
/// <remarks>What a cell leaves blank, or marks as none (<c>-</c>, <c>—</c>, <c>/</c>, <c>无</c>), is null. Equality is by value; immutable.</remarks>
public sealed record BudgetTableLine
{
    // A table has a million of these. What is not printed takes no flag of its own beside the figure but a bit here, and the reader
    // puts what it reads straight into its place.
    private uint _printed;
    private ClassificationCode<DepartmentEconomic> _economicClass;
    private ClassificationCode<GovernmentEconomic> _governmentClass;
    private ClassificationCode<Functional> _function;
    private FundingSource _source;
    private ReportedAmount _initial;
    private ReportedAmount _adjusted;
    private ReportedAmount _outturn;
    private ReportedAmount _priorOutturn;
    private ReportedAmount _change;
    private ReportedPercentage _changeRate;
    private ReportedPercentage _share;

    /// <summary>The line of the file, the first being 1.</summary>
    public required int Line { get; init; }

    /// <summary>部门预算支出经济分类科目.</summary>
    public ClassificationCode<DepartmentEconomic>? EconomicClass
    {
        get => Get(BudgetColumn.EconomicClass, _economicClass);
        init => Set(BudgetColumn.EconomicClass, ref _economicClass, value);
    }

    /// <summary>政府预算支出经济分类科目.</summary>
    public ClassificationCode<GovernmentEconomic>? GovernmentClass
    {
        get => Get(BudgetColumn.GovernmentClass, _governmentClass);
        init => Set(BudgetColumn.GovernmentClass, ref _governmentClass, value);
    }

    /// <summary>支出功能分类科目.</summary>
    public ClassificationCode<Functional>? Function
    {
        get => Get(BudgetColumn.Function, _function);
        init => Set(BudgetColumn.Function, ref _function, value);
    }

    /// <summary>资金性质: the funding source.</summary>
    public FundingSource? Source
    {
        get => Get(BudgetColumn.Source, _source);
        init => Set(BudgetColumn.Source, ref _source, value);
    }

    /// <summary>科目名称: the name as printed; the official one where only a code is.</summary>
    public string? Name { get; init; }

    /// <summary>项目名称: what the line is about in the unit's own words.</summary>
    public string? Label { get; init; }

    /// <summary>合计, 总计, 小计: a sum of other lines, which is not to be added to them.</summary>
    public bool IsTotal { get; init; }

    /// <summary>其中: a part of the line above beside which other parts are not printed.</summary>
    public bool OfWhich { get; init; }

    /// <summary>年初预算数: initial budget.</summary>
    public ReportedAmount? Initial
    {
        get => Get(BudgetColumn.Initial, _initial);
        init => Set(BudgetColumn.Initial, ref _initial, value);
    }

    /// <summary>调整预算数: adjusted budget.</summary>
    public ReportedAmount? Adjusted
    {
        get => Get(BudgetColumn.Adjusted, _adjusted);
        init => Set(BudgetColumn.Adjusted, ref _adjusted, value);
    }

    /// <summary>决算数: outturn.</summary>
    public ReportedAmount? Outturn
    {
        get => Get(BudgetColumn.Outturn, _outturn);
        init => Set(BudgetColumn.Outturn, ref _outturn, value);
    }

    /// <summary>上年决算数: outturn of the year before.</summary>
    public ReportedAmount? PriorOutturn
    {
        get => Get(BudgetColumn.PriorOutturn, _priorOutturn);
        init => Set(BudgetColumn.PriorOutturn, ref _priorOutturn, value);
    }

    /// <summary>增减额: outturn less prior-year outturn.</summary>
    public ReportedAmount? Change
    {
        get => Get(BudgetColumn.Change, _change);
        init => Set(BudgetColumn.Change, ref _change, value);
    }

    /// <summary>增减率: change in percent of the prior-year outturn.</summary>
    public ReportedPercentage? ChangeRate
    {
        get => Get(BudgetColumn.ChangeRate, _changeRate);
        init => Set(BudgetColumn.ChangeRate, ref _changeRate, value);
    }

    /// <summary>占比: share of the whole in percent.</summary>
    public ReportedPercentage? Share
    {
        get => Get(BudgetColumn.Share, _share);
        init => Set(BudgetColumn.Share, ref _share, value);
    }

    /// <summary>The amount of a measure, or null where none is printed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public ReportedAmount? this[BudgetMeasure measure] => measure switch
    {
        BudgetMeasure.Initial => Initial,
        BudgetMeasure.Adjusted => Adjusted,
        BudgetMeasure.Outturn => Outturn,
        BudgetMeasure.PriorOutturn => PriorOutturn,
        BudgetMeasure.Change => Change,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure."),
    };

    /// <summary>Takes over the codes that were read.</summary>
    internal void Code(Coded coded)
    {
        _economicClass = coded.Economic;
        _governmentClass = coded.Government;
        _function = coded.Function;
        _printed |= Bit(BudgetColumn.EconomicClass, coded.Economic != default) | Bit(BudgetColumn.GovernmentClass, coded.Government != default)
            | Bit(BudgetColumn.Function, coded.Function != default);
    }

    /// <summary>The place of an amount that is read into it, which counts once <see cref="Print"/> is called.</summary>
    internal ref ReportedAmount Amount(BudgetColumn column)
    {
        switch (column)
        {
            case BudgetColumn.Initial:
                return ref _initial;
            case BudgetColumn.Adjusted:
                return ref _adjusted;
            case BudgetColumn.Outturn:
                return ref _outturn;
            case BudgetColumn.PriorOutturn:
                return ref _priorOutturn;
            default:
                return ref _change;
        }
    }

    /// <summary>The place of a percentage that is read into it, which counts once <see cref="Print"/> is called.</summary>
    internal ref ReportedPercentage Percentage(BudgetColumn column) => ref column == BudgetColumn.Share ? ref _share : ref _changeRate;

    /// <summary>Says that what belongs to a column is printed.</summary>
    internal void Print(BudgetColumn column) => _printed |= Bit(column, isPrinted: true);

    private static uint Bit(BudgetColumn column, bool isPrinted) => isPrinted ? 1u << (int)column : 0;

    private T? Get<T>(BudgetColumn column, in T value)
        where T : struct => (_printed & Bit(column, isPrinted: true)) != 0 ? value : null;

    private void Set<T>(BudgetColumn column, ref T place, T? value)
        where T : struct
    {
        place = value.GetValueOrDefault();
        _printed = (_printed & ~Bit(column, isPrinted: true)) | Bit(column, value is not null);
    }
}
