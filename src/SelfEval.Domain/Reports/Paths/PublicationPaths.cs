namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="Publication"/>.</summary>
internal sealed class PublicationPaths(PartPath<Publication> part)
{
    public PartPath<Publication> Part => part;

    public FieldPath Published { get; } = part.Field(nameof(Publication.Published), p => p.Published);

    public FieldPath ApprovedOn { get; } = part.Field(nameof(Publication.ApprovedOn), p => p.ApprovedOn);

    public FieldPath PublishedOn { get; } = part.Field(nameof(Publication.PublishedOn), p => p.PublishedOn);
}
