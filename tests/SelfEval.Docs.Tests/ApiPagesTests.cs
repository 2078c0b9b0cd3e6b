using System.Reflection;
using System.Text;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Docs.Tests;

/// <summary>docs/api is made from the comments of the packages.</summary>
public class ApiPagesTests
{
    public static TheoryData<string> Packages { get; } = ["SelfEval.Domain", "SelfEval.Domain.DependencyInjection", "SelfEval.Domain.Import", "SelfEval.Domain.Reporting", "SelfEval.Domain.Testing"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_page_of_a_package_is_up_to_date(string package) => Accepted.AssertFile($"docs/api/{package}.md", Page(package));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_public_type_says_what_it_is(string package)
    {
        XmlComments comments = new(package);

        Assert.Empty(Assembly.Load(package).GetExportedTypes().Where(type => comments.Summary($"T:{type.FullName}") is null).Select(type => type.FullName));
    }

    private static string Page(string package)
    {
        XmlComments comments = new(package);
        StringBuilder page = new($"# {package}\n\nMade from the comments in the code.\n");
        foreach (IGrouping<string, Type> space in Assembly.Load(package).GetExportedTypes().GroupBy(type => type.Namespace!).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {space.Key}\n");
            foreach (Type type in space.OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                page.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n### `{NameOf(type)}`\n\n{comments.Summary($"T:{type.FullName}")}\n");
                (string Member, string Summary)[] members = [.. Members(type, comments)];
                if (members.Length > 0)
                {
                    page.Append("\n| member | |\n|---|---|\n");
                    page.AppendJoin("", members.Select(member => $"| `{member.Member}` | {member.Summary.Replace("|", "\\|", StringComparison.Ordinal)} |\n"));
                }
            }
        }

        return page.ToString();
    }

    /// <summary>What a type declares itself and comments; of methods of one name the first that has a comment speaks for all.</summary>
    private static IEnumerable<(string Member, string Summary)> Members(Type type, XmlComments comments)
    {
        foreach (MemberInfo member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).DistinctBy(member => (member.MemberType, member.Name)))
        {
            string id = $"{type.FullName}.{member.Name.Replace(".ctor", "#ctor", StringComparison.Ordinal)}";
            (string Shown, string? Summary) = member switch
            {
                FieldInfo { IsSpecialName: false } => (member.Name, comments.Summary($"F:{id}")),
                PropertyInfo property when property.GetIndexParameters().Length > 0 => ("this[]", comments.FirstSummary($"P:{id}")),
                PropertyInfo => (member.Name, comments.Summary($"P:{id}")),
                ConstructorInfo => ($"new {NameOf(type)}()", comments.FirstSummary($"M:{id}")),
                MethodInfo { IsSpecialName: false } => ($"{member.Name}()", comments.FirstSummary($"M:{id}")),
                _ => ("", null),
            };
            if (Summary is not null)
            {
                yield return (Shown, Summary);
            }
        }
    }

    private static string NameOf(Type type)
    {
        string own = type.Name.Split('`')[0];
        string name = type.DeclaringType is { } outer ? $"{NameOf(outer)}.{own}" : own;
        Type[] parameters = type.GetGenericArguments();
        return parameters.Length == 0 ? name : $"{name}<{string.Join(", ", parameters.Select(parameter => parameter.Name))}>";
    }
}
