using System.Runtime.CompilerServices;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Streaming;

/// <summary>Checks a stream of reports in NDJSON: one report a line, one result a line (docs/streaming.md).</summary>
/// <remarks>
/// Each line stands by itself: no state is kept between lines, and a line that cannot be read never stops the others. Memory is bounded by
/// <see cref="StreamOptions.Parallelism"/> lines. A result is given out as soon as it is ready, without waiting for more input, so
/// the same code serves a file and a pipe that never ends.
/// </remarks>
public static class ReportLines
{
    /// <summary>Checks every line of a stream.</summary>
    /// <param name="ndjson">UTF-8, one JSON document a line; read once, not closed.</param>
    /// <param name="checker">Checks the reports.</param>
    /// <param name="options">How; one at a time and in order where null.</param>
    /// <param name="cancellationToken">Ends the reading; what was being checked is dropped.</param>
    /// <exception cref="ArgumentNullException">The stream or the checker is null.</exception>
    /// <exception cref="IOException">The stream cannot be read (while the results are enumerated).</exception>
    /// <exception cref="OperationCanceledException">It was cancelled (while the results are enumerated).</exception>
    public static IAsyncEnumerable<CheckedLine> CheckAsync(Stream ndjson, ReportChecker checker, StreamOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ndjson);
        ArgumentNullException.ThrowIfNull(checker);
        return RunAsync(new LineReader(ndjson, (options ?? StreamOptions.Default).MaxLineBytes), checker, options ?? StreamOptions.Default, cancellationToken);
    }

    private static async IAsyncEnumerable<CheckedLine> RunAsync(LineReader reader, ReportChecker checker, StreamOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // A caller who stops enumerating ends the reading too.
        using CancellationTokenSource ends = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        List<Task<CheckedLine>> running = new(options.Parallelism);
        Task<RawLine?>? read = reader.ReadAsync(ends.Token);
        try
        {
            while (read is not null || running.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();

                // What is ready goes out first, so that a caller who waits for one result before sending the next line is served.
                int ready = options.KeepsOrder ? (running is [{ IsCompleted: true }, ..] ? 0 : -1) : running.FindIndex(task => task.IsCompleted);
                if (ready >= 0)
                {
                    Task<CheckedLine> task = running[ready];
                    running.RemoveAt(ready);
                    yield return await task.ConfigureAwait(false);
                }
                else if (read is { IsCompleted: true } && running.Count < options.Parallelism)
                {
                    RawLine? line = await read.ConfigureAwait(false);
                    read = line is null ? null : reader.ReadAsync(ends.Token);
                    if (line is not null)
                    {
                        running.Add(Task.Run(() => Check(line, checker, options.MaxLineBytes), ends.Token));
                    }
                }
                else
                {
                    IEnumerable<Task> awaited = options.KeepsOrder ? running.Take(1) : running;
                    await Task.WhenAny(read is null || running.Count == options.Parallelism ? awaited : awaited.Append(read)).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            await ends.CancelAsync().ConfigureAwait(false);
            Forget(read);
            running.ForEach(Forget);
        }
    }

    /// <summary>Takes note of how a task ends, which interests nobody any more.</summary>
    private static void Forget(Task? task) =>
        task?.ContinueWith(static ended => _ = ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    private static CheckedLine Check(RawLine line, ReportChecker checker, int maxBytes)
    {
        ReportReading reading = line.Utf8 is { } utf8 ? ReportJson.Read(utf8) : ReportJson.TooLarge(maxBytes);
        return new(line.Number, reading, reading.Report is { } report ? checker.Check(report) : null);
    }
}
