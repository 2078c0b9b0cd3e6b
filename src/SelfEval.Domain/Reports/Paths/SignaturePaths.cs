namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="Signature"/>.</summary>
internal sealed class SignaturePaths(PartPath<Signature> part)
{
    public PartPath<Signature> Part => part;

    public FieldPath Unit { get; } = part.Field(nameof(Signature.Unit), p => p.Unit);

    public FieldPath Date { get; } = part.Field(nameof(Signature.Date), p => p.Date);
}
