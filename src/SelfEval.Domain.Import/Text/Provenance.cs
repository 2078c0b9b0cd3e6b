namespace SelfEval.Domain.Import.Text;

/// <summary>Where everything is printed, and what became of each numeral; put together when it is asked for first, and once.</summary>
internal sealed class Provenance(Func<ProvenanceParts> read)
{
    private readonly Lazy<ProvenanceParts> _parts = new(read, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>Of a document that was not read.</summary>
    public static Provenance None { get; } = new(() => new(new Dictionary<string, SourcePlace>(), [], [], []));

    /// <summary>The parts.</summary>
    public ProvenanceParts Parts => _parts.Value;
}

/// <summary>What provenance consists of, as <see cref="ImportedReport"/> has it.</summary>
internal sealed record ProvenanceParts(
    IReadOnlyDictionary<string, SourcePlace> Places, ValueList<SourceNumeral> Numerals, ValueList<FigureAmbiguity> Ambiguities, ValueList<SectionCoverage> Sections);
