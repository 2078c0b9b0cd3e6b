namespace SelfEval.Domain.Streaming;

/// <summary>A line of a stream.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Utf8">Its bytes; null where it is too long.</param>
internal sealed record RawLine(long Number, byte[]? Utf8);
