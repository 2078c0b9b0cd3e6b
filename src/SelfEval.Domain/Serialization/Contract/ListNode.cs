namespace SelfEval.Domain.Serialization.Contract;

/// <summary>An array of items of one kind.</summary>
internal sealed class ListNode(ContractNode item) : ContractNode
{
    /// <summary>The contract of each item.</summary>
    public ContractNode Item => item;
}
