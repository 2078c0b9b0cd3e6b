using SelfEval.Domain.Import.Packed;
using SelfEval.Domain.Import.Pdf;
using SelfEval.Domain.Import.Sheets;
using SelfEval.Domain.Import.Text;
using SelfEval.Domain.Import.Word;
using UglyToad.PdfPig.Exceptions;

namespace SelfEval.Domain.Import;

/// <summary>Reads documents in which reports are born into the model, each value remembering where it was printed (docs/importing.md).</summary>
/// <remarks>Thread-safe. Bad documents never throw: what is wrong is among the problems of the result.</remarks>
public static class ReportImport
{
    /// <summary>Reads a document, whose kind is told by its content.</summary>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public static ImportedReport Read(ReadOnlyMemory<byte> document, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (document.Length > options.MaxBytes)
        {
            return Failed(SourceFormat.Unknown, ImportProblemKind.TooLarge, null, "", ("size", document.Length), ("limit", options.MaxBytes));
        }

        SourceFormat format = SourceFormat.Unknown;
        Budget budget = new(options);
        SourceText text;
        try
        {
            format = FileKind.Of(document.Span);
            if (format == SourceFormat.Text)
            {
                return ReadPlainText(document.Span, budget);
            }

            text = format == SourceFormat.Pdf ? PdfText.Read(document, budget) : Unpack(document, budget, out format);
        }
        catch (UnreadableException unreadable)
        {
            return Failed(format, unreadable.Kind, null, "", unreadable.Values);
        }
        catch (Exception exception) when (format != SourceFormat.Text && exception is not OutOfMemoryException)
        {
            // Readers of packed formats meet damage in many ways; all of them are the file's fault.
            return Failed(format, IsProtected(exception) ? ImportProblemKind.Protected : ImportProblemKind.Damaged, null, "");
        }

        return Read(text, format, budget);
    }

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, ImportOptions)"/>
    public static ImportedReport Read(ReadOnlyMemory<byte> document) => Read(document, ImportOptions.Default);

    /// <summary>Reads a document from a stream, of which no more than <see cref="ImportOptions.MaxBytes"/> and one byte are read.</summary>
    /// <exception cref="ArgumentNullException">The stream or the options are null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static async Task<ImportedReport> ReadAsync(Stream stream, ImportOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        using MemoryStream bytes = new();
        byte[] buffer = new byte[81_920];
        int read;
        while (bytes.Length <= options.MaxBytes && (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            bytes.Write(buffer, 0, read);
        }

        return Read(bytes.ToArray(), options);
    }

    /// <summary>Reads the text of a report.</summary>
    /// <exception cref="ArgumentNullException">The text or the options are null.</exception>
    public static ImportedReport ReadText(string text, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return Read(text, new Budget(options));
    }

    /// <inheritdoc cref="ReadText(string, ImportOptions)"/>
    public static ImportedReport ReadText(string text) => ReadText(text, ImportOptions.Default);

    internal static ImportedReport Failed(SourceFormat format, ImportProblemKind kind, SourcePlace? place, string found, params (string Name, object Value)[] values) =>
        new() { Format = format, Problems = [new(kind, place, found, values)] };

    private static ImportedReport Read(string text, Budget budget) => budget.Options.TextFormat is var format && format == SourceFormat.Csv
        ? Read(CsvText.Read(text), format, budget) : Read(new SourceText(text, isWrapped: true), format, budget);

    private static ImportedReport Read(SourceText text, SourceFormat format, Budget budget)
    {
        try
        {
            return ReportReader.Read(text, format, budget);
        }
        catch (UnreadableException unreadable)
        {
            return Failed(format, unreadable.Kind, null, "", unreadable.Values);
        }
    }

    private static SourceText Unpack(ReadOnlyMemory<byte> document, Budget budget, out SourceFormat format)
    {
        using Package package = new(document, budget);
        format = package.Has("word/document.xml") ? SourceFormat.Word : package.Has("xl/workbook.xml") ? SourceFormat.Workbook : SourceFormat.Unknown;
        return format switch
        {
            SourceFormat.Word => WordText.Read(package),
            SourceFormat.Workbook => WorkbookText.Read(package, budget.Options),
            _ => throw new UnreadableException(ImportProblemKind.UnknownFormat),
        };
    }

    private static bool IsProtected(Exception exception) => exception is PdfDocumentEncryptedException;

    private static ImportedReport ReadPlainText(ReadOnlySpan<byte> bytes, Budget budget) =>
        TextDecoding.Read(bytes, budget.Options.Encoding, out string encoding, out int fault) is { } text ? Read(text, budget)
            : Failed(budget.Options.TextFormat, ImportProblemKind.Encoding, null, "", ("encoding", encoding), ("byte", fault + 1));
}
