namespace SelfEval.Domain.Serialization;

/// <summary>Where in a text something stands.</summary>
/// <param name="Line">The line of its first character, the first being 1.</param>
/// <param name="Column">The column of its first character, in UTF-16 code units, the first being 1.</param>
/// <param name="Offset">The UTF-16 code units before it.</param>
/// <param name="Length">Its UTF-16 code units.</param>
public readonly record struct SourceSpan(int Line, int Column, int Offset, int Length);
