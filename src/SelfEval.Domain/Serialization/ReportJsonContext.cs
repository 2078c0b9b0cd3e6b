using System.Text.Json.Serialization;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Serialization;

/// <summary>The source-generated contract of the report; its converters are added by <see cref="ReportContract"/>.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SelfEvaluationReport))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
