using System.Text;
using System.Text.Json;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Serialization;

/// <summary>Reads and writes reports as JSON (docs/json.md), strictly: what is not in the format is a problem, never ignored.</summary>
/// <remarks>Thread-safe. No reflection: usable when trimmed or compiled ahead of time.</remarks>
public static class ReportJson
{
    /// <summary>Bytes that a document may have: some hundred times the longest report.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Problems that are collected before reading stops.</summary>
    public const int MaxProblems = 100;

    private static readonly Lazy<string> SchemaText = new(() => EmbeddedSchema.Read("report"));

    /// <summary>The JSON Schema (draft 2020-12) of a report, made from the contract that reading uses.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads a report from UTF-8, with or without byte order mark. Bad data never throws: it is among the problems.</summary>
    /// <param name="utf8">The document; it must not change while the result is in use, which finds places in it.</param>
    public static ReportReading Read(ReadOnlyMemory<byte> utf8)
    {
        ReadOnlyMemory<byte> text = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        if (ContractWalk.Unreadable(text.Span, ReportContract.Document) is { } unreadable)
        {
            return new ReportReading(null, text, [unreadable], isCut: false);
        }

        SelfEvaluationReport? report = ReadFast(text.Span, out string? fault);

        // The quick way takes null for absent, which the format does not; that is the only thing it overlooks.
        if (report is not null && text.Span.IndexOf("null"u8) < 0)
        {
            return new ReportReading(report, text, [], isCut: false);
        }

        ContractWalk walk = new(text.Span, ReportContract.Document);
        IReadOnlyList<ReadProblem> problems = walk.Collect();
        return problems.Count == 0 && report is null
            ? throw new InvalidOperationException($"The contract accepts a document that cannot be read: {fault}")
            : new ReportReading(problems.Count == 0 ? report : null, text, problems, walk.IsCut);
    }

    /// <summary>Reads a report from text. Bad data never throws: it is among the problems.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReportReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Reads a report from a stream, of which no more than <see cref="MaxBytes"/> and one byte are read.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static async Task<ReportReading> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = new();
        byte[] buffer = new byte[81_920];
        int read;
        while (bytes.Length <= MaxBytes + 3 && (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            bytes.Write(buffer, 0, read);
        }

        // Longer than any document even with a byte order mark: how long it is, nobody knows.
        return bytes.Length > MaxBytes + 3 ? TooLarge(MaxBytes) : Read(bytes.ToArray());
    }

    /// <summary>What reading a document that is too large gives.</summary>
    internal static ReportReading TooLarge(int limit) => new(null, default, [ContractWalk.TooLarge(limit)], isCut: false);

    /// <summary>Writes a report as indented UTF-8: the canonical form, the same bytes for equal reports.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="ArgumentException">The document would be larger than <see cref="MaxBytes"/>, so that nothing could read it.</exception>
    public static byte[] Write(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        byte[] utf8 = [.. JsonSerializer.SerializeToUtf8Bytes(report, ReportContract.Report), (byte)'\n'];
        return utf8.Length <= MaxBytes ? utf8 : throw new ArgumentException($"The document would have {utf8.Length} bytes; {MaxBytes} can be read.", nameof(report));
    }

    private static SelfEvaluationReport? ReadFast(ReadOnlySpan<byte> utf8, out string? fault)
    {
        fault = null;
        try
        {
            return JsonSerializer.Deserialize(utf8, ReportContract.Report);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            // Fails fast and says little; the walk over the contract says what is wrong, and all of it.
            fault = exception.Message;
            return null;
        }
    }
}
