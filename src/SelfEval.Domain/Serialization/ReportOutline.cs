using System.Globalization;
using System.Text.Json;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization.Contract;

namespace SelfEval.Domain.Serialization;

/// <summary>A report as a tree of named places, for whoever shows one: forms, pages, tables.</summary>
/// <remarks>
/// Made from the contract by which reports are written, so it has everything that the JSON of the report has, under the same
/// pointers and in the same order. Thread-safe.
/// </remarks>
public static class ReportOutline
{
    /// <summary>The sections of the report with all that is in them.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static ValueList<OutlineNode> Outline(this SelfEvaluationReport report, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(report);
        JsonElement json = JsonSerializer.SerializeToElement(report, ReportContract.Report);
        return new Walk(report, Messages.In(language)).Members(json, ReportPaths.Report, ReportContract.Root, ItemIndex.None);
    }

    private sealed class Walk(SelfEvaluationReport report, Messages messages)
    {
        public ValueList<OutlineNode> Members(JsonElement json, ReportPath path, ObjectNode contract, ItemIndex at) => json.EnumerateObject()
            .Select(member => Node(member.Value, path.Children.Single(child => child.Name == member.Name), contract.Find(member.Name)!.Node, at))
            .ToValueList();

        private OutlineNode Node(JsonElement json, ReportPath path, ContractNode contract, ItemIndex at)
        {
            OutlineNode node = new()
            {
                Pointer = path.Pointer(at),
                Kind = OutlineKind.Part,
                Name = Labels.OwnOf(path, messages, report, at),
                FullName = Labels.Of(path, messages, report, at),
            };
            return path switch
            {
                FigurePath figure => node with { Kind = OutlineKind.Figure, Figure = figure.Get(report, at), Text = figure.Get(report, at)?.ToString() },
                ItemsPath items => node with { Kind = OutlineKind.List, Children = Items(json, items, ((ListNode)contract).Item, at) },
                _ when contract is ListNode => node with { Kind = OutlineKind.List, Children = Texts(json, node) },
                _ when contract is LeafNode leaf => node with { Kind = OutlineKind.Text, Text = TextOf(json, leaf.Leaf) },
                _ => node with { Children = Members(json, path, (ObjectNode)contract, at) },
            };
        }

        /// <summary>The only child of the path of a list is the path of its items.</summary>
        private ValueList<OutlineNode> Items(JsonElement json, ItemsPath items, ContractNode contract, ItemIndex at) => json.EnumerateArray()
            .Select((item, place) => Node(item, items.Children[0], contract, at.With(items.Depth, place)))
            .ToValueList();

        /// <summary>Texts of a list have no path of their own; they are numbered.</summary>
        private ValueList<OutlineNode> Texts(JsonElement json, OutlineNode list) => json.EnumerateArray()
            .Select((item, place) => new OutlineNode
            {
                Pointer = string.Create(CultureInfo.InvariantCulture, $"{list.Pointer}/{place}"),
                Kind = OutlineKind.Text,
                Name = Nth(list.Name, place),
                FullName = Nth(list.FullName, place),
                Text = item.GetString(),
            })
            .ToValueList();

        private string Nth(string list, int place) =>
            messages.Fill("labels/nth", ("list", list), ("number", (place + 1).ToString(CultureInfo.InvariantCulture)));

        private string TextOf(JsonElement json, ILeaf leaf) => json.ValueKind switch
        {
            JsonValueKind.String when messages.Find($"labels/{leaf.Name}/{json.GetString()}") is { } word => word,
            JsonValueKind.String => json.GetString()!,
            JsonValueKind.True => messages["labels/boolean/true"],
            JsonValueKind.False => messages["labels/boolean/false"],
            _ => json.GetRawText(),
        };
    }
}
