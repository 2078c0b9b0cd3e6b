namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="Disclosure"/>.</summary>
internal sealed class DisclosurePaths(PartPath<Disclosure> part)
{
    public PartPath<Disclosure> Part => part;

    public PublicationPaths Budget { get; } = new(part.Part(nameof(Disclosure.Budget), d => d.Budget));

    public PublicationPaths Accounts { get; } = new(part.Part(nameof(Disclosure.Accounts), d => d.Accounts));

    public PublicationPaths Goals { get; } = new(part.Part(nameof(Disclosure.Goals), d => d.Goals));

    public PublicationPaths Evaluation { get; } = new(part.Part(nameof(Disclosure.Evaluation), d => d.Evaluation));
}
