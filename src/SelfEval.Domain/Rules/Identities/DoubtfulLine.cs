namespace SelfEval.Domain.Rules;

/// <summary>A line whose name leaves open which code it has.</summary>
/// <param name="Place">The place in the list.</param>
/// <param name="Codes">The codes, as numbers, of which it has one; null where it may have any.</param>
/// <param name="Parents">The lines, or −1 for the whole, of which it may be part; null for any, and empty where that is known.</param>
internal readonly record struct DoubtfulLine(int Place, int[]? Codes, int[]? Parents)
{
    /// <summary>Whether the line may be one of the parts of a line, or of the whole.</summary>
    public bool MayBePartOf(int parent) => Parents is null || Array.IndexOf(Parents, parent) >= 0;

    /// <summary>Whether the line may be of the code, of one below it, or of one above it.</summary>
    public bool MayBe(int code) => Codes is null || Array.Exists(Codes, one => LineTree.IsWithin(one, code) || LineTree.IsWithin(code, one));
}
