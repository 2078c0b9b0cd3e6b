using System.Text;
using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Import;

/// <summary>How documents are read, and how much of them. Immutable.</summary>
public sealed record ImportOptions
{
    /// <summary>The limits that hold where none are chosen.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>预算年度: the year, where the host knows it better than the document says it.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>The encoding of plain text; null to find out: a byte order mark, else UTF-8, UTF-16 or GB18030.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>What a document is that is nothing but text: <see cref="SourceFormat.Text"/>, unless <see cref="SourceFormat.Csv"/> is chosen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither of the two.</exception>
    public SourceFormat TextFormat
    {
        get;
        init => field = value is SourceFormat.Text or SourceFormat.Csv ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Text is either plain text or CSV.");
    } = SourceFormat.Text;

    /// <summary>Bytes that a file may have; 16 MiB unless chosen.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Bytes that a packed file (Word, workbook) may unpack to, all parts together; 64 MiB unless chosen.</summary>
    public long MaxUnpackedBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Parts that a packed file may have; 2,000 unless chosen.</summary>
    public int MaxParts { get; init; } = 2_000;

    /// <summary>Levels that elements in elements, and so tables in tables, may reach; 256 unless chosen.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>Pages of PDF, or sheets of a workbook, that are read; a document with more is refused. 500 unless chosen.</summary>
    public int MaxPages { get; init; } = 500;

    /// <summary>How long reading a document may take, from its bytes to the report; 30 seconds unless chosen. The clock is looked at after every few thousand steps.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(30);
}
