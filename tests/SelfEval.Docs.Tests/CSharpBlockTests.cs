using System.Reflection;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Xunit;

namespace SelfEval.Docs.Tests;

/// <summary>The C# of each page compiles and runs, from its first block to its last.</summary>
[Collection(nameof(Workplace))]
public class CSharpBlockTests
{
    private static readonly Assembly[] Packages =
    [
        .. ((string[])["SelfEval.Domain", "SelfEval.Domain.Import", "SelfEval.Domain.Reporting", "SelfEval.Domain.DependencyInjection", "SelfEval.Domain.Testing"]).Select(Assembly.Load),
    ];

    /// <summary>What a project of an embedder has: implicit usings and those of the packages.</summary>
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Preview)
        .AddReferences(Packages)
        .AddReferences(((string[])["FluentValidation", "FsCheck", "FsCheck.Xunit.v3", "FSharp.Core", "xunit.v3.core", "xunit.v3.assert", "Microsoft.Extensions.DependencyInjection",
            "Microsoft.Extensions.DependencyInjection.Abstractions", "System.Linq", "System.Console", "System.Collections"]).Select(Assembly.Load))
        .AddImports("System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks", "FsCheck", "FsCheck.Fluent",
            "FsCheck.Xunit", "Microsoft.Extensions.DependencyInjection")
        .AddImports(Packages.SelectMany(package => package.GetExportedTypes()).Select(type => type.Namespace!).Distinct());

    [Fact]
    public void The_readme_embeds_the_library_in_ten_lines() =>
        Assert.Equal(10, Assert.Single(CodeBlock.All, block => block is { Page: "README.md", Language: "csharp" }).Text.Split('\n').Length);

    public static TheoryData<string> Pages { get; } = [.. CodeBlock.All.Where(block => block.Language == "csharp").Select(block => block.Page).Distinct()];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_code_of_a_page_runs_and_prints_what_the_page_shows(string page)
    {
        using Workplace workplace = new();
        TextWriter console = Console.Out;
        CodeBlock[] blocks = [.. CodeBlock.All.Where(block => block.Page == page)];
        ScriptState? state = null;
        for (int place = 0; place < blocks.Length; place++)
        {
            if (blocks[place].Language != "csharp")
            {
                continue;
            }

            using StringWriter printed = new();
            Console.SetOut(printed);
            try
            {
                // Scripts do not know declarations with using outside of braces.
                string code = blocks[place].Text.StartsWith("using var ", StringComparison.Ordinal) ? $"{{\n{blocks[place].Text}\n}}" : blocks[place].Text;
                state = state is null
                    ? await CSharpScript.RunAsync(code, Options, cancellationToken: TestContext.Current.CancellationToken)
                    : await state.ContinueWithAsync(code, Options, cancellationToken: TestContext.Current.CancellationToken);
            }
            catch (CompilationErrorException error)
            {
                Assert.Fail($"{blocks[place]}: {error.Message}");
            }
            finally
            {
                Console.SetOut(console);
            }

            if (place + 1 < blocks.Length && blocks[place + 1].Language == "text")
            {
                Assert.Equal(blocks[place + 1].Text.Trim(), printed.ToString().ReplaceLineEndings("\n").Trim());
            }
        }

        Assert.NotNull(state);
    }
}
