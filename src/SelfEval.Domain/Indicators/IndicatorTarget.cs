using System.Diagnostics.CodeAnalysis;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Indicators.Text;

namespace SelfEval.Domain.Indicators;

/// <summary>The target of an indicator as it was printed (指标值), and what it asks for.</summary>
/// <remarks>
/// <para>Any text is a target: what is neither number nor date is qualitative. <c>≥95%</c>, <c>168份</c>, <c>不超过10次</c>,
/// <c>90%-95%</c>, <c>2023年12月31日前</c>, <c>优</c>; blanks and the width of characters make no difference.</para>
/// <para>Equality is by the printed text, character by character. Immutable, so safe to share between threads.</para>
/// </remarks>
public sealed class IndicatorTarget : IEquatable<IndicatorTarget>
{
    private readonly PrintedDay _day;

    private IndicatorTarget(string text)
    {
        Text = ReportText.Required(text);
        (Kind, Low, High, _day) = TargetText.Read(text);
    }

    /// <summary>The target as printed.</summary>
    public string Text { get; }

    /// <summary>What kind of target it is.</summary>
    public TargetKind Kind { get; }

    /// <summary>The number that must be reached, or the lower end; null where there is none.</summary>
    public IndicatorMeasure? Low { get; }

    /// <summary>The number that must not be exceeded, or the upper end; null where there is none.</summary>
    public IndicatorMeasure? High { get; }

    /// <summary>Whether it is a number.</summary>
    public bool IsQuantitative => Kind is not (TargetKind.Qualitative or TargetKind.ByDate or TargetKind.Nothing);

    /// <summary>The number that it is about: the only one, or of two ends the lower.</summary>
    internal IndicatorMeasure? Number => Low ?? High;

    /// <summary>The target that a text prints.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public static IndicatorTarget Parse(string text) => new(text);

    /// <summary>The target that a text prints.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator IndicatorTarget?(string? text) => text is null ? null : new(text);

    /// <summary>The target that a text prints.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public static IndicatorTarget FromString(string text) => new(text);

    /// <summary>The last day of a dated target; one that names no year (12月31日前, 年底前) is of the fiscal year. Null for other kinds.</summary>
    public DateOnly? DateIn(FiscalYear year) => Kind == TargetKind.ByDate ? _day.In(year) : null;

    /// <inheritdoc/>
    public bool Equals(IndicatorTarget? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorTarget);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The target as printed.</summary>
    public override string ToString() => Text;
}
