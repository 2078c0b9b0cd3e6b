using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace SelfEval.Cli.Tests.Commands;

/// <summary>--output never harms what it is pointed at.</summary>
public class OutputTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("convert")]
    public async Task An_input_is_never_overwritten(string command)
    {
        using TemporaryFolder folder = new();
        byte[] content = await File.ReadAllBytesAsync(Run.Sample, TestContext.Current.CancellationToken);
        string same = folder.Add("same.json", content);
        File.CreateSymbolicLink(folder["link.json"], same);

        foreach (string output in new[] { same, folder["./same.json"], folder["link.json"] })
        {
            Run run = await Run.OfAsync(command, same, "--output", output);

            Assert.Equal((ExitCode.Unusable, ""), (run.ExitCode, run.Out));
            Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal(content, await File.ReadAllBytesAsync(same, TestContext.Current.CancellationToken));
        }

        Assert.Equal(["link.json", "same.json"], folder.Names.Order());
    }

    [Fact]
    public async Task A_link_stays_a_link_and_what_it_leads_to_is_written()
    {
        using TemporaryFolder folder = new();
        folder.Add("target.json", "old"u8.ToArray());
        File.CreateSymbolicLink(folder["link.json"], "target.json");
        File.CreateSymbolicLink(folder["dangling.json"], "new.json");
        string expected = (await Run.OfAsync("check", Run.Sample)).Out;

        await Run.OfAsync("check", Run.Sample, "--output", folder["link.json"]);
        await Run.OfAsync("check", Run.Sample, "--output", folder["dangling.json"]);

        Assert.Equal("target.json", new FileInfo(folder["link.json"]).LinkTarget);
        Assert.Equal(expected, await File.ReadAllTextAsync(folder["target.json"], TestContext.Current.CancellationToken));
        Assert.Equal("new.json", new FileInfo(folder["dangling.json"]).LinkTarget);
        Assert.Equal(expected, await File.ReadAllTextAsync(folder["new.json"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_pipe_is_written_into_and_stays_a_pipe()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes among its files.");
        using TemporaryFolder folder = new();
        using (Process mkfifo = Process.Start("mkfifo", [folder["pipe"]]))
        {
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        // The reader is another process: it ends when the writer closes the pipe.
        using Process reader = Process.Start(new ProcessStartInfo("cat", [folder["pipe"]]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        Task<string> read = reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Run run = await Run.OfAsync("check", Run.Sample, "--output", folder["pipe"]);

        // Without a writer `cat` would wait for ever; a file in place of the pipe must fail the test, not hang it.
        Task first = await Task.WhenAny(read, Task.Delay(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        if (first != read)
        {
            reader.Kill();
        }

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal((await Run.OfAsync("check", Run.Sample)).Out, await read);
        Assert.Equal(["pipe"], folder.Names);
    }

    [Fact]
    public async Task The_permissions_of_a_file_that_is_replaced_are_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions.");
            return;
        }

        using TemporaryFolder folder = new();
        string file = folder.Add("out.txt", "old"u8.ToArray());
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await Run.OfAsync("check", Run.Sample, "--output", file);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.NotEqual("old", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("check", "")]
    [InlineData("convert", " ")]
    public async Task An_empty_file_name_is_told_in_one_line(string command, string name)
    {
        Run input = await Run.OfAsync(command, name, "--lang", "en");
        Run output = await Run.OfAsync(command, Run.Sample, "--output", name, "--lang", "en");

        Assert.Equal((ExitCode.Unusable, "the file name is empty\n"), (input.ExitCode, input.Error.ReplaceLineEndings("\n")));
        Assert.Equal((ExitCode.Unusable, "the file name is empty\n"), (output.ExitCode, output.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Inputs_of_the_same_name_are_told_apart()
    {
        using TemporaryFolder folder = new();
        byte[] content = await File.ReadAllBytesAsync(Run.Sample, TestContext.Current.CancellationToken);
        Directory.CreateDirectory(folder["a"]);
        Directory.CreateDirectory(folder["b"]);
        string a = folder.Add("a/x.json", content);
        string b = folder.Add("b/x.json", content);

        using JsonDocument json = JsonDocument.Parse((await Run.OfAsync("check", a, b, Run.Sample, "--format", "json")).Out);

        Assert.Equal([a, b, "tianhe-2023.json"], json.RootElement.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("source").GetString()));
    }

    [Fact]
    public async Task The_last_line_is_true_under_the_strict_policy()
    {
        using TemporaryFolder folder = new();
        string exact = folder.Add("exact.json", """{"title":"某局自评报告","fiscalYear":2023,"department":{"name":"某局"}}"""u8.ToArray());

        Assert.EndsWith("全部数字放在一起能同时成立。\n\n", (await Run.OfAsync("check", Run.Sample)).Out, StringComparison.Ordinal);
        Assert.Matches("全部数字四舍五入前能同时成立，但有 [1-9][0-9]* 处按印出的数不能重算一致。\n\n$", (await Run.OfAsync("check", Run.Sample, "--policy", "strict")).Out);
        Assert.EndsWith("全部数字放在一起能同时成立。\n\n", (await Run.OfAsync("check", exact, "--policy", "strict")).Out, StringComparison.Ordinal);
    }
}
