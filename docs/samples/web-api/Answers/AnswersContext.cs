using System.Text.Json;
using System.Text.Json.Serialization;

namespace SelfEval.Samples.WebApi.Answers;

/// <summary>How the answers are written, generated at compile time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(ErrorsProblem))]
[JsonSerializable(typeof(UnreadableProblem))]
internal sealed partial class AnswersContext : JsonSerializerContext;
