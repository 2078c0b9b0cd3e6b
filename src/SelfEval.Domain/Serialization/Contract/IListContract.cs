namespace SelfEval.Domain.Serialization.Contract;

/// <summary>A converter of lists.</summary>
internal interface IListContract
{
    /// <summary>The type of the items.</summary>
    Type ItemType { get; }
}
