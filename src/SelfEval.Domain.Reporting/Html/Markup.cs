using System.Xml;
using SelfEval.Domain.Reporting.Text;

namespace SelfEval.Domain.Reporting.Html;

/// <summary>
/// Writes a page that is HTML for a browser and well-formed XML at the same time. Text goes through here only, so none of it becomes markup.
/// </summary>
internal sealed class Markup(TextWriter output) : IDisposable
{
    private readonly XmlWriter _xml = XmlWriter.Create(output, new XmlWriterSettings
    {
        OmitXmlDeclaration = true,
        ConformanceLevel = ConformanceLevel.Fragment,
        NewLineHandling = NewLineHandling.None,
        CloseOutput = false,
    });

    /// <summary>Writes an element with attributes, given as names and values by turns; one whose value is null is left out.</summary>
    public void Element(string name, string?[] attributes, Action body)
    {
        Open(name, attributes);
        body();

        // A browser takes <div /> for an opening tag.
        _xml.WriteFullEndElement();
    }

    public void Element(string name, string?[] attributes, string text) => Element(name, attributes, () => Text(text));

    public void Element(string name, string text) => Element(name, [], text);

    /// <summary>Writes an element on a line of its own.</summary>
    public void Block(string name, string?[] attributes, Action body)
    {
        _xml.WriteRaw("\n");
        Element(name, attributes, body);
    }

    public void Block(string name, string?[] attributes, string text) => Block(name, attributes, () => Text(text));

    /// <summary>Writes an element that HTML never closes, such as <c>meta</c>, or one of SVG without content.</summary>
    public void Void(string name, params string?[] attributes)
    {
        Open(name, attributes);
        _xml.WriteEndElement();
    }

    public void Text(string text) => _xml.WriteString(Wording.Clean(text, keepLines: true));

    /// <summary>Writes a style sheet of this package, which has no character that XML or HTML would take for markup.</summary>
    public void Style(string css) => Block("style", [], () => _xml.WriteRaw(css));

    /// <summary>Writes the line by which a browser knows the page for a modern one.</summary>
    public void DocumentType() => _xml.WriteRaw("<!DOCTYPE html>");

    public void Dispose() => _xml.Dispose();

    private void Open(string name, string?[] attributes)
    {
        _xml.WriteStartElement(name);
        for (int place = 0; place < attributes.Length; place += 2)
        {
            if (attributes[place + 1] is { } value)
            {
                _xml.WriteAttributeString(attributes[place]!, Wording.Clean(value));
            }
        }
    }
}
