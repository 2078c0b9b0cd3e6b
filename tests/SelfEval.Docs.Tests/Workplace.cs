using SelfEval.Domain.Import.Tests.Documents;
using SelfEval.Tests;

namespace SelfEval.Docs.Tests;

/// <summary>A folder with the files that the pages speak of.</summary>
internal sealed class Workplace : IDisposable
{
    private static readonly string Samples = Path.Combine(Accepted.Root, "docs", "samples");

    private readonly string _before = Directory.GetCurrentDirectory();

    public Workplace()
    {
        Folder = Directory.CreateTempSubdirectory("selfeval-docs").FullName;
        string seed = File.ReadAllText(Path.Combine(Accepted.Root, "tests", "SelfEval.Domain.Tests", "Samples", "tianhe-federation-of-trade-unions-2023.txt"));
        File.WriteAllBytes(Path.Combine(Folder, "report.docx"), WordFile.OfText(seed));
        string report = File.ReadAllText(Path.Combine(Samples, "tianhe-2023.json"));
        File.WriteAllText(Path.Combine(Folder, "report.json"), report);
        File.WriteAllText(Path.Combine(Folder, "reports.ndjson"), string.Concat(Enumerable.Repeat(string.Concat(report.Split('\n').Select(line => line.Trim())) + "\n", 2)));
        File.Copy(Path.Combine(Samples, "full-2023.json"), Path.Combine(Folder, "last-year.json"));
        File.Copy(Path.Combine(Samples, "packs", "yunhai-bureau.json"), Path.Combine(Folder, "yunhai-bureau.json"));
        File.WriteAllText(Path.Combine(Folder, "lines.csv"), "编码,名称,决算数（元）\n30101,基本工资,5\n30102,津贴补贴,x\n合计,,5\n");
        Directory.SetCurrentDirectory(Folder);
    }

    public string Folder { get; }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        Directory.Delete(Folder, recursive: true);
    }
}
