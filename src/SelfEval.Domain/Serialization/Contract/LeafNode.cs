namespace SelfEval.Domain.Serialization.Contract;

/// <summary>A string, number or boolean.</summary>
internal sealed class LeafNode(ILeaf leaf) : ContractNode
{
    /// <summary>What the leaf accepts.</summary>
    public ILeaf Leaf => leaf;
}
