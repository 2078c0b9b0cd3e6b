using System.Reflection;
using SelfEval.Domain.DependencyInjection;
using SelfEval.Domain.Import;
using SelfEval.Domain.Reporting;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Testing;
using Xunit;

namespace SelfEval.Architecture.Tests;

/// <summary>What is public does not change once it is made.</summary>
public class MutabilityTests
{
    /// <summary>Options of a host, which the configuration binder sets.</summary>
    private static readonly Type[] Excepted = [typeof(SelfEvalOptions)];

    private static readonly Type[] Public =
    [
        .. ((Type[])[typeof(SelfEvaluationReport), typeof(ReportImport), typeof(CheckedReport), typeof(SelfEvalServices), typeof(ReportGenerators)])
            .SelectMany(type => type.Assembly.GetExportedTypes()),
    ];

    [Fact]
    public void No_public_property_can_be_set_after_construction() =>
        Assert.Empty(Public.Except(Excepted).SelectMany(type => type.GetProperties(Declared)).Where(IsSettable).Select(property => $"{property.DeclaringType}.{property.Name}"));

    [Fact]
    public void No_public_field_can_be_set() =>
        Assert.Empty(Public.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Declared)).Where(field => !field.IsInitOnly && !field.IsLiteral).Select(field => $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void No_public_property_is_a_collection_that_can_change() =>
        Assert.Empty(Public.Except(Excepted).SelectMany(type => type.GetProperties(Declared)).Where(property => IsChangeable(property.PropertyType)).Select(property => $"{property.DeclaringType}.{property.Name}"));

    [Fact]
    public void Each_exception_is_needed() =>
        Assert.All(Excepted, type => Assert.Contains(type.GetProperties(Declared), IsSettable));

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static bool IsChangeable(Type type) =>
        type.IsArray || (type.IsGenericType && (Type[])[typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(IDictionary<,>), typeof(ICollection<>), typeof(ISet<>)] is var open
            && open.Contains(type.GetGenericTypeDefinition()));
}
