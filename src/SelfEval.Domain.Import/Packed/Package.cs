using System.IO.Compression;
using System.Xml;

namespace SelfEval.Domain.Import.Packed;

/// <summary>The parts of an Office file. Nothing is unpacked to disk, no part is looked at that is not asked for, macros among them.</summary>
internal sealed class Package : IDisposable
{
    /// <summary>Characters of a part in which a document type is looked for.</summary>
    private const int StartLength = 1_024;

    private readonly ZipArchive _archive;
    private readonly Budget _budget;

    public Package(ReadOnlyMemory<byte> bytes, Budget budget)
    {
        _budget = budget;
        _archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        if (_archive.Entries.Count > budget.Options.MaxParts)
        {
            throw Budget.TooComplex("Parts", _archive.Entries.Count, budget.Options.MaxParts);
        }
    }

    /// <summary>The names of the parts.</summary>
    public IEnumerable<string> Names => _archive.Entries.Select(entry => entry.FullName);

    /// <summary>Whether there is such a part.</summary>
    public bool Has(string name) => _archive.GetEntry(name) is not null;

    /// <summary>Reads a part; null where there is none. Entities, external ones above all, are refused.</summary>
    public XmlReader? Open(string name) => _archive.GetEntry(name) is not { } entry ? null
        : DeclaresType(entry) ? throw new UnreadableException(ImportProblemKind.DocumentType)
        : XmlReader.Create(new CountedStream(entry.Open(), _budget), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
            MaxCharactersInDocument = _budget.Options.MaxUnpackedBytes,
        });

    /// <summary>Goes to the next node of a part, within the limits; false at its end.</summary>
    public bool Read(XmlReader reader)
    {
        _budget.Step();
        return !reader.Read() ? false
            : reader.Depth <= _budget.Options.MaxDepth ? true
            : throw Budget.TooComplex("Depth", reader.Depth, _budget.Options.MaxDepth);
    }

    /// <summary>Whether a part begins with a document type: no part of an Office file does, and entities come with it. One farther below is damage to the reader.</summary>
    private static bool DeclaresType(ZipArchiveEntry entry)
    {
        using StreamReader reader = new(entry.Open());
        char[] buffer = new char[StartLength];
        ReadOnlySpan<char> start = buffer.AsSpan(0, reader.ReadBlock(buffer)).TrimStart();
        while (start.StartsWith("<?") || start.StartsWith("<!--"))
        {
            string close = start[1] == '?' ? "?>" : "-->";
            int end = start.IndexOf(close);
            start = end < 0 ? default : start[(end + close.Length)..].TrimStart();
        }

        return start.StartsWith("<!DOCTYPE");
    }

    public void Dispose() => _archive.Dispose();

    /// <summary>Counts what comes out of the archive, whatever its directory says.</summary>
    private sealed class CountedStream(Stream inner, Budget budget) : ReadStream
    {
        public override int Read(Span<byte> buffer)
        {
            int read = inner.Read(buffer);
            budget.Unpacked(read);
            budget.Look();
            return read;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
