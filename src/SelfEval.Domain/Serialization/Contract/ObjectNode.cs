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
        Name = type.Type.Name;
        OneOf = [];
        Members = [.. type.Properties.Select(property =>
            new Member(property.Name, property.IsRequired, Of(type.Options.GetTypeInfo(property.PropertyType))))];
        _byName = Members.ToFrozenDictionary(member => member.Name, StringComparer.Ordinal);
    }

    /// <summary>An object that is not a type of the model.</summary>
    /// <param name="name">Its name among the definitions of the schema.</param>
    /// <param name="oneOf">Members of which exactly one must be there.</param>
    /// <param name="members">All members.</param>
    public ObjectNode(string name, string[] oneOf, params ReadOnlySpan<Member> members)
    {
        Name = name;
        OneOf = oneOf;
        Members = members.ToArray();
        _byName = Members.ToFrozenDictionary(member => member.Name, StringComparer.Ordinal);
    }

    /// <summary>The name among the definitions of the schema.</summary>
    public string Name { get; }

    /// <summary>Members of which exactly one must be there; none where there is no such choice.</summary>
    public IReadOnlyList<string> OneOf { get; }

    /// <summary>The type of the part; null where the object is not a type of the model.</summary>
    public Type? Type { get; }

    /// <summary>The members.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>The member of a name, or null.</summary>
    public Member? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>A member of an object.</summary>
    internal sealed record Member(string Name, bool IsRequired, ContractNode Node);
}
