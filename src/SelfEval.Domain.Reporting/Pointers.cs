namespace SelfEval.Domain.Reporting;

/// <summary>JSON Pointers as texts.</summary>
internal static class Pointers
{
    /// <summary>The pointer of the part that holds the place; null of the report itself.</summary>
    public static string? Parent(string pointer) => pointer.LastIndexOf('/') is >= 0 and var last ? pointer[..last] : null;

    /// <summary>The last segment: the name of a member, or the number of an item.</summary>
    public static string Last(string pointer) => pointer[(pointer.LastIndexOf('/') + 1)..];

    /// <summary>The first segment with its slash: the section of the report.</summary>
    public static string Section(string pointer) => pointer.IndexOf('/', Math.Min(1, pointer.Length)) is >= 0 and var end ? pointer[..end] : pointer;
}
