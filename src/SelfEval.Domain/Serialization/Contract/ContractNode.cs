using System.Text.Json.Serialization.Metadata;

namespace SelfEval.Domain.Serialization.Contract;

/// <summary>One node of the JSON contract, taken from the source-generated metadata.</summary>
internal abstract class ContractNode
{
    private protected ContractNode()
    {
    }

    /// <summary>The contract of a type.</summary>
    public static ContractNode Of(JsonTypeInfo type) => type.Converter switch
    {
        ILeaf leaf => new LeafNode(leaf),
        IListContract list => new ListNode(Of(type.Options.GetTypeInfo(list.ItemType))),
        _ when type.Kind == JsonTypeInfoKind.Object => new ObjectNode(type),
        _ when Nullable.GetUnderlyingType(type.Type) is { } underlying => Of(type.Options.GetTypeInfo(underlying)),
        _ => throw new InvalidOperationException($"The contract has no rule for {type.Type}."),
    };
}
