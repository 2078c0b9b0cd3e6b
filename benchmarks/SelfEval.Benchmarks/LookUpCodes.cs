using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using SelfEval.Domain.Classification;

namespace SelfEval.Benchmarks;

/// <summary>Every code and every name of a year's table looked up once, against frozen dictionaries over the same entries.</summary>
[MemoryDiagnoser]
public class LookUpCodes
{
    private static readonly ClassificationTable<DepartmentEconomic> Table = ClassificationTable<DepartmentEconomic>.For(2023);
    private static readonly ClassificationCode<DepartmentEconomic>[] Codes = [.. Table.Entries.ToArray().Select(entry => entry.Code)];
    private static readonly string[] Names = [.. Table.Entries.ToArray().Select(entry => entry.Name)];
    private static readonly FrozenDictionary<ClassificationCode<DepartmentEconomic>, ClassificationEntry<DepartmentEconomic>> ByCode =
        Table.Entries.ToArray().ToFrozenDictionary(entry => entry.Code);

    private static readonly FrozenDictionary<string, ClassificationEntry<DepartmentEconomic>> ByName =
        Names.Distinct(StringComparer.Ordinal).ToFrozenDictionary(name => name, name => Table.FindByName(name)[0], StringComparer.Ordinal);

    [GlobalSetup]
    public void Setup()
    {
        if (Agreement.LookUpDifferences() is { Length: > 0 } differences)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, differences));
        }
    }

    [Benchmark]
    public int CodesInFrozenDictionary()
    {
        int years = 0;
        foreach (ClassificationCode<DepartmentEconomic> code in Codes)
        {
            years += FrozenByCode(code)!.FirstYear.Year;
        }

        return years;
    }

    [Benchmark]
    public int CodesInTable()
    {
        int years = 0;
        foreach (ClassificationCode<DepartmentEconomic> code in Codes)
        {
            years += Table.Find(code)!.FirstYear.Year;
        }

        return years;
    }

    [Benchmark]
    public int NamesInFrozenDictionary()
    {
        int years = 0;
        foreach (string name in Names)
        {
            years += FrozenByName(name)!.FirstYear.Year;
        }

        return years;
    }

    [Benchmark]
    public int NamesInTable()
    {
        int years = 0;
        foreach (string name in Names)
        {
            years += Table.FindByName(name)[0].FirstYear.Year;
        }

        return years;
    }

    internal static ClassificationEntry<DepartmentEconomic>? FrozenByCode(ClassificationCode<DepartmentEconomic> code) => ByCode.GetValueOrDefault(code);

    internal static ClassificationEntry<DepartmentEconomic>? FrozenByName(string name) => ByName.GetValueOrDefault(name);
}
