using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Streaming;

/// <summary>What one line of a stream of reports gave: a report and its findings, or the problems that keep it from being read.</summary>
/// <param name="Line">The number of the line, from 1; empty lines count and give nothing.</param>
/// <param name="Reading">What reading the line gave. Places in it are those of the line by itself, which is its line 1.</param>
/// <param name="Result">What checking the report gave; null where the line could not be read.</param>
public sealed record CheckedLine(long Line, ReportReading Reading, CheckResult? Result);
