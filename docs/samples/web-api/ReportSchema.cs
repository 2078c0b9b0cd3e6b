using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SelfEval.Domain.Serialization;

namespace SelfEval.Samples.WebApi;

/// <summary>The library's own JSON Schema in the description of the API, word for word.</summary>
/// <remarks>
/// OpenAPI 3.1 takes any schema of draft 2020-12. This one has an <c>$id</c>, so that its <c>#/$defs/…</c> point into itself
/// wherever it stands. The model of OpenAPI documents has no member for that, so the text is written past it.
/// </remarks>
internal sealed class ReportSchema : OpenApiSchema
{
    private const string Name = "SelfEvaluationReport";

    /// <summary>Says that the body of an operation is a report.</summary>
    public static Task DescribeBodyAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        OpenApiDocument document = context.Document ?? throw new InvalidOperationException("An operation is described within its document.");
        document.AddComponent(Name, new ReportSchema());
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = $"At most {ReportApi.MaxBytes} bytes of UTF-8.",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/json"] = new() { Schema = new OpenApiSchemaReference(Name, document) },
            },
        };
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override void SerializeAsV31(IOpenApiWriter writer) => writer.WriteAny(JsonNode.Parse(ReportJson.Schema)!);
}
