namespace SelfEval.Domain.Import.Packed;

/// <summary>Why a file cannot be read; it never leaves the package.</summary>
internal sealed class UnreadableException(ImportProblemKind kind, params (string Name, object Value)[] values) : Exception
{
    public ImportProblemKind Kind => kind;

    public (string Name, object Value)[] Values => values;
}
