using System.Text.Json.Serialization;
using SelfEval.Domain.Serialization;

namespace SelfEval.Samples.WebApi.Answers;

/// <summary>One thing that keeps a document from being read.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Pointer">The JSON Pointer of the value; empty for the document itself.</param>
/// <param name="Line">The line, the first being 1.</param>
/// <param name="Column">The column in UTF-16 code units, the first being 1.</param>
/// <param name="Message">The place, what was found and what was expected, in one line.</param>
public sealed record ReadProblemAnswer(
    [property: JsonConverter(typeof(CamelCaseNames<ReadProblemKind>))] ReadProblemKind Kind, string Pointer, int Line, int Column, string Message);
