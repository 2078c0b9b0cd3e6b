using System.Text;
using Xunit;

namespace SelfEval.Tests;

/// <summary>
/// Files of the repository that tests make anew: stale ones fail the test, and running the tests with SELFEVAL_ACCEPT=1
/// writes them.
/// </summary>
internal static class Accepted
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Asserts that the file is what it should be, or makes it so.</summary>
    public static void AssertFile(string path, string expected)
    {
        string file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("SELFEVAL_ACCEPT") == "1")
        {
            File.WriteAllText(file, expected, new UTF8Encoding(false));
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == expected, $"{path} is stale: run the tests with SELFEVAL_ACCEPT=1, then look at the change.");
    }

    private static string FindRoot(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "SelfEval.Domain.sln"))
        ? folder.FullName
        : FindRoot(folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}
