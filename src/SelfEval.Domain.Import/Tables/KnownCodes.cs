namespace SelfEval.Domain.Import.Tables;

/// <summary>What good cells of code and name said: a place for each of some hundred codes, which the first to come keeps.</summary>
internal sealed class KnownCodes
{
    private const int Bits = 10;
    private const int MaxLength = 64;

    private readonly Coded?[] _places = new Coded?[1 << Bits];

    /// <summary>What was read from the same code beside the same name, or null.</summary>
    public Coded? Find(ReadOnlySpan<char> code, ReadOnlySpan<char> name) =>
        _places[Place(code)] is { } coded && code.SequenceEqual(coded.Code) && name.SequenceEqual(coded.Name) ? coded : null;

    /// <summary>Keeps what was read, if its place is free.</summary>
    public void Add(Coded coded)
    {
        if (coded.Code.Length <= MaxLength && coded.Name.Length <= MaxLength)
        {
            _places[Place(coded.Code)] ??= coded;
        }
    }

    private static int Place(ReadOnlySpan<char> code)
    {
        uint hash = 0;
        foreach (char c in code.Length <= MaxLength ? code : code[..MaxLength])
        {
            hash = (hash * 31) + c;
        }

        // Codes differ in their last digits, which the multiplication carries to the top.
        return (int)((hash * 2_654_435_769u) >> (32 - Bits));
    }
}
