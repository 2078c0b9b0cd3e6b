using System.Globalization;
using SelfEval.Domain.Import;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Serialization;
using SelfEval.Shared;

namespace SelfEval.Cli.Commands;

/// <summary>Reads one input; what keeps it from being used is told on standard error, a line for each problem.</summary>
internal static class DocumentReader
{
    /// <summary>The name that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The formats that --input names.</summary>
    public static string[] Formats { get; } = ["json", "text", "csv", "docx", "xlsx", "pdf"];

    /// <summary>The format of a report a line, which is checked without being read as a whole.</summary>
    public const string Lines = "ndjson";

    private const int MaxBytes = ReportJson.MaxBytes;

    public static async Task<InputDocument?> ReadAsync(CliConsole console, string file, string? input, Language language, CancellationToken cancellation)
    {
        Texts texts = Texts.In(language);
        if (file == StandardInput && input is null)
        {
            await console.Error.WriteLineAsync(texts["noInput"]);
            return null;
        }

        byte[] bytes;
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
                bytes = await ReadBytesAsync(stream, cancellation);
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

        return IsJson(file, input, bytes)
            ? await ReadJsonAsync(console, file, bytes, language)
            : await ImportAsync(console, file, bytes, IsCsv(file, input), language);
    }

    private static async Task<InputDocument?> ReadJsonAsync(CliConsole console, string file, byte[] bytes, Language language)
    {
        Texts texts = Texts.In(language);
        ReportReading reading = ReportJson.Read(bytes);
        foreach (ReadProblem problem in reading.Problems)
        {
            await console.Error.WriteLineAsync(texts.Fill("problem", ("source", file), ("text", problem.Describe(language))));
        }

        if (reading.ProblemsAreCut)
        {
            await console.Error.WriteLineAsync(texts.Fill("more", ("source", file), ("limit", ReportJson.MaxProblems)));
        }

        return reading.Report is null ? null : InputDocument.Of(reading);
    }

    private static async Task<InputDocument?> ImportAsync(CliConsole console, string file, byte[] bytes, bool isCsv, Language language)
    {
        ImportedReport imported = ReportImport.Read(bytes, isCsv ? ImportOptions.Default with { TextFormat = SourceFormat.Csv } : ImportOptions.Default);
        foreach (ImportProblem problem in imported.Problems)
        {
            await console.Error.WriteLineAsync(Texts.In(language).Fill("problem", ("source", file), ("text", problem.Describe(language))));
        }

        return imported.Report is null ? null : InputDocument.Of(imported);
    }

    /// <summary>No more is read than one byte beyond the limit, which is refused further on.</summary>
    private static async Task<byte[]> ReadBytesAsync(Stream stream, CancellationToken cancellation)
    {
        using MemoryStream bytes = new();
        byte[] buffer = new byte[81_920];
        int read;
        while (bytes.Length <= MaxBytes + 3 && (read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    /// <summary>JSON is what is called so, or what begins with a bracket of JSON; everything else is told apart by the importer.</summary>
    private static bool IsJson(string file, string? input, ReadOnlySpan<byte> bytes)
    {
        if (input is not null && file == StandardInput)
        {
            return input == "json";
        }

        if (file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // Byte order marks, blanks, and the zeros of UTF-16 may stand before it.
        ReadOnlySpan<byte> start = bytes.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00, 0x20, 0x09, 0x0A, 0x0D]);
        return start is [(byte)'{' or (byte)'[', ..] and not [(byte)'{', (byte)'\\', ..];
    }

    /// <summary>Text does not say itself that it is CSV: its name does, or --input.</summary>
    private static bool IsCsv(string file, string? input) =>
        file == StandardInput ? input == "csv" : file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

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
            : info.Length > MaxBytes ? texts.Fill("tooLarge", ("source", file), ("size", info.Length.ToString(CultureInfo.InvariantCulture)), ("limit", MaxBytes))
            : null;
    }
}
