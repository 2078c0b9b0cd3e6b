using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;
using SelfEval.Shared;

namespace SelfEval.Domain.Import.Tables;

/// <summary>Turns a record into a line, or into all that is wrong with it.</summary>
internal sealed class RowReader
{
    private const int MaxText = 400;

    private readonly BudgetTableOptions _options;
    private readonly BudgetTableHeader _header;
    private readonly BudgetTableColumn?[] _columns = new BudgetTableColumn?[(int)BudgetColumn.Share + 1];
    private readonly AmountUnit?[] _units = new AmountUnit?[(int)BudgetColumn.Share + 1];
    private readonly BudgetColumn _named;
    private readonly ClassificationTable<DepartmentEconomic> _economic;
    private readonly ClassificationTable<GovernmentEconomic> _government;
    private readonly ClassificationTable<Functional> _function;
    private readonly ClassificationTable<Funding> _funding;
    private readonly List<TableProblem> _problems = [];

    public RowReader(BudgetTableHeader header, BudgetTableOptions options)
    {
        _header = header;
        _options = options;
        foreach (BudgetTableColumn column in header.Columns)
        {
            if (column.Meaning is { } meaning)
            {
                _columns[(int)meaning] = column;
                _units[(int)meaning] = column.Unit ?? header.Unit ?? options.Unit;
            }
        }

        _economic = ClassificationTable<DepartmentEconomic>.For(options.Year);
        _government = ClassificationTable<GovernmentEconomic>.For(options.Year);
        _function = ClassificationTable<Functional>.For(options.Year);
        _funding = ClassificationTable<Funding>.For(options.Year);
        _named = NamedBy();
    }

    /// <summary>The row of a record; false for one that says nothing.</summary>
    public bool Read(RecordSource record, out BudgetTableRow row)
    {
        row = default;
        _problems.Clear();
        if (record.Fault != RecordFault.None)
        {
            Faulty(record);
            row = Bad(record);
            return true;
        }

        if (IsEmpty(record) || record.Cell(0).Trim() is "栏次")
        {
            return false;
        }

        if (record.Raw.Contains('\uFFFD'))
        {
            NoText(record);
        }

        if (record.CellCount < _header.Columns.Count || HasTextBehind(record))
        {
            // Two broken quotes make one record of all between them, which shows in the number of its cells.
            if (record.Reject())
            {
                Faulty(record);
            }
            else
            {
                OtherCells(record);
            }

            row = Bad(record);
            return true;
        }

        BudgetTableLine read = Line(record);
        row = _problems.Count == 0 ? new BudgetTableRow(record.Line, read, [], null) : Bad(record);
        return true;
    }

    private static bool IsEmpty(RecordSource record)
    {
        for (int cell = 0; cell < record.CellCount; cell++)
        {
            if (!record.Cell(cell).IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNone(ReadOnlySpan<char> cell) => cell.Length <= 2 && cell is "" or "-" or "—" or "——" or "－" or "--" or "/" or "无";

    /// <summary>合计 and its kin, also spaced out over the cell (合　　计).</summary>
    private static bool IsTotalName(ReadOnlySpan<char> name) =>
        name.Length > 1 && name[^1] == '计' && (name.EndsWith("合计") || name.EndsWith("总计") || name.EndsWith("小计") || (name[0] is '合' or '总' or '小' && name[1..^1].IsWhiteSpace()))
        || name.Equals("total", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfWhich(ReadOnlySpan<char> name) => name.StartsWith("其中");

    private BudgetTableLine Line(RecordSource record)
    {
        ReadOnlySpan<char> name = Cell(record, BudgetColumn.Name);
        Coded coded = new(name, IsTotalName(name));
        if (_columns[(int)BudgetColumn.CodeClass] is not null)
        {
            ReadJoined(record, ref coded);
        }

        ReadCode(record, BudgetColumn.Code, ref coded);
        ReadCode(record, BudgetColumn.EconomicClass, ref coded);
        ReadCode(record, BudgetColumn.GovernmentClass, ref coded);
        ReadCode(record, BudgetColumn.Function, ref coded);
        if (!coded.HasCode && !coded.IsTotal && !name.IsEmpty)
        {
            ReadName(record, name, ref coded);
        }

        ReadOnlySpan<char> label = Cell(record, BudgetColumn.Label);
        coded.IsTotal |= !coded.HasCode && IsTotalName(label);
        BudgetTableLine line = new()
        {
            Line = record.Line,
            EconomicClass = coded.Economic,
            GovernmentClass = coded.Government,
            Function = coded.Function,
            Source = Source(record, coded.IsTotal),
            Name = coded.PrintedName(),
            Label = label.IsEmpty ? null : label.ToString(),
            IsTotal = coded.IsTotal,
            OfWhich = IsOfWhich(name),
            Initial = Amount(record, BudgetColumn.Initial),
            Adjusted = Amount(record, BudgetColumn.Adjusted),
            Outturn = Amount(record, BudgetColumn.Outturn),
            PriorOutturn = Amount(record, BudgetColumn.PriorOutturn),
            Change = Amount(record, BudgetColumn.Change),
            ChangeRate = Percentage(record, BudgetColumn.ChangeRate),
            Share = Percentage(record, BudgetColumn.Share),
        };
        if (_problems.Count == 0 && !coded.HasCode && !coded.IsTotal && line is { Source: null, Label: null })
        {
            Problem(TableProblemKind.Nameless, line.Line, null, record.Raw, static language => Texts.In(language)["nameless"]);
        }

        return line;
    }

    private ReadOnlySpan<char> Cell(RecordSource record, BudgetColumn column) =>
        _columns[(int)column] is { } at ? record.Cell(at.Number - 1).Trim() : default;

    /// <summary>The name column says what the nearest code column before it means, or, standing first, the one behind it.</summary>
    private BudgetColumn NamedBy()
    {
        BudgetColumn[] coded = [.. _header.Columns.Select(column => column.Meaning).OfType<BudgetColumn>().Where(meaning => meaning is not BudgetColumn.Name and < BudgetColumn.Source)];
        int place = _columns[(int)BudgetColumn.Name]?.Number ?? 0;
        BudgetColumn named = coded.LastOrDefault(meaning => _columns[(int)meaning]!.Number < place, coded.FirstOrDefault(BudgetColumn.Name));
        return named is BudgetColumn.CodeGroup or BudgetColumn.CodeItem ? BudgetColumn.CodeClass : named;
    }

    private void ReadJoined(RecordSource record, ref Coded coded)
    {
        ReadOnlySpan<char> first = Cell(record, BudgetColumn.CodeClass);
        ReadOnlySpan<char> second = Cell(record, BudgetColumn.CodeGroup);
        ReadOnlySpan<char> third = Cell(record, BudgetColumn.CodeItem);
        if (!coded.IsTotal && !(first.IsEmpty && second.IsEmpty && third.IsEmpty) && !(IsTotalName(first) && (coded.IsTotal = true)))
        {
            ReadBare(record, BudgetColumn.CodeClass, string.Concat(first, second, third), ref coded);
        }
    }

    private void ReadCode(RecordSource record, BudgetColumn column, ref Coded coded)
    {
        ReadOnlySpan<char> cell = Cell(record, column);
        if (IsNone(cell) || coded.IsTotal)
        {
            return;
        }

        if (IsTotalName(cell))
        {
            coded.IsTotal = true;
            return;
        }

        switch (column)
        {
            case BudgetColumn.EconomicClass:
                coded.Economic = Code(_economic, record, column, cell, ref coded);
                break;
            case BudgetColumn.GovernmentClass:
                coded.Government = Code(_government, record, column, cell, ref coded);
                break;
            case BudgetColumn.Function:
                coded.Function = Code(_function, record, column, cell, ref coded);
                break;
            default:
                ReadBare(record, column, cell, ref coded);
                break;
        }
    }

    /// <summary>A code of which the column does not say the classification: its first digit does.</summary>
    private void ReadBare(RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell, ref Coded coded)
    {
        switch (FirstDigit(cell))
        {
            case '3':
                coded.Economic = Code(_economic, record, column, cell, ref coded);
                break;
            case '5':
                coded.Government = Code(_government, record, column, cell, ref coded);
                break;
            case '2' or '1':
                coded.Function = Code(_function, record, column, cell, ref coded);
                break;
            default:
                ReadUncoded(record, column, cell, ref coded);
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

    private void ReadName(RecordSource record, ReadOnlySpan<char> name, ref Coded coded) => ReadUncoded(record, BudgetColumn.Name, name, ref coded);

    /// <summary>A name alone, looked for where such names are most often meant.</summary>
    private void ReadUncoded(RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell, ref Coded coded)
    {
        if (_economic.Read(cell) is { Status: CodeStatus.Known })
        {
            coded.Economic = Code(_economic, record, column, cell, ref coded);
        }
        else if (_function.Read(cell) is { Status: CodeStatus.Known })
        {
            coded.Function = Code(_function, record, column, cell, ref coded);
        }
        else if (_government.Read(cell) is { Status: CodeStatus.Known })
        {
            coded.Government = Code(_government, record, column, cell, ref coded);
        }
        else if (_funding.Read(cell) is not { Status: CodeStatus.Known } && _columns[(int)BudgetColumn.Label] is null)
        {
            // In a table of projects any name will do; elsewhere it says why the amounts stand there, or nothing does.
            Code(_economic, record, column, cell, ref coded);
        }
    }

    private ClassificationCode<T>? Code<T>(ClassificationTable<T> table, RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell, ref Coded coded)
        where T : IClassificationScheme
    {
        CodeReading<T> reading = ClassificationCode<T>.TryParse(cell, out ClassificationCode<T> code) ? table.Look(code) : table.Read(cell);
        coded.HasCode = true;
        bool isRuledOut = reading.Status switch
        {
            CodeStatus.Known => false,
            CodeStatus.Malformed or CodeStatus.Ambiguous => true,
            CodeStatus.Unknown when reading.Code == default => true,
            CodeStatus.Unknown => _options.HoldCodesToTables && table.IsComplete(reading.Code.Level),
            _ => _options.HoldCodesToTables && reading.Entry!.IsVerified,
        };
        if (isRuledOut)
        {
            NoCode(record, column, cell, reading);
            return null;
        }

        ClassificationEntry<T>? entry = reading.Status == CodeStatus.Known ? reading.Entry : null;
        if (entry is not null && column == _named && !coded.Name.IsEmpty)
        {
            coded.Official = entry.Name;
            if (!coded.Name.SequenceEqual(entry.Name) && entry.IsVerified && _options.HoldCodesToTables && !table.IsNamed(entry.Code, coded.Name))
            {
                WrongName(record, BudgetColumn.Name, coded.Name, entry.Code.ToString(), entry.Name);
            }
        }
        else if (entry is not null && coded.Name.IsEmpty)
        {
            coded.Official = entry.Name;
        }

        if (entry is not null && reading.NameDiffers && entry.IsVerified && _options.HoldCodesToTables)
        {
            WrongName(record, column, cell, entry.Code.ToString(), entry.Name);
        }

        return reading.Code;
    }

    private FundingSource? Source(RecordSource record, bool isTotal)
    {
        ReadOnlySpan<char> cell = Cell(record, BudgetColumn.Source);
        if (IsNone(cell) || (isTotal && IsTotalName(cell)))
        {
            return null;
        }

        if (_funding.Read(cell) is { Status: CodeStatus.Known } reading && reading.Code.ToFundingSource() is { } source)
        {
            return source;
        }

        Problem(TableProblemKind.Source, record.Line, _columns[(int)BudgetColumn.Source], cell, static language => Texts.In(language)["source"]);
        return null;
    }

    private ReportedAmount? Amount(RecordSource record, BudgetColumn column)
    {
        ReadOnlySpan<char> cell = Cell(record, column);
        if (IsNone(cell))
        {
            return null;
        }

        AmountUnit? unit = _units[(int)column];
        if (unit is { } known ? ReportedAmount.TryParse(cell, known, out ReportedAmount amount) : ReportedAmount.TryParse(cell, out amount))
        {
            return amount;
        }

        if (unit is null && ReportedAmount.TryParse(cell, AmountUnit.Yuan, out _))
        {
            Problem(TableProblemKind.Unit, record.Line, _columns[(int)column], cell, static language => Texts.In(language)["unit"]);
        }
        else
        {
            Problem(TableProblemKind.Amount, record.Line, _columns[(int)column], cell, static language => Texts.In(language)["amount"]);
        }

        return null;
    }

    private ReportedPercentage? Percentage(RecordSource record, BudgetColumn column)
    {
        ReadOnlySpan<char> cell = Cell(record, column);
        if (IsNone(cell))
        {
            return null;
        }

        if (ReportedPercentage.TryParseNumber(cell, out ReportedPercentage figure))
        {
            return figure;
        }

        Problem(TableProblemKind.Percentage, record.Line, _columns[(int)column], cell, static language => Texts.In(language)["percentage"]);
        return null;
    }

    private bool HasTextBehind(RecordSource record)
    {
        for (int cell = _header.Columns.Count; cell < record.CellCount; cell++)
        {
            if (!record.Cell(cell).IsWhiteSpace())
            {
                return true;
            }
        }

        return false;
    }

    // What a problem says is put into words when asked for. Each kind has a method of its own, because what such words hold on
    // to is allocated where a method begins, and good rows shall not pay for it.
    private void Faulty(RecordSource record)
    {
        int limit = _options.MaxRecordLength;
        if (record.Fault == RecordFault.TooLong)
        {
            Problem(TableProblemKind.TooLong, record.Line, null, record.Raw, language => Texts.In(language).Fill("tooLong", ("limit", limit)));
        }
        else
        {
            Problem(TableProblemKind.Quotes, record.Line, null, record.Raw, static language => Texts.In(language)["quotes"]);
        }
    }

    private void NoText(RecordSource record)
    {
        string encoding = _header.Encoding;
        Problem(TableProblemKind.Encoding, record.Line, null, record.Raw, language => Texts.In(language).Fill("encoding", ("encoding", encoding)));
    }

    private void OtherCells(RecordSource record)
    {
        int count = _header.Columns.Count;
        int cells = record.CellCount;
        Problem(TableProblemKind.CellCount, record.Line, null, record.Raw, language => Texts.In(language).Fill("cellCount", ("count", count), ("found", cells)));
    }

    private void NoCode<T>(RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell, CodeReading<T> reading)
        where T : IClassificationScheme
    {
        string printed = TableProblem.Excerpt(cell, MaxText);
        FiscalYear year = _options.Year;
        Problem(TableProblemKind.Code, record.Line, _columns[(int)column], cell, language => Texts.In(language)
            .Fill("code", ("year", year), ("detail", reading.Describe(printed, year, language).TrimEnd('。', '.'))));
    }

    private void WrongName(RecordSource record, BudgetColumn column, ReadOnlySpan<char> found, string code, string name) =>
        Problem(TableProblemKind.CodeName, record.Line, _columns[(int)column], found, language => Texts.In(language).Fill("codeName", ("code", code), ("name", name)));

    private void Problem(TableProblemKind kind, int line, BudgetTableColumn? column, ReadOnlySpan<char> found, Func<Language, string> expected) =>
        _problems.Add(new TableProblem(kind, line, column, found, expected));

    private BudgetTableRow Bad(RecordSource record) => new(record.Line, null, [.. _problems], TableProblem.Excerpt(record.Raw, MaxText));

    /// <summary>What the cells of a record say that it is for.</summary>
    private ref struct Coded(ReadOnlySpan<char> name, bool isTotal)
    {
        public readonly ReadOnlySpan<char> Name = name;
        public ClassificationCode<DepartmentEconomic>? Economic;
        public ClassificationCode<GovernmentEconomic>? Government;
        public ClassificationCode<Functional>? Function;
        public string? Official;
        public bool HasCode;
        public bool IsTotal = isTotal;

        /// <summary>The name as printed, without a copy where it is the official one.</summary>
        public readonly string? PrintedName() => Name.IsEmpty ? Official : Official is not null && Name.SequenceEqual(Official) ? Official : Name.ToString();
    }
}
