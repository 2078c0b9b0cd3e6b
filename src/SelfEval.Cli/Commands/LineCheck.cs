using System.Text.Json;
using SelfEval.Cli.Output;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Streaming;
using SelfEval.Shared;

namespace SelfEval.Cli.Commands;

/// <summary>selfeval check --input ndjson: a report a line, a result a line, nothing kept in between.</summary>
internal sealed class LineCheck(CliConsole console, Texts texts, Language language, ReportChecker checker, ReportDiagnoser diagnoser, CheckPolicy policy)
{
    private bool _isFirst = true;

    /// <summary>Whether a line could not be read.</summary>
    public bool HasUnusable { get; private set; }

    /// <summary>The greatest severity found; null where nothing was.</summary>
    public Severity? Worst { get; private set; }

    /// <summary>Checks every line of an input and writes the results as they come about.</summary>
    /// <param name="file">The file, or - for standard input.</param>
    /// <param name="format">text, json (one object with all documents) or ndjson (a line of JSON for each line).</param>
    /// <param name="output">Takes the results.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task RunAsync(string file, string format, TextWriter output, CancellationToken cancellation)
    {
        try
        {
            Stream stream = file == DocumentReader.StandardInput ? console.In : File.OpenRead(file);
            await using (stream)
            {
                // As many as there are processors, but in order: the same input gives the same bytes.
                StreamOptions options = new() { Parallelism = Environment.ProcessorCount };
                await foreach (CheckedLine line in ReportLines.CheckAsync(stream, checker, options, cancellation))
                {
                    await OneAsync(line, $"{Path.GetFileName(file)}:{line.Line}", format, output);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            HasUnusable = true;
            await console.Error.WriteLineAsync(texts.Fill("noRead", ("source", file), ("reason", exception.Message)));
        }
    }

    private async Task OneAsync(CheckedLine line, string source, string format, TextWriter output)
    {
        if (line.Result is { } result)
        {
            CheckedDocument document = CheckedDocument.Of(source, InputDocument.Of(line.Reading), null, result, diagnoser, policy);
            foreach (Finding finding in result.Findings)
            {
                Worst = Worst > finding.Severity ? Worst : finding.Severity;
            }

            await output.WriteAsync(format switch
            {
                "json" => Between(FindingsJson.Entry(document)),
                "ndjson" => JsonText.WriteLine(writer => FindingsJson.Document(writer, document)),
                _ => new FindingsText(texts, console.IsColoured && output == console.Out).Write([document]),
            });
        }
        else
        {
            HasUnusable = true;
            foreach (ReadProblem problem in line.Reading.Problems)
            {
                await console.Error.WriteLineAsync(texts.Fill("problem", ("source", source), ("text", problem.Describe(language))));
            }

            if (format == "ndjson")
            {
                await output.WriteAsync(JsonText.WriteLine(writer => Unreadable(writer, source, line.Reading)));
            }
        }

        await output.FlushAsync();
    }

    private string Between(string entry)
    {
        string text = _isFirst ? entry : "," + entry;
        _isFirst = false;
        return text;
    }

    private void Unreadable(Utf8JsonWriter writer, string source, ReportReading reading)
    {
        writer.WriteStartObject();
        writer.WriteString("source", source);
        writer.WriteStartArray("problems");
        foreach (ReadProblem problem in reading.Problems)
        {
            writer.WriteStartObject();
            writer.WriteString("pointer", problem.Pointer);
            writer.WriteString("message", problem.Describe(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
