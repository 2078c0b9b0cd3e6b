using System.Text.Json;
using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Serialization.Contract;

/// <summary>A leaf of the contract: one declaration for reading, for problems and for the schema.</summary>
internal interface ILeaf
{
    /// <summary>The name of the leaf among the definitions of the schema, and the key of what is expected.</summary>
    string Name { get; }

    /// <summary>Whether the type of the token fits, whatever its value.</summary>
    bool AcceptsType(JsonTokenType token);

    /// <summary>Whether the value of a token of a fitting type is accepted.</summary>
    bool AcceptsValue(ref Utf8JsonReader reader);

    /// <summary>Writes the keywords of the leaf's schema into an open object.</summary>
    void WriteSchema(Utf8JsonWriter writer);

    /// <summary>What the value of a token of a fitting type, which is not accepted, should have been; as far as the leaf can say more than what it expects of all.</summary>
    Func<Messages, string> ExpectedInsteadOf(ref Utf8JsonReader reader) => Expected;

    /// <summary>What the leaf expects, in words.</summary>
    string Expected(Messages messages) => messages[$"reading/expected/{Name}"];
}
