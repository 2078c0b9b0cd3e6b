using System.Diagnostics;

namespace SelfEval.Domain.Import.Packed;

/// <summary>What reading one document may still cost: bytes that it unpacks to, and time.</summary>
internal sealed class Budget(ImportOptions options)
{
    private const int StepsBetweenLooks = 4_096;

    private readonly long _start = Stopwatch.GetTimestamp();
    private long _bytes;
    private int _steps;

    /// <summary>Pages, sheets, characters and cells are bounded by what was unpacked.</summary>
    public ImportOptions Options => options;

    /// <summary>The steps taken: work, where time depends on what else the machine does.</summary>
    public int Steps => _steps;

    /// <summary>Takes note of bytes that were unpacked.</summary>
    public void Unpacked(int bytes)
    {
        _bytes += bytes;
        if (_bytes > options.MaxUnpackedBytes)
        {
            throw TooComplex("Bytes", _bytes, options.MaxUnpackedBytes);
        }
    }

    /// <summary>Takes note of a step of reading: a node of XML, a line, a numeral, a phrase, a value that is bound. The clock is looked at after some thousands of them.</summary>
    public void Step()
    {
        if (++_steps % StepsBetweenLooks == 0)
        {
            Look();
        }
    }

    /// <summary>Looks at the clock.</summary>
    public void Look()
    {
        if (Stopwatch.GetElapsedTime(_start) > options.MaxTime)
        {
            throw new UnreadableException(ImportProblemKind.TimeLimit, ("seconds", (int)options.MaxTime.TotalSeconds));
        }
    }

    /// <summary>The file has more of something than allowed.</summary>
    /// <param name="limit">Of what: Bytes, Parts, Depth, Pages. The message for each is its own.</param>
    /// <param name="found">How much it has.</param>
    /// <param name="most">How much is allowed.</param>
    public static UnreadableException TooComplex(string limit, long found, long most) => new(ImportProblemKind.TooComplex, (ImportProblem.Which, limit), ("found", found), ("limit", most));
}
