using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using SelfEval.Domain.DependencyInjection;
using SelfEval.Domain.Import;
using SelfEval.Domain.Reporting;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Testing;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace SelfEval.Architecture.Tests;

/// <summary>Each layer knows only those above it in the list (docs/decisions/0018-layers.md).</summary>
public class LayerTests
{
    /// <summary>The layers of the core, from those that know nothing to the one that may know all.</summary>
    private static readonly string[] Layers = ["Figures", "Localization", "Classification", "Indicators", "Reports", "Rules", "Diagnosis", "Serialization", "Validation", "Streaming"];

    private static readonly ArchUnitNET.Domain.Architecture Code = new ArchLoader().LoadAssemblies(
        typeof(SelfEvaluationReport).Assembly, typeof(ReportImport).Assembly, typeof(CheckedReport).Assembly, typeof(SelfEvalServices).Assembly, typeof(ReportGenerators).Assembly).Build();

    public static TheoryData<string, string> Forbidden => new(
        from lower in Layers.Index()
        from higher in Layers.Index()
        where lower.Index < higher.Index
        select (lower.Item, higher.Item));

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_layer_knows_none_below_it(string layer, string below) =>
        Types().That().Are(Of(Core(layer))).Should().NotDependOnAny(Types().That().Are(Of(Core(below)))).Check(Code);

    [Fact]
    public void Every_namespace_of_the_core_is_a_layer() =>
        Assert.Equal(Layers.Order(), Code.Types.Select(type => type.Namespace.FullName).Where(name => name.StartsWith("SelfEval.Domain.", StringComparison.Ordinal))
            .Select(name => name.Split('.')[2]).Distinct().Except(["Import", "Reporting", "DependencyInjection", "Testing"]).Order());

    [Theory]
    [InlineData("Classification")]
    [InlineData("Indicators")]
    [InlineData("Reports")]
    [InlineData("Rules")]
    [InlineData("Diagnosis")]
    [InlineData("Serialization")]
    [InlineData("Validation")]
    [InlineData("Streaming")]
    public void What_every_layer_uses_knows_no_layer_but_figures(string layer) =>
        Types().That().Are(Code.Types.Where(type => type.Namespace.FullName == "SelfEval.Domain")).Should().NotDependOnAny(Types().That().Are(Of(Core(layer)))).Check(Code);

    [Theory]
    [InlineData("Import")]
    [InlineData("Reporting")]
    [InlineData("DependencyInjection")]
    [InlineData("Testing")]
    public void The_core_knows_no_package_beside_it(string package) =>
        Types().That().Are(Layers.SelectMany(layer => Of(Core(layer)))).Should().NotDependOnAny(Types().That().Are(Of(Core(package)))).Check(Code);

    [Theory]
    [InlineData("Rules")]
    [InlineData("Diagnosis")]
    public void Importers_know_no_rule(string layer) =>
        Types().That().Are(Of(Core("Import"))).Should().NotDependOnAny(Types().That().Are(Of(Core(layer)))).Check(Code);

    [Fact]
    public void A_dependency_against_the_order_would_be_seen() =>
        Assert.Throws<FailedArchRuleException>(() => Types().That().Are(Of(Core("Rules"))).Should().NotDependOnAny(Types().That().Are(Of(Core("Figures")))).Check(Code));

    private static string Core(string layer) => "SelfEval.Domain." + layer;

    private static IEnumerable<IType> Of(string name) =>
        Code.Types.Where(type => type.Namespace.FullName == name || type.Namespace.FullName.StartsWith(name + ".", StringComparison.Ordinal));
}
