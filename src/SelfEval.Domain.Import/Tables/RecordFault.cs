namespace SelfEval.Domain.Import.Tables;

/// <summary>Why a record could not be taken apart into cells.</summary>
internal enum RecordFault
{
    None = 0,
    Quotes = 1,
    TooLong = 2,
}
