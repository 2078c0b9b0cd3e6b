using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;

namespace SelfEval.Domain.Serialization.Contract;

/// <summary>An object and its members, in the order in which they are written.</summary>
internal sealed class ObjectNode : ContractNode
{
    private readonly FrozenDictionary<string, Member> _byName;

    public ObjectNode(JsonTypeInfo type)
    {
        Type = type.Type;
        Members = [.. type.Properties.Select(property =>
            new Member(property.Name, property.IsRequired, Of(type.Options.GetTypeInfo(property.PropertyType))))];
        _byName = Members.ToFrozenDictionary(member => member.Name, StringComparer.Ordinal);
    }

    /// <summary>The type of the part.</summary>
    public Type Type { get; }

    /// <summary>The members.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>The member of a name, or null.</summary>
    public Member? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>A member of an object.</summary>
    internal sealed record Member(string Name, bool IsRequired, ContractNode Node);
}
