using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>The path of a part of the report: an object in JSON.</summary>
/// <typeparam name="T">The type of the part.</typeparam>
internal sealed class PartPath<T> : ReportPath
    where T : class
{
    private readonly Func<SelfEvaluationReport, ItemIndex, T?> _get;

    internal PartPath(ReportPath? parent, string member, string key, Func<SelfEvaluationReport, ItemIndex, T?> get)
        : base(parent, member, key) => _get = get;

    /// <summary>The part, or null where it is absent.</summary>
    public T? Get(SelfEvaluationReport report, ItemIndex at) => _get(report, at);

    /// <summary>A part of this part.</summary>
    public PartPath<TPart> Part<TPart>(string member, Func<T, TPart?> get)
        where TPart : class =>
        new(this, member, KeyOf(member), (report, at) => _get(report, at) is { } part ? get(part) : null) { Step = new PartStep<T, TPart>(get) };

    /// <summary>A list in this part.</summary>
    public ItemsPath<TItem> Items<TItem>(string member, Func<T, ValueList<TItem>?> get)
        where TItem : class =>
        new(this, member, KeyOf(member), (report, at) => _get(report, at) is { } part ? get(part) : null, new ItemsStep<T, TItem>(get));

    /// <summary>A list of printed quantities in this part.</summary>
    public QuantitiesPath Quantities(string member, Func<T, ValueList<ReportedQuantity>> get) =>
        new(this, member, KeyOf(member), (report, at) => _get(report, at) is { } part ? get(part) : default);

    /// <summary>A text, date or other member that is no figure.</summary>
    public FieldPath Field<TValue>(string member, Func<T, TValue> get) =>
        FieldPath.Of(this, member, KeyOf(member), (report, at) => _get(report, at) is { } part ? (object?)get(part) : null, isDate: typeof(TValue) == typeof(DateOnly?));

    /// <summary>A printed amount.</summary>
    public FigurePath<ReportedAmount> Amount(string member, Func<T, ReportedAmount?> get) =>
        new(this, member, KeyOf(member), (report, at) => _get(report, at) is { } part && get(part) is { } figure ? figure : null) { OfPart = get };

    /// <summary>A printed percentage.</summary>
    public FigurePath<ReportedPercentage> Percentage(string member, Func<T, ReportedPercentage?> get) =>
        new(this, member, KeyOf(member), (report, at) => _get(report, at) is { } part && get(part) is { } figure ? figure : null) { OfPart = get };

    /// <summary>A printed quantity.</summary>
    public FigurePath<ReportedQuantity> Quantity(string member, Func<T, ReportedQuantity?> get) =>
        new(this, member, KeyOf(member), (report, at) => _get(report, at) is { } part && get(part) is { } figure ? figure : null);

    /// <summary>A printed score.</summary>
    public FigurePath<ReportedScore> Score(string member, Func<T, ReportedScore?> get) =>
        new(this, member, KeyOf(member), (report, at) => _get(report, at) is { } part && get(part) is { } figure ? figure : null);

    /// <summary>Points that were assigned to something, and so are exact as printed.</summary>
    public FigurePath<ReportedScore> Weight(string member, Func<T, ReportedScore?> get) =>
        new(this, member, KeyOf(member), (report, at) => _get(report, at) is { } part && get(part) is { } figure ? ReportedFigure.FromWeight(figure) : null) { OfScore = ReportedFigure.FromWeight };

    /// <summary>A single score, which is exact where it is printed in whole points; a total is rounded like other figures.</summary>
    public FigurePath<ReportedScore> Given(string member, Func<T, ReportedScore?> get) =>
        new(this, member, KeyOf(member), (report, at) => _get(report, at) is { } part && get(part) is { } figure ? ReportedFigure.FromGiven(figure) : null) { OfScore = ReportedFigure.FromGiven };

    /// <summary>A count.</summary>
    public FigurePath<int> Count(string member, Func<T, int?> get) =>
        new(this, member, KeyOf(member), (report, at) => _get(report, at) is { } part && get(part) is { } count ? ReportedFigure.Count(count) : null) { OfPart = get };

    /// <summary>A list of texts in this part: one place for findings, whichever of them they are about.</summary>
    public FieldPath Texts(string member, Func<T, ValueList<string>?> get) =>
        FieldPath.OfTexts(this, member, KeyOf(member), (report, at) => _get(report, at) is { } part ? get(part) : null);

    /// <inheritdoc/>
    public override bool IsIn(SelfEvaluationReport report, ItemIndex at) => _get(report, at) is not null;

    /// <inheritdoc/>
    public override Type? PartType => typeof(T);

    private static string KeyOf(string member) => KeyOf(typeof(T).Name, member);
}
