using System.Globalization;
using System.Text;
using CsvHelper;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Import.Tables;
using CsvDataReader = Sylvan.Data.Csv.CsvDataReader;
using CsvDataReaderOptions = Sylvan.Data.Csv.CsvDataReaderOptions;

namespace SelfEval.Benchmarks;

/// <summary>The three ways to read a budget table that are measured, and the table.</summary>
internal static partial class BudgetTables
{
    private static readonly ClassificationTable<DepartmentEconomic> Codes = ClassificationTable<DepartmentEconomic>.For(2023);

    /// <summary>A table of so many lines, as UTF-8: code, name, three amounts with two decimals, and a rate.</summary>
    public static byte[] Make(int lines)
    {
        ClassificationEntry<DepartmentEconomic>[] groups = [.. Codes.Entries.ToArray().Where(entry => entry.Code.Level == ClassificationLevel.Group && entry.IsVerified)];
        Random random = new(20231231);
        StringBuilder text = new("部门支出决算表,,,,,\n单位：万元,,,,,\n科目编码,科目名称,年初预算数,调整预算数,决算数,增减率\n");
        for (int line = 0; line < lines; line++)
        {
            ClassificationEntry<DepartmentEconomic> group = groups[random.Next(groups.Length)];
            decimal initial = random.Next(1_000_000) / 100m;
            decimal adjusted = random.Next(1_000_000) / 100m;
            decimal outturn = random.Next(1_000_000) / 100m;
            text.Append(CultureInfo.InvariantCulture, $"{group.Code},{group.Name},{initial:0.00},{adjusted:0.00},{outturn:0.00},{random.Next(-999, 999) / 10m:0.0}%\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The library: rows read, checked and coded, and rolled up to classes.</summary>
    public static Dictionary<string, decimal> Library(byte[] table)
    {
        using BudgetTableReader reader = BudgetTableReader.Open(new MemoryStream(table), new BudgetTableOptions { Year = 2023 });
        RollUp<DepartmentEconomic> sums = new();
        foreach (BudgetTableRow row in reader.Read())
        {
            if (row.Value is { EconomicClass: { } code } line)
            {
                Add(sums, code, BudgetMeasure.Initial, line);
                Add(sums, code, BudgetMeasure.Adjusted, line);
                Add(sums, code, BudgetMeasure.Outturn, line);
            }
        }

        return sums.Codes.Select(code => code.Class).Distinct().SelectMany(_ => Measures, (code, measure) => (code, measure))
            .ToDictionary(sum => $"{sum.code} {sum.measure}", sum => sums.Total(sum.code, sum.measure).Yuan, StringComparer.Ordinal);
    }

    /// <summary>CsvHelper with plain objects: rows read, held to a list of codes and names, and added up by class and measure in a dictionary.</summary>
    public static Dictionary<string, decimal> PlainObjects(byte[] table)
    {
        Dictionary<string, decimal> sums = new(StringComparer.Ordinal);
        ForEachGood(table, line =>
        {
            string code = line.Code![..3];
            Add(sums, $"{code} {BudgetMeasure.Initial}", line.Initial);
            Add(sums, $"{code} {BudgetMeasure.Adjusted}", line.Adjusted);
            Add(sums, $"{code} {BudgetMeasure.Outturn}", line.Outturn);
        });
        return sums;
    }

    /// <summary>The same, written with care: no key is put together for a row.</summary>
    public static Dictionary<string, decimal> PlainObjectsInArrays(byte[] table)
    {
        Dictionary<string, decimal[]> sums = new(StringComparer.Ordinal);
        Dictionary<string, decimal[]>.AlternateLookup<ReadOnlySpan<char>> byClass = sums.GetAlternateLookup<ReadOnlySpan<char>>();
        ForEachGood(table, line =>
        {
            if (!byClass.TryGetValue(line.Code.AsSpan(0, 3), out decimal[]? sum))
            {
                sums.Add(line.Code![..3], sum = new decimal[3]);
            }

            sum[0] += line.Initial;
            sum[1] += line.Adjusted;
            sum[2] += line.Outturn;
        });
        return sums.SelectMany(_ => Measures, (sum, measure) => (sum, measure))
            .ToDictionary(sum => $"{sum.sum.Key} {sum.measure}", sum => sum.sum.Value[(int)sum.measure] * 10_000m, StringComparer.Ordinal);
    }

    /// <summary>CsvHelper with plain objects, read and nothing else: what is left below this is all that any further work may cost.</summary>
    public static long PlainObjectsAlone(byte[] table)
    {
        using StreamReader text = new(new MemoryStream(table), Encoding.UTF8);
        text.ReadLine();
        text.ReadLine();
        using CsvReader csv = CsvReader.Create(text, CsvReaderOptions.Default with { Separator = ',' });
        long characters = 0;
        foreach (PlainLine line in csv.GetRecords<PlainLine>())
        {
            characters += line.Name!.Length;
        }

        return characters;
    }

    /// <summary>The raw reader alone: every cell of every row as a string, nothing understood.</summary>
    public static long RawStrings(byte[] table)
    {
        using CsvDataReader csv = Raw(table);
        long characters = 0;
        while (csv.Read())
        {
            for (int cell = 0; cell < csv.RowFieldCount; cell++)
            {
                characters += csv.GetString(cell).Length;
            }
        }

        return characters;
    }

    /// <summary>The raw reader alone: every cell of every row as a span over its buffer, the least that reading can cost.</summary>
    public static long RawSpans(byte[] table)
    {
        using CsvDataReader csv = Raw(table);
        long characters = 0;
        while (csv.Read())
        {
            for (int cell = 0; cell < csv.RowFieldCount; cell++)
            {
                characters += csv.GetFieldSpan(cell).Length;
            }
        }

        return characters;
    }

    private static readonly BudgetMeasure[] Measures = [BudgetMeasure.Initial, BudgetMeasure.Adjusted, BudgetMeasure.Outturn];

    private static void ForEachGood(byte[] table, Action<PlainLine> take)
    {
        Dictionary<string, string> names = Codes.Entries.ToArray().ToDictionary(entry => entry.Code.ToString(), entry => entry.Name, StringComparer.Ordinal);
        using StreamReader text = new(new MemoryStream(table), Encoding.UTF8);
        text.ReadLine();
        text.ReadLine();
        using CsvReader csv = CsvReader.Create(text, CsvReaderOptions.Default with { Separator = ',' });
        foreach (PlainLine line in csv.GetRecords<PlainLine>())
        {
            if (names.TryGetValue(line.Code!, out string? name) && name == line.Name && line.ChangeRate!.EndsWith('%')
                && decimal.TryParse(line.ChangeRate.AsSpan(0, line.ChangeRate.Length - 1), NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            {
                take(line);
            }
        }
    }

    private static CsvDataReader Raw(byte[] table) => CsvDataReader.Create(
        new StreamReader(new MemoryStream(table), Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 65_536),
        new CsvDataReaderOptions { HasHeaders = false, Delimiter = ',', BufferSize = 65_536 });

    private static void Add(RollUp<DepartmentEconomic> sums, ClassificationCode<DepartmentEconomic> code, BudgetMeasure measure, BudgetTableLine line)
    {
        if (line[measure] is { } amount)
        {
            sums.Add(code, measure, amount);
        }
    }

    private static void Add(Dictionary<string, decimal> sums, string key, decimal wan) =>
        sums[key] = sums.GetValueOrDefault(key) + (wan * 10_000m);

    [CsvRecord]
    internal sealed partial class PlainLine
    {
        [CsvColumn("科目编码")]
        public string? Code { get; set; }

        [CsvColumn("科目名称")]
        public string? Name { get; set; }

        [CsvColumn("年初预算数")]
        public decimal Initial { get; set; }

        [CsvColumn("调整预算数")]
        public decimal Adjusted { get; set; }

        [CsvColumn("决算数")]
        public decimal Outturn { get; set; }

        [CsvColumn("增减率")]
        public string? ChangeRate { get; set; }
    }
}
