using System.Globalization;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Serialization;
using SelfEval.Shared;

namespace SelfEval.Cli.Commands;

/// <summary>Reads one input; what keeps it from being used is told on standard error, a line for each problem.</summary>
internal static class DocumentReader
{
    /// <summary>The name that means standard input.</summary>
    public const string StandardInput = "-";

    public static async Task<ReportReading?> ReadAsync(CliConsole console, string file, string? input, Language language, CancellationToken cancellation)
    {
        Texts texts = Texts.In(language);
        if (file == StandardInput && input is null)
        {
            await console.Error.WriteLineAsync(texts["noInput"]);
            return null;
        }

        ReportReading reading;
        try
        {
            if (Refusal(texts, file) is { } refusal)
            {
                await console.Error.WriteLineAsync(refusal);
                return null;
            }

            Stream stream = file == StandardInput ? console.In : File.OpenRead(file);
            await using (stream)
            {
                reading = await ReportJson.ReadAsync(stream, cancellation);
            }
        }
        catch (UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(texts.Fill("noAccess", ("source", file)));
            return null;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            await console.Error.WriteLineAsync(texts.Fill("noRead", ("source", file), ("reason", exception.Message)));
            return null;
        }

        foreach (ReadProblem problem in reading.Problems)
        {
            await console.Error.WriteLineAsync(texts.Fill("problem", ("source", file), ("text", problem.Describe(language))));
        }

        if (reading.ProblemsAreCut)
        {
            await console.Error.WriteLineAsync(texts.Fill("more", ("source", file), ("limit", ReportJson.MaxProblems)));
        }

        return reading.Report is null ? null : reading;
    }

    /// <summary>Why the file is not even opened, or null.</summary>
    private static string? Refusal(Texts texts, string file)
    {
        if (file == StandardInput)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(file))
        {
            return texts["noName"];
        }

        FileInfo info = new(file);
        return Directory.Exists(file) ? texts.Fill("isFolder", ("source", file))
            : !info.Exists ? texts.Fill("notFound", ("source", file))
            : info.Length > ReportJson.MaxBytes ? texts.Fill("tooLarge", ("source", file), ("size", info.Length.ToString(CultureInfo.InvariantCulture)), ("limit", ReportJson.MaxBytes))
            : null;
    }
}
