using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>What a suspect was probably meant to be.</summary>
/// <param name="Meant">The figure; null where nothing single fits.</param>
/// <param name="Slip">How it became the printed one.</param>
/// <param name="Doubt">How weak the grounds are: of several suspects the one with the least doubt comes first.</param>
internal sealed record Proposal(ReportedFigure? Meant, Slip Slip, int Doubt)
{
    /// <summary>Nothing to propose.</summary>
    public static Proposal None { get; } = new(null, Slip.None, 5);
}
