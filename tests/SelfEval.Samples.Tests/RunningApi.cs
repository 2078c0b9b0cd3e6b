using Microsoft.AspNetCore.Builder;
using SelfEval.Samples.WebApi;
using Xunit;

namespace SelfEval.Samples.Tests;

/// <summary>The sample, listening on a port of this machine that the system chose.</summary>
public sealed class RunningApi : IAsyncLifetime
{
    private readonly WebApplication _app = Create();

    /// <summary>A client of it.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { Expect100ContinueTimeout = Timeout.InfiniteTimeSpan });

    /// <summary>The application with settings of its own.</summary>
    public static WebApplication Create(params string[] settings) =>
        ReportApi.Create(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None", .. settings]);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.Single());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
