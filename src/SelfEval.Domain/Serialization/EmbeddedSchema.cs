using System.Text;

namespace SelfEval.Domain.Serialization;

/// <summary>The schemas that are embedded in the library, as they are committed.</summary>
internal static class EmbeddedSchema
{
    /// <summary>The schema of a kind of document.</summary>
    public static string Read(string document)
    {
        using Stream stream = typeof(EmbeddedSchema).Assembly.GetManifestResourceStream($"SelfEval.Domain.{document}.schema.json")
            ?? throw new InvalidOperationException("The schema is not embedded.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
