namespace SelfEval.Domain.Serialization.Contract;

/// <summary>An array of items of one kind.</summary>
internal sealed class ListNode(ContractNode item, int least = 0, int most = int.MaxValue) : ContractNode
{
    /// <summary>The fewest items that it may have.</summary>
    public int Least => least;

    /// <summary>The most items that it may have.</summary>
    public int Most => most;

    /// <summary>The contract of each item.</summary>
    public ContractNode Item => item;
}
