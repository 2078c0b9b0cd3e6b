using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>The path of a printed figure.</summary>
internal abstract class FigurePath : ReportPath
{
    private readonly Func<SelfEvaluationReport, ItemIndex, ReportedFigure?> _get;

    private protected FigurePath(ReportPath parent, string member, string key, Func<SelfEvaluationReport, ItemIndex, ReportedFigure?> get)
        : base(parent, member, key) => _get = get;

    /// <summary>How a score is taken that stands here, where it is assigned or given and so exact; null for every other figure.</summary>
    public Func<ReportedScore, ReportedFigure>? OfScore { get; init; }

    /// <summary>A figure as it counts when it is printed here: what is assigned is exact.</summary>
    public ReportedFigure As(ReportedFigure figure) => OfScore is { } exact ? exact(new ReportedScore(figure.Value)) : figure;

    /// <summary>The figure, or null where it was not printed.</summary>
    public ReportedFigure? Get(SelfEvaluationReport report, ItemIndex at) => _get(report, at);
}

/// <summary>The path of a printed figure of one kind, so that a rule cannot add amounts to percentages.</summary>
/// <typeparam name="TFigure">The type of the figure in the model.</typeparam>
internal sealed class FigurePath<TFigure> : FigurePath
    where TFigure : struct
{
    internal FigurePath(ReportPath parent, string member, string key, Func<SelfEvaluationReport, ItemIndex, ReportedFigure?> get)
        : base(parent, member, key, get)
    {
    }

    /// <summary>Whether the figure is just what its part holds; not for those that are more, such as weights.</summary>
    public bool IsPlain => OfPart is not null;

    /// <summary>The getter of the member, from the type that declares it.</summary>
    internal Delegate? OfPart { private get; init; }

    /// <summary>The getter of a plain figure for those who have the part that it stands in.</summary>
    /// <typeparam name="TPart">The type of the part: the one that declares the member, or one derived from it.</typeparam>
    public Func<TPart, TFigure?> Of<TPart>()
        where TPart : class =>
        (Func<TPart, TFigure?>)OfPart!;
}
