namespace SelfEval.Domain.Figures;

/// <summary>Any printed figure, whatever it measures: what rules, findings and provenance handle alike.</summary>
/// <remarks>
/// Equality is by what was printed. <c>default</c> is the count 0. Counts, quantities without decimals, and weights in a report
/// are exact; every other figure was rounded in its last place. Immutable, so safe to share between threads.
/// </remarks>
public readonly record struct ReportedFigure : ISpanFormattable
{
    private readonly string? _unitText;

    private readonly bool _isAssigned;

    private ReportedFigure(FigureKind kind, decimal value, AmountUnit unit, string? unitText) =>
        (Kind, Value, AmountUnit, _unitText) = (kind, value, unit, unitText);

    private ReportedFigure(ReportedScore weight)
        : this(FigureKind.Score, weight.Value, default, null) => _isAssigned = true;

    /// <summary>What it measures.</summary>
    public FigureKind Kind { get; }

    /// <summary>The printed number, in the printed unit; its scale is the number of printed decimals.</summary>
    public decimal Value { get; }

    /// <summary>The unit of an amount; <see cref="AmountUnit.Yuan"/> for every other kind.</summary>
    public AmountUnit AmountUnit { get; }

    /// <summary>How many decimals were printed.</summary>
    public int Decimals => Value.Scale;

    /// <summary>The unit as printed: 万元, %, 份, 分; empty for a count.</summary>
    public string Unit => Kind switch
    {
        FigureKind.Amount => AmountUnit.Symbol(),
        FigureKind.Percentage => "%",
        FigureKind.Score => "分",
        _ => _unitText ?? "",
    };

    /// <summary>The value in base units: yuan, percent, pieces or points.</summary>
    public decimal BaseValue => Kind == FigureKind.Amount ? Value * AmountUnit.InYuan() : Value;

    /// <summary>One unit of the last printed place, in base units; zero for what was counted or assigned.</summary>
    public decimal Ulp => IsExact ? 0m : NumberLimits.Ulp(Decimals) * (Kind == FigureKind.Amount ? AmountUnit.InYuan() : 1m);

    /// <summary>Whether the figure was counted or assigned, not rounded.</summary>
    internal bool IsExact => _isAssigned || Kind == FigureKind.Count || (Kind == FigureKind.Quantity && Decimals == 0);

    /// <summary>The figure that a weight is: points that were assigned, so that nothing was rounded.</summary>
    internal static ReportedFigure FromWeight(ReportedScore weight) => new(weight);

    /// <summary>The figure that a single score is: whole points are given, not rounded; points with decimals come from a proportion.</summary>
    internal static ReportedFigure FromGiven(ReportedScore score) => score.Decimals == 0 ? new ReportedFigure(score) : FromReportedScore(score);

    /// <summary>A count: exact.</summary>
    public static ReportedFigure Count(int value) => new(FigureKind.Count, value, default, null);

    /// <summary>The figure that an amount is.</summary>
    public static implicit operator ReportedFigure(ReportedAmount figure) => FromReportedAmount(figure);

    /// <summary>The figure that a percentage is.</summary>
    public static implicit operator ReportedFigure(ReportedPercentage figure) => FromReportedPercentage(figure);

    /// <summary>The figure that a quantity is.</summary>
    public static implicit operator ReportedFigure(ReportedQuantity figure) => FromReportedQuantity(figure);

    /// <summary>The figure that a score is.</summary>
    public static implicit operator ReportedFigure(ReportedScore figure) => FromReportedScore(figure);

    /// <summary>The figure that an amount is.</summary>
    public static ReportedFigure FromReportedAmount(ReportedAmount figure) => new(FigureKind.Amount, figure.Value, figure.Unit, null);

    /// <summary>The figure that a percentage is.</summary>
    public static ReportedFigure FromReportedPercentage(ReportedPercentage figure) => new(FigureKind.Percentage, figure.Value, default, null);

    /// <summary>The figure that a quantity is.</summary>
    public static ReportedFigure FromReportedQuantity(ReportedQuantity figure) => new(FigureKind.Quantity, figure.Value, default, figure.Unit);

    /// <summary>The figure that a score is.</summary>
    public static ReportedFigure FromReportedScore(ReportedScore figure) => new(FigureKind.Score, figure.Value, default, null);

    /// <summary>The true values, in base units, that print as this figure (design: "How rounding is judged").</summary>
    /// <remarks>
    /// Rounding to the nearest gives x ± half a unit of the last place, ties going either way. Truncation gives from x to one
    /// whole unit farther from zero, and one unit to both sides of a printed zero; the far ends are the limit of what prints
    /// so and not part of it: <see cref="Prints"/> tells.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The mode is unknown.</exception>
    public Interval ToInterval(RoundingMode mode = RoundingMode.Nearest)
    {
        decimal value = BaseValue;
        decimal ulp = Ulp;
        return mode switch
        {
            RoundingMode.Nearest => new(value - (ulp / 2m), value + (ulp / 2m)),
            RoundingMode.Truncation => new(value > 0m ? value : value - ulp, value < 0m ? value : value + ulp),
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Figures are rounded to the nearest or truncated."),
        };
    }

    /// <summary>Whether a true value, in base units, prints as this figure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mode is unknown.</exception>
    public bool Prints(decimal trueValue, RoundingMode mode = RoundingMode.Nearest) => PrintsSomeOf(Interval.Point(trueValue), mode);

    /// <summary>Whether some true value of the interval, in base units, prints as this figure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mode is unknown.</exception>
    public bool PrintsSomeOf(Interval trueValues, RoundingMode mode = RoundingMode.Nearest)
    {
        Interval own = ToInterval(mode);
        if (mode == RoundingMode.Nearest || IsExact)
        {
            return own.Meets(trueValues);
        }

        bool belowHigh = Value < 0m ? trueValues.Low <= own.High : trueValues.Low < own.High;
        bool aboveLow = Value > 0m ? trueValues.High >= own.Low : trueValues.High > own.Low;
        return belowHigh && aboveLow;
    }

    /// <summary>The figure of the same kind, unit and decimals that a true value in base units prints as.</summary>
    /// <exception cref="OverflowException">The print would be beyond the range of the kind.</exception>
    public ReportedFigure Reprint(decimal trueValue, RoundingMode mode = RoundingMode.Nearest) => Kind switch
    {
        FigureKind.Amount => new ReportedAmount(PrintedNumber.Print(trueValue / AmountUnit.InYuan(), Decimals, mode), AmountUnit),
        FigureKind.Percentage => ReportedPercentage.Print(trueValue, Decimals, mode),
        FigureKind.Quantity => new ReportedQuantity(PrintedNumber.Print(trueValue, Decimals, mode), Unit),
        FigureKind.Score => ReportedScore.Print(trueValue, Decimals, mode),
        _ => Count(checked((int)PrintedNumber.Print(trueValue, 0, mode))),
    };

    /// <inheritdoc/>
    public bool Equals(ReportedFigure other) =>
        Kind == other.Kind && Value == other.Value && Decimals == other.Decimals && AmountUnit == other.AmountUnit && Unit == other.Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Value, Decimals, AmountUnit, Unit);

    /// <summary>The printed form: <c>560.57万元</c>, <c>99.97%</c>, <c>168份</c>, <c>3</c>.</summary>
    public override string ToString() => SpanText.Create(this, default);

    /// <inheritdoc cref="TryFormat"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.Create(this, format);

    /// <summary>Writes the printed form; format <c>G</c> (default) plain, <c>N</c> with thousands separators.</summary>
    /// <exception cref="FormatException">The format is neither.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberText.TryFormat(Value, Unit, destination, out charsWritten, format);
}
