using System.Diagnostics.CodeAnalysis;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Indicators.Text;

namespace SelfEval.Domain.Indicators;

/// <summary>What was achieved, as it was printed (实际完成值): a number, a day, or words.</summary>
/// <remarks>
/// Any text is a value: what is neither number nor day is words. Equality is by the printed text, character by character.
/// Immutable, so safe to share between threads.
/// </remarks>
public sealed class IndicatorValue : IEquatable<IndicatorValue>
{
    private readonly PrintedDay? _day;

    private IndicatorValue(string text)
    {
        Text = ReportText.Required(text);
        (Measure, _day, Bound, IsNothing) = TargetText.ReadValue(text);
    }

    /// <summary>The value as printed.</summary>
    public string Text { get; }

    /// <summary>The number; null where it is a day or words.</summary>
    public IndicatorMeasure? Measure { get; }

    /// <summary>On which side of a number it lies, where that is all it says: ≥95%, 95%以上, 120余人次.</summary>
    internal (TargetKind Kind, IndicatorMeasure End)? Bound { get; }

    /// <summary>Whether it is a placeholder (/, -, ……).</summary>
    public bool IsNothing { get; }

    /// <summary>Whether it is a day.</summary>
    public bool IsDate => _day is not null;

    /// <summary>The value that a text prints.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public static IndicatorValue Parse(string text) => new(text);

    /// <summary>The value that a text prints.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator IndicatorValue?(string? text) => text is null ? null : new(text);

    /// <summary>The value that a text prints.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public static IndicatorValue FromString(string text) => new(text);

    /// <summary>The day; one that names no year is of the fiscal year. Null where it is no day.</summary>
    public DateOnly? DateIn(FiscalYear year) => _day?.In(year);

    /// <inheritdoc/>
    public bool Equals(IndicatorValue? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorValue);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The value as printed.</summary>
    public override string ToString() => Text;
}
