using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Import.Tables;

/// <summary>Reads what the cells of a record say that it is for: its codes, or names that stand for them.</summary>
internal sealed class CodeReader
{
    private readonly BudgetTableOptions _options;
    private readonly Cells _cells;
    private readonly RowProblems _problems;
    private readonly BudgetColumn[] _coded;
    private readonly BudgetColumn? _only;
    private readonly KnownCodes _known = new();
    private readonly BudgetColumn _named;
    private readonly BudgetColumn? _namesOf;
    private readonly ClassificationTable<DepartmentEconomic> _economic;
    private readonly ClassificationTable<GovernmentEconomic> _government;
    private readonly ClassificationTable<Functional> _function;
    private readonly ClassificationTable<Funding> _funding;

    public CodeReader(BudgetTableHeader header, BudgetTableOptions options, Cells cells, RowProblems problems)
    {
        _options = options;
        _cells = cells;
        _problems = problems;
        _economic = ClassificationTable<DepartmentEconomic>.For(options.Year);
        _government = ClassificationTable<GovernmentEconomic>.For(options.Year);
        _function = ClassificationTable<Functional>.For(options.Year);
        _funding = ClassificationTable<Funding>.For(options.Year);
        _coded = [.. new[] { BudgetColumn.Code, BudgetColumn.EconomicClass, BudgetColumn.GovernmentClass, BudgetColumn.Function }.Where(cells.Has)];
        _only = _coded.Length == 1 && !cells.Has(BudgetColumn.CodeClass) ? _coded[0] : null;
        _named = NamedBy(header);
        _namesOf = options.NamesOf ?? (_named >= BudgetColumn.EconomicClass ? _named : ToldBy(header));
    }

    /// <summary>Reads the codes of a record.</summary>
    public Coded Read(RecordSource record)
    {
        ReadOnlySpan<char> name = _cells.Of(record, BudgetColumn.Name);
        if (_only is not { } only)
        {
            return ReadAll(record, new Coded("", name.ToString()));
        }

        // A table prints the same few codes and names again and again, and what they say depends on nothing else.
        ReadOnlySpan<char> code = _cells.Of(record, only);
        if (_known.Find(code, name) is { } known)
        {
            return known;
        }

        bool isGood = _problems.IsEmpty;
        Coded coded = ReadAll(record, new Coded(code.ToString(), name.ToString()));
        if (isGood && _problems.IsEmpty)
        {
            _known.Add(coded);
        }

        return coded;
    }

    /// <summary>The funding source of a name or a code, or null.</summary>
    public FundingSource? Source(ReadOnlySpan<char> cell) =>
        _funding.Read(cell) is { Status: CodeStatus.Known } reading ? reading.Code.ToFundingSource() : null;

    /// <summary>The name column says what the nearest code column before it means, or, standing first, the one behind it.</summary>
    private BudgetColumn NamedBy(BudgetTableHeader header)
    {
        BudgetColumn[] coded = [.. header.Columns.Select(column => column.Meaning).OfType<BudgetColumn>().Where(meaning => meaning is not BudgetColumn.Name and < BudgetColumn.Source)];
        int place = _cells.Place(BudgetColumn.Name);
        BudgetColumn named = coded.LastOrDefault(meaning => _cells.Place(meaning) < place, coded.FirstOrDefault(BudgetColumn.Name));
        return named is BudgetColumn.CodeGroup or BudgetColumn.CodeItem ? BudgetColumn.CodeClass : named;
    }

    /// <summary>The classification that the lines above the header and its titles speak of, if it is one.</summary>
    private static BudgetColumn? ToldBy(BudgetTableHeader header)
    {
        string text = ColumnTitles.Plain(string.Concat([
            .. header.Preamble, .. header.Columns.Where(column => column.Meaning is BudgetColumn.Name or BudgetColumn.Code).Select(column => column.Title)]));
        string[] government = ["政府预算支出经济分类", "政府预算经济分类", "政府支出经济分类", "政府经济分类", "governmenteconomicclassification"];
        bool isGovernment = government.Any(text.Contains);
        string rest = government.Aggregate(text, (other, name) => other.Replace(name, "", StringComparison.Ordinal));
        bool isEconomic = rest.Contains("经济分类", StringComparison.Ordinal) || rest.Contains("economicclassification", StringComparison.Ordinal);
        bool isFunction = rest.Contains("功能分类", StringComparison.Ordinal) || rest.Contains("functionalclassification", StringComparison.Ordinal);
        return (isEconomic, isGovernment, isFunction) switch
        {
            (true, false, false) => BudgetColumn.EconomicClass,
            (false, true, false) => BudgetColumn.GovernmentClass,
            (false, false, true) => BudgetColumn.Function,
            _ => null,
        };
    }

    private Coded ReadAll(RecordSource record, Coded coded)
    {
        if (_cells.Has(BudgetColumn.CodeClass))
        {
            ReadJoined(record, coded);
        }

        foreach (BudgetColumn column in _coded)
        {
            ReadCode(record, column, coded);
        }

        if (!coded.HasCode && !coded.IsTotal && coded.Name.Length > 0)
        {
            ReadUncoded(record, BudgetColumn.Name, coded.Name, coded);
        }

        return coded;
    }

    private void ReadJoined(RecordSource record, Coded coded)
    {
        JoinedCode joined = new(_cells.Of(record, BudgetColumn.CodeClass), _cells.Of(record, BudgetColumn.CodeGroup), _cells.Of(record, BudgetColumn.CodeItem));
        if (joined.IsClassAlone)
        {
            ReadCode(record, BudgetColumn.CodeClass, coded);
        }
        else if (joined.TryJoin(out string code, out BudgetColumn wrong))
        {
            ReadBare(record, BudgetColumn.CodeClass, code, coded);
        }
        else
        {
            coded.HasCode = true;
            _problems.NotJoined(record, wrong, _cells.Of(record, wrong));
        }
    }

    private void ReadCode(RecordSource record, BudgetColumn column, Coded coded)
    {
        ReadOnlySpan<char> cell = _cells.Of(record, column);
        if (CellText.IsNone(cell))
        {
            return;
        }

        if (CellText.IsTotalName(cell))
        {
            coded.IsTotal = true;
            if (FirstDigit(cell) == '\0')
            {
                coded.Official ??= cell.ToString();
                return;
            }

            cell = CellText.WithoutTotal(cell);
        }

        if (column < BudgetColumn.EconomicClass)
        {
            ReadBare(record, column, cell, coded);
        }
        else
        {
            ReadOf(column, record, column, cell, coded);
        }
    }

    /// <summary>A code of which the column does not say the classification: its first digit does.</summary>
    private void ReadBare(RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell, Coded coded)
    {
        switch (FirstDigit(cell))
        {
            case '3':
                coded.Economic = Code(_economic, record, column, cell, coded);
                break;
            case '5':
                coded.Government = Code(_government, record, column, cell, coded);
                break;
            case '2' or '1':
                coded.Function = Code(_function, record, column, cell, coded);
                break;
            default:
                ReadUncoded(record, column, cell, coded);
                break;
        }
    }

    /// <summary>A code or name of a classification that is known beforehand.</summary>
    private void ReadOf(BudgetColumn classification, RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell, Coded coded)
    {
        switch (classification)
        {
            case BudgetColumn.EconomicClass:
                coded.Economic = Code(_economic, record, column, cell, coded);
                break;
            case BudgetColumn.GovernmentClass:
                coded.Government = Code(_government, record, column, cell, coded);
                break;
            default:
                coded.Function = Code(_function, record, column, cell, coded);
                break;
        }
    }

    private static char FirstDigit(ReadOnlySpan<char> cell)
    {
        foreach (char c in cell)
        {
            if (char.IsAsciiDigit(c) || c is >= '０' and <= '９')
            {
                return c > '9' ? (char)(c - '０' + '0') : c;
            }

            if (c is not ('[' or '【' or '(' or '（' or '［'))
            {
                break;
            }
        }

        return '\0';
    }

    /// <summary>A name alone. Classifications share names (住房公积金 is 30113, 50103 and 2210201), so it is read in the one that the
    /// table speaks of, or in the only one that knows it.</summary>
    private void ReadUncoded(RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell, Coded coded)
    {
        CodeReading<DepartmentEconomic> economic = _economic.Read(cell);
        CodeReading<GovernmentEconomic> government = _government.Read(cell);
        CodeReading<Functional> function = _function.Read(cell);
        (BudgetColumn Classification, string? Code)[] found =
            [(BudgetColumn.EconomicClass, Named(economic)), (BudgetColumn.GovernmentClass, Named(government)), (BudgetColumn.Function, Named(function))];
        BudgetColumn[] known = [.. found.Where(one => one.Code is not null && (_namesOf is null || one.Classification == _namesOf)).Select(one => one.Classification)];
        if (known.Length == 0 && Source(cell) is { } source)
        {
            coded.Source = source;
        }
        else if (known.Length <= 1)
        {
            ReadOf(known.Length == 1 ? known[0] : _namesOf ?? BudgetColumn.EconomicClass, record, column, cell, coded);
        }
        else
        {
            coded.HasCode = true;
            _problems.NameTwice(record, column, cell, string.Join(", ", found.Select(one => one.Code).OfType<string>()));
        }
    }

    /// <summary>The code that a name stands for; nothing for one that is in no table, and no digits for one that stands for several.</summary>
    private static string? Named<T>(CodeReading<T> reading)
        where T : IClassificationScheme =>
        reading.Status == CodeStatus.Malformed || (reading.Status == CodeStatus.Unknown && reading.Code == default) ? null
        : reading.Code == default ? "…" : reading.Code.ToString();

    private ClassificationCode<T> Code<T>(ClassificationTable<T> table, RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell, Coded coded)
        where T : IClassificationScheme
    {
        CodeReading<T> reading = ClassificationCode<T>.TryParse(cell, out ClassificationCode<T> code) ? table.Look(code) : table.Read(cell);
        coded.HasCode = true;
        if (IsRuledOut(table, reading, cell))
        {
            _problems.NoCode(record, column, cell, reading);
            return default;
        }

        if (reading.Status != CodeStatus.Known)
        {
            return reading.Code;
        }

        ClassificationEntry<T> entry = reading.Entry!;
        if (column == _named || coded.Name.Length == 0)
        {
            coded.Official = entry.Name;
            if (coded.Name != entry.Name && IsOther(table, entry, coded))
            {
                _problems.WrongName(record, BudgetColumn.Name, coded.Name, entry.Code.ToString(), entry.Name);
            }
        }

        if (reading.NameDiffers && entry.IsVerified && _options.HoldCodesToTables)
        {
            _problems.WrongName(record, column, cell, entry.Code.ToString(), entry.Name);
        }

        return reading.Code;
    }

    /// <summary>Whether what is printed cannot be a code. A year of which no table is known rules out no code, but names are not read in it.</summary>
    private bool IsRuledOut<T>(ClassificationTable<T> table, in CodeReading<T> reading, ReadOnlySpan<char> cell)
        where T : IClassificationScheme => reading.Status switch
        {
            CodeStatus.Known => false,
            CodeStatus.Malformed or CodeStatus.Ambiguous => true,
            CodeStatus.Unknown when reading.Code == default => true,
            CodeStatus.Unknown => _options.HoldCodesToTables && table.IsComplete(reading.Code.Level),
            _ when FirstDigit(cell) == '\0' => true,
            _ => _options.HoldCodesToTables && !table.Entries.IsEmpty && reading.Entry!.IsVerified,
        };

    /// <summary>Whether the name that is printed beside a code is not the code's; of a total, the name of what is summed up.</summary>
    private bool IsOther<T>(ClassificationTable<T> table, ClassificationEntry<T> entry, Coded coded)
        where T : IClassificationScheme
    {
        bool isTotal = CellText.IsTotalName(coded.Name);
        ReadOnlySpan<char> name = isTotal ? CellText.WithoutTotal(coded.Name) : coded.Name.AsSpan();
        bool isNameless = name.IsEmpty || (isTotal && name.Length == coded.Name.Length);
        return !isNameless && entry.IsVerified && _options.HoldCodesToTables && !table.IsNamed(entry.Code, name);
    }
}
