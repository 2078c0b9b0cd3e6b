using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Tables;

/// <summary>What the titles of columns mean: the known ones are data (Resources/columns.csv), and a host may add its own.</summary>
internal sealed class ColumnTitles
{
    private static readonly FrozenDictionary<string, BudgetColumn> Known = Read();

    private readonly FiscalYear _year;
    private readonly Dictionary<string, BudgetColumn> _added;

    public ColumnTitles(BudgetTableOptions options)
    {
        _year = options.Year;
        _added = (options.Titles ?? FrozenDictionary<string, BudgetColumn>.Empty).ToDictionary(title => Plain(title.Key), title => title.Value, StringComparer.Ordinal);
    }

    /// <summary>Reads a title, with its unit if it prints one.</summary>
    public BudgetTableColumn Read(int number, ReadOnlySpan<char> printed)
    {
        string title = TableProblem.Excerpt(printed, 80).ReplaceLineEndings("");
        string plain = Plain(title);
        if (Find(plain) is { } whole)
        {
            return new(number, title, whole, null);
        }

        AmountUnit? unit = Units.Behind(plain, out string rest);
        return new(number, title, Find(rest), unit);
    }

    private BudgetColumn? Find(string title)
    {
        if (_added.TryGetValue(title, out BudgetColumn added))
        {
            return added;
        }

        if (Known.TryGetValue(title, out BudgetColumn known))
        {
            return known;
        }

        // 2023年决算数: of the table's own year, or of the year before; any other year's is not read.
        if (title.Length > 5 && title[4] == '年' && int.TryParse(title.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && Known.TryGetValue(title[5..].TrimStart('度'), out known))
        {
            return year == _year.Year ? known : year == _year.Year - 1 && known == BudgetColumn.Outturn ? BudgetColumn.PriorOutturn : null;
        }

        return null;
    }

    /// <summary>Without blanks, in half width, in lower case.</summary>
    internal static string Plain(string title)
    {
        StringBuilder plain = new(title.Length);
        foreach (char c in title.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }

    private static FrozenDictionary<string, BudgetColumn> Read()
    {
        using Stream stream = typeof(ColumnTitles).Assembly.GetManifestResourceStream("SelfEval.Domain.Import.Resources.columns.csv")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        reader.ReadLine();
        Dictionary<string, BudgetColumn> titles = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } row)
        {
            int comma = row.IndexOf(',', StringComparison.Ordinal);
            titles.Add(Plain(row[(comma + 1)..]), Enum.Parse<BudgetColumn>(row[..comma]));
        }

        return titles.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
