using System.Text.Json;
using System.Text.Json.Serialization;

namespace SelfEval.Samples.WebApi.Answers;

/// <summary>Names of values as the formats of this project write them: <c>withinRounding</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class CamelCaseNames<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
