namespace SelfEval.Domain.Diagnosis;

/// <summary>A figure of a system.</summary>
/// <param name="Low">The smallest true value that its print allows.</param>
/// <param name="High">The largest.</param>
/// <param name="Weight">How dear it is to call the figure wrong; positive.</param>
/// <param name="IsPrinted">Whether it is printed at all; otherwise the true value may be anything.</param>
internal readonly record struct SystemFigure(Int128 Low, Int128 High, int Weight, bool IsPrinted);
