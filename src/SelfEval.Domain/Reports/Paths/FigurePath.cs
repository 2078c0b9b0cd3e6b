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

    /// <summary>Reads the figure of its part; null for figures that are more than what the model holds, such as weights.</summary>
    public PartFigure<TFigure>? OfPart { get; init; }
}
