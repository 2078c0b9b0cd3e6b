namespace SelfEval.Domain.Reports.Paths;

/// <summary>Reads a figure of the part that it stands in, for those who have the part already.</summary>
/// <typeparam name="TFigure">The type of the figure in the model.</typeparam>
internal abstract class PartFigure<TFigure>
    where TFigure : struct
{
    /// <summary>The figure as the model holds it, or null where it was not printed.</summary>
    public abstract TFigure? Read(object part);
}

/// <summary>The same, for parts of one type.</summary>
/// <typeparam name="TPart">The type of the part.</typeparam>
/// <typeparam name="TFigure">The type of the figure in the model.</typeparam>
internal sealed class PartFigure<TPart, TFigure>(Func<TPart, TFigure?> get) : PartFigure<TFigure>
    where TPart : class
    where TFigure : struct
{
    /// <inheritdoc/>
    public override TFigure? Read(object part) => get((TPart)part);
}
