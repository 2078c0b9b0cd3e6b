using SelfEval.Samples.WebApi;

await using WebApplication app = ReportApi.Create(args);
await app.RunAsync();
