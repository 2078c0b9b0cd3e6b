using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using SelfEval.Domain.DependencyInjection;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Samples.WebApi.Answers;

namespace SelfEval.Samples.WebApi;

/// <summary>A web API that checks reports: <c>POST /reports/check</c>, described at <c>/openapi/v1.json</c>.</summary>
/// <remarks>
/// A report without errors is 200 and its remarks; one with errors is 422, a document that is no report 400, one that is too
/// large 413, anything but JSON 415, each of them problem details (RFC 9457).
/// </remarks>
public static class ReportApi
{
    /// <summary>Bytes that a document may have: a long report has a tenth of it. The library would read up to <see cref="ReportJson.MaxBytes"/>.</summary>
    public const int MaxBytes = 1024 * 1024;

    private const string ProblemJson = "application/problem+json";

    /// <summary>The application, ready to run. The section <c>SelfEval</c> of its configuration sets the pack, the policy and the language.</summary>
    public static WebApplication Create(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = MaxBytes);
        builder.Services.AddSelfEval(options => builder.Configuration.GetSection("SelfEval").Bind(options));
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "SelfEval", Version = "1" };
            return Task.CompletedTask;
        }));
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            // Without it the description says that numbers may be texts.
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswersContext.Default);
        });

        WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapOpenApi();
        app.MapPost("/reports/check", CheckAsync)
            .WithName("checkReport")
            .WithSummary("Checks a report.")
            .Produces<CheckAnswer>()
            .Produces<UnreadableProblem>(StatusCodes.Status400BadRequest, ProblemJson)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .Produces<ErrorsProblem>(StatusCodes.Status422UnprocessableEntity, ProblemJson)
            .AddOpenApiOperationTransformer((operation, context, _) => ReportSchema.DescribeBodyAsync(operation, context));
        return app;
    }

    // The library reads the body, not the framework: it tells all problems of a document, each with its place.
    private static async Task<IResult> CheckAsync(
        HttpRequest request, ReportChecker checker, IOptions<SelfEvalOptions> options, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status415UnsupportedMediaType);
        }

        ReportReading reading;
        try
        {
            reading = await ReportJson.ReadAsync(request.Body, cancellationToken);
        }
        catch (BadHttpRequestException refused)
        {
            // The server's limit of bytes, or a body that is less than its head promised.
            return TypedResults.Problem(statusCode: refused.StatusCode);
        }

        if (reading.Report is not { } report)
        {
            return Problem(UnreadableProblem.Of(reading, options.Value.Language));
        }

        CheckResult result = checker.Check(report);
        return result.Count(Severity.Error) == 0
            ? TypedResults.Ok(CheckAnswer.Of(result))
            : Problem(ErrorsProblem.Of(result));
    }

    private static JsonHttpResult<T> Problem<T>(T problem)
        where T : ProblemDetails => TypedResults.Json(problem, contentType: ProblemJson, statusCode: problem.Status);
}
