namespace SelfEval.Domain.Import;

/// <summary>In what kind of file a document came, told by its content, not by its name.</summary>
public enum SourceFormat
{
    /// <summary>Not told, because the file could not be read.</summary>
    Unknown = 0,

    /// <summary>Plain text.</summary>
    Text = 1,

    /// <summary>A Word document (Office Open XML), with or without macros, which are not looked at.</summary>
    Word = 2,

    /// <summary>A workbook (Office Open XML), with or without macros, which are not looked at.</summary>
    Workbook = 3,

    /// <summary>PDF that holds text; a scanned page holds none.</summary>
    Pdf = 4,

    /// <summary>A table in CSV, which only <see cref="ImportOptions.TextFormat"/> tells from other text.</summary>
    Csv = 5,
}
