using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using SelfEval.Domain.Import;

namespace SelfEval.Benchmarks;

/// <summary>The text of the worked example read into the model, against one pass of a compiled regular expression for its numerals.</summary>
[MemoryDiagnoser]
public class ReadReportText
{
    private static readonly Regex Numeral = new("[0-9０-９]+(?:,[0-9]{3})*(?:[.．][0-9０-９]+)?", RegexOptions.Compiled | RegexOptions.CultureInvariant);

    private readonly string _text = Text();

    [GlobalSetup]
    public void Setup()
    {
        if (Differences() is { Length: > 0 } differences)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, differences));
        }
    }

    [Benchmark(Baseline = true)]
    public int Numerals()
    {
        int characters = 0;
        foreach (Match match in Numeral.Matches(_text))
        {
            characters += match.Length;
        }

        return characters;
    }

    [Benchmark]
    public ImportedReport SelfEvalDomain() => ReportImport.ReadText(_text);

    /// <summary>The same with the places of all values and what became of each numeral, which are put together on request.</summary>
    [Benchmark]
    public int WithPlaces()
    {
        ImportedReport imported = ReportImport.ReadText(_text);
        return imported.Places.Count + imported.Numerals.Count;
    }

    [Benchmark]
    public int TenThousandTexts()
    {
        int bound = 0;
        for (int i = 0; i < 10_000; i++)
        {
            bound += ReportImport.ReadText(_text).BoundCount;
        }

        return bound;
    }

    /// <summary>Both find the same numerals, and the text gives the report made by hand.</summary>
    public static string[] Differences()
    {
        string text = Text();
        ImportedReport imported = ReportImport.ReadText(text);
        return
        [
            .. Numeral.Matches(text).Select(match => match.Value).SequenceEqual(imported.Numerals.Select(numeral => numeral.Text)) ? [] : (string[])["The numerals differ."],
            .. imported.RequireReport() == Documents.Sample ? [] : (string[])["The text is not read as the sample."],
        ];
    }

    private static string Text() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tianhe-federation-of-trade-unions-2023.txt"), Encoding.UTF8);
}
