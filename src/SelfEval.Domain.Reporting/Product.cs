using System.Reflection;

namespace SelfEval.Domain.Reporting;

/// <summary>What this package calls itself in what it writes.</summary>
internal static class Product
{
    /// <summary>The version of the package, without what a build adds after a plus sign.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
