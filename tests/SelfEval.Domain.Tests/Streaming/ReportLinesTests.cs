using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Streaming;
using SelfEval.Domain.Testing;
using SelfEval.Domain.Tests.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Streaming;

/// <summary>Reports line by line: what comes out is what checking each by itself gives.</summary>
public class ReportLinesTests
{
    private static readonly ReportChecker Checker = new();

    [Property(MaxTest = 60)]
    public Property Every_line_gives_what_its_report_gives_by_itself() => Prop.ForAll(
        ReportGenerators.AnyReports.ArrayOf().Resize(6).ToArbitrary(), Gen.Choose(1, 4).ToArbitrary(), ArbMap.Default.ArbFor<bool>(), (reports, parallelism, keepsOrder) =>
        {
            string text = string.Join('\n', reports.Select(Line));
            List<CheckedLine> lines = Run(Bytes(text), new StreamOptions { Parallelism = parallelism, KeepsOrder = keepsOrder });

            Assert.Equal(Enumerable.Range(1, reports.Length).Select(number => (long)number), keepsOrder ? lines.Select(line => line.Line) : lines.Select(line => line.Line).Order());
            Assert.All(lines, line => Assert.Equal((reports[line.Line - 1], Checker.Check(reports[line.Line - 1])), (line.Reading.Report, line.Result)));
        });

    [Property(MaxTest = 100)]
    public Property However_the_stream_is_cut_the_lines_are_the_same(int seed) => Prop.ForAll(Gen.Choose(1, 200).ToArbitrary(), size =>
    {
        byte[] bytes = Bytes($"{Sample}\r\n\n{{}}\r\n \t\r\n{Sample}\n{Sample}");

        List<CheckedLine> lines = Run(new Drip(bytes, size, new Random(seed)), StreamOptions.Default);

        Assert.Equal([(1, true), (3, false), (5, true), (6, true)], lines.Select(line => ((int)line.Line, line.Result is not null)));
    });

    [Fact]
    public void A_line_that_cannot_be_read_stops_no_other()
    {
        List<CheckedLine> lines = Run(Bytes($"{{\"title\":1}}\n{Sample}\n\u0001\n{Sample}"), StreamOptions.Default);

        Assert.Equal([false, true, false, true], lines.Select(line => line.Result is not null));
        Assert.Equal("/title", lines[0].Reading.Problems[0].Pointer);
        Assert.NotEmpty(lines[2].Reading.Problems);
    }

    [Fact]
    public void A_line_that_is_too_long_is_passed_over_and_told()
    {
        int limit = Bytes(Sample).Length;

        List<CheckedLine> lines = Run(Bytes($"{Sample}\r\n{Sample[..^1]}, \"x\":1}}\n{Sample}"), new StreamOptions { MaxLineBytes = limit });

        Assert.Equal([true, false, true], lines.Select(line => line.Result is not null));
        ReadProblem problem = Assert.Single(lines[1].Reading.Problems);
        Assert.Equal(ReadProblemKind.TooLarge, problem.Kind);
        Assert.Contains(limit.ToString(System.Globalization.CultureInfo.InvariantCulture), problem.Describe(SelfEval.Domain.Localization.Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_result_comes_before_the_next_line_is_sent(int parallelism)
    {
        Pipe pipe = new();
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await using IAsyncEnumerator<CheckedLine> results = ReportLines.CheckAsync(pipe.Reader.AsStream(), Checker, new StreamOptions { Parallelism = parallelism }, cancellation).GetAsyncEnumerator(cancellation);
        for (int line = 1; line <= 3; line++)
        {
            await pipe.Writer.WriteAsync(Bytes(Sample + "\n"), cancellation);
            Assert.True(await results.MoveNextAsync());
            Assert.Equal(line, results.Current.Line);
        }

        await pipe.Writer.CompleteAsync();
        Assert.False(await results.MoveNextAsync());
    }

    [Fact]
    public async Task It_stops_when_cancelled()
    {
        Pipe pipe = new();
        using CancellationTokenSource source = new();
        await pipe.Writer.WriteAsync(Bytes(Sample + "\n"), TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (CheckedLine line in ReportLines.CheckAsync(pipe.Reader.AsStream(), Checker, null, source.Token))
            {
                await source.CancelAsync();
            }
        });
    }

    /// <remarks>Counted in reports that are alive, not in bytes: what the collector does is its own affair.</remarks>
    [Fact]
    public async Task No_more_lines_are_read_than_may_be_in_memory()
    {
        Counting stream = new(Bytes(Sample + "\n"), lines: 10_000);
        await using IAsyncEnumerator<CheckedLine> results = ReportLines.CheckAsync(stream, Checker, new StreamOptions { Parallelism = 4 }, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        for (int taken = 1; taken <= 200; taken++)
        {
            Assert.True(await results.MoveNextAsync());
            Assert.InRange(stream.Given, taken, taken + 4 + 2);
        }
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ReportLines.CheckAsync(null!, Checker, null, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(() => ReportLines.CheckAsync(Stream.Null, null!, null, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StreamOptions { Parallelism = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new StreamOptions { MaxLineBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new StreamOptions { MaxLineBytes = ReportJson.MaxBytes + 1 });
        Assert.Empty(Run(Bytes("\n \r\n"), StreamOptions.Default));
    }

    private static string Sample { get; } = Line(SampleFindingsTests.Sample());

    private static string Line(SelfEvaluationReport report) => JsonNode.Parse(ReportJson.Write(report))!.ToJsonString();

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static List<CheckedLine> Run(byte[] bytes, StreamOptions options) => Run(new MemoryStream(bytes), options);

    private static List<CheckedLine> Run(Stream stream, StreamOptions options) =>
        ReportLines.CheckAsync(stream, Checker, options, TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken).ToList();

    /// <summary>Gives its bytes a few at a time.</summary>
    private sealed class Drip(byte[] bytes, int size, Random random) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, random.Next(1, size + 1))]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }

    /// <summary>Gives one line with every read, and counts them.</summary>
    private sealed class Counting(byte[] line, int lines) : MemoryStream
    {
        public int Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Given == lines)
            {
                return new(0);
            }

            Given++;
            line.CopyTo(buffer);
            return new(line.Length);
        }
    }
}
