using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SelfEval.Docs.Tests;

/// <summary>The comments of a package as Markdown.</summary>
internal sealed partial class XmlComments
{
    private readonly List<(string Id, string Summary)> _all;
    private readonly Dictionary<string, string> _byId;

    public XmlComments(string package)
    {
        _all = [.. XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{package}.xml")).Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .Select(member => (member.Attribute("name")!.Value, Text(member.Element("summary")!)))];
        _byId = _all.ToDictionary(one => one.Id, one => one.Summary, StringComparer.Ordinal);
    }

    /// <summary>The summary of a type, property or field; null where there is none.</summary>
    public string? Summary(string? id) => _byId.GetValueOrDefault(id!.Replace('+', '.'));

    /// <summary>The summary of the first method of a name; null where none has one.</summary>
    public string? FirstSummary(string id)
    {
        string start = id.Replace('+', '.');
        return _all.Find(one => one.Id == start || one.Id.StartsWith($"{start}(", StringComparison.Ordinal) || one.Id.StartsWith($"{start}`", StringComparison.Ordinal)).Summary;
    }

    private static string Text(XElement element)
    {
        StringBuilder text = new();
        foreach (XNode node in element.Nodes())
        {
            text.Append(node switch
            {
                XText words => words.Value.Replace("<", "&lt;", StringComparison.Ordinal),
                XElement { Name.LocalName: "see" or "seealso" } see => $"`{Short(see.Attribute("cref")?.Value ?? see.Attribute("langword")?.Value ?? "")}`",
                XElement { Name.LocalName: "paramref" or "typeparamref" } parameter => $"`{parameter.Attribute("name")!.Value}`",
                XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
                XElement other => Text(other),
                _ => "",
            });
        }

        return Blanks().Replace(text.ToString(), " ").Trim();
    }

    /// <summary>The last name of an id: <c>M:A.B.C(D)</c> is B.C where B is a type, which ids do not tell, so C alone.</summary>
    private static string Short(string id)
    {
        string name = id.Split(':')[^1].Split('(')[0].Split('`')[0];
        return name.Split('.')[^1];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
