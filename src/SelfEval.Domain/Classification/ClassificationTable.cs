namespace SelfEval.Domain.Classification;

/// <summary>The table of a classification that holds in one fiscal year (某年度科目表).</summary>
/// <remarks>
/// <para>Tables are read from the package when first asked for, once for all threads. A year before the first that is known
/// has an empty table. Look-up by code or name allocates nothing. Immutable, so safe to share between threads; equality is by
/// reference, and there is one table for a year.</para>
/// <para>What the rows rest on: docs/classification.</para>
/// </remarks>
/// <typeparam name="TScheme">The classification.</typeparam>
public sealed class ClassificationTable<TScheme>
    where TScheme : IClassificationScheme
{
    private static readonly ClassificationTable<TScheme>?[] ByYear = new ClassificationTable<TScheme>?[FiscalYear.Last - FiscalYear.First + 1];

    private readonly ClassificationEntry<TScheme>[] _entries;
    private readonly CodeIndex _codes;
    private readonly NameIndex<ClassificationEntry<TScheme>> _names;

    private ClassificationTable(FiscalYear year)
    {
        Year = year;
        _entries = [.. SchemeData<TScheme>.Entries.Where(entry => entry.HoldsIn(year))];
        _codes = new CodeIndex(_entries.Select(entry => entry.Code.Number));

        // A class is meant before its groups (其他支出 is 399, not 39999), unless the name is official for the group and only a variant for
        // the class it belongs to (其他资本性支出 is 31099, though 310 once had that name).
        _names = new NameIndex<ClassificationEntry<TScheme>>(
            _entries.Select(entry => (entry.Name, entry, IsVariant: false))
                .Concat(SchemeData<TScheme>.Variants.Where(variant => variant.Years.Contains(year))
                    .Select(variant => (variant.Name, Find(variant.Code)!, IsVariant: true)).Where(name => name.Item2 is not null))
                .OrderBy(name => name.IsVariant && IsOfficialBelow(name.Item2.Code, name.Name))
                .ThenBy(name => name.Item2.Code.Level).ThenBy(name => name.IsVariant).ThenBy(name => name.Item2.Code)
                .Select(name => (name.Name, name.Item2)));
    }

    /// <summary>The year in which the table holds.</summary>
    public FiscalYear Year { get; }

    /// <summary>The rows, in the order of the printed table: a class, then its groups and their items, then the next class.</summary>
    public ReadOnlySpan<ClassificationEntry<TScheme>> Entries => _entries;

    /// <summary>The table of a year; empty for a year that no row of the classification reaches.</summary>
    public static ClassificationTable<TScheme> For(FiscalYear year)
    {
        ref ClassificationTable<TScheme>? place = ref ByYear[year.Year - FiscalYear.First];
        return Volatile.Read(ref place) ?? Interlocked.CompareExchange(ref place, new ClassificationTable<TScheme>(year), null) ?? place;
    }

    /// <summary>What all tables together say of a code, ordered by year; nothing for a code that none holds.</summary>
    public static ReadOnlySpan<ClassificationEntry<TScheme>> Versions(ClassificationCode<TScheme> code) => SchemeData<TScheme>.Versions(code);

    /// <summary>Whether the table holds every code of a level, so that a code it lacks does not exist in its year.</summary>
    public bool IsComplete(ClassificationLevel level) => _entries.Length > 0 && (int)level < TScheme.Definition.CompleteLevels;

    /// <summary>The row of a code, or null.</summary>
    public ClassificationEntry<TScheme>? Find(ClassificationCode<TScheme> code) => _codes.Find(code.Number) is >= 0 and var place ? _entries[place] : null;

    /// <summary>
    /// The rows that a name stands for, the one that is meant first before the others: classes before groups, official names before usual
    /// variants of their class; blanks and full width make no difference.
    /// </summary>
    public ReadOnlySpan<ClassificationEntry<TScheme>> FindByName(ReadOnlySpan<char> name) => _names.Find(name);

    /// <summary>Whether the name is one of those under which the code is printed: the official one or a usual variant, also behind 其中 or a
    /// number.</summary>
    public bool IsNamed(ClassificationCode<TScheme> code, ReadOnlySpan<char> name) =>
        Holds(FindByName(name), code) || Holds(FindByName(PrintedCode.Bare(name)), code);

    /// <summary>The rows that a name stands for, printed as it is or behind 其中 or a number.</summary>
    internal ReadOnlySpan<ClassificationEntry<TScheme>> Meanings(ReadOnlySpan<char> name) =>
        FindByName(name) is { IsEmpty: false } found ? found : FindByName(PrintedCode.Bare(name));

    /// <summary>The row of a code and of everything below it.</summary>
    public ReadOnlySpan<ClassificationEntry<TScheme>> Within(ClassificationCode<TScheme> code)
    {
        int start = SortedCodes.LowerBound<ClassificationEntry<TScheme>, ClassificationCode<TScheme>>(_entries, code, static entry => entry.Code);
        int end = start;
        while (end < _entries.Length && _entries[end].Code.IsWithin(code))
        {
            end++;
        }

        return Entries[start..end];
    }

    /// <summary>Reads what is printed for a code: digits, a name, or both (<c>301</c>, <c>301 工资福利支出</c>, <c>工资福利支出</c>).</summary>
    /// <remarks>
    /// Full-width digits, brackets and a dash, colon or point between digits and name are understood, as are the digits of class
    /// and group set apart (<c>301 01</c>) and 其中 or a number before a name (<c>一、</c>, <c>（1）</c>). Nothing is thrown whatever the text.
    /// </remarks>
    public CodeReading<TScheme> Read(ReadOnlySpan<char> printed)
    {
        PrintedCode text = PrintedCode.Split(printed);
        if (text.Digits.Count == 0)
        {
            return text.Name.IsEmpty ? CodeReading<TScheme>.Malformed : ReadName(text.Name);
        }

        bool isCode = ClassificationCode<TScheme>.TryParse(text.Digits.AsSpan(), out ClassificationCode<TScheme> code);
        CodeReading<TScheme> reading = isCode
            ? Look(code) with { NameDiffers = !text.Name.IsEmpty && Find(code) is not null && !IsNamed(code, text.Name) }
            : CodeReading<TScheme>.Malformed;

        // 1.工资福利支出 counts lines. Where codes are as short as such numbers, the name beside one decides.
        if ((!isCode || reading.NameDiffers) && PrintedCode.IsNumbered(printed))
        {
            CodeReading<TScheme> named = ReadName(PrintedCode.Bare(printed));
            return isCode && named.Status != CodeStatus.Known ? reading : named;
        }

        return reading;
    }

    /// <summary>What the table says of a code.</summary>
    public CodeReading<TScheme> Look(ClassificationCode<TScheme> code)
    {
        if (Find(code) is { } entry)
        {
            return new(CodeStatus.Known, code, entry);
        }

        ReadOnlySpan<ClassificationEntry<TScheme>> versions = Versions(code);
        return versions.IsEmpty ? new(code == default ? CodeStatus.Malformed : CodeStatus.Unknown, code, null)
            : new(CodeStatus.OutOfYear, code, versions[0].FirstYear > Year ? versions[0] : versions[^1]);
    }

    private static bool Holds(ReadOnlySpan<ClassificationEntry<TScheme>> entries, ClassificationCode<TScheme> code)
    {
        foreach (ClassificationEntry<TScheme> entry in entries)
        {
            if (entry.Code == code)
            {
                return true;
            }
        }

        return false;
    }

    private CodeReading<TScheme> ReadName(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<ClassificationEntry<TScheme>> found = Meanings(name);
        if (found.IsEmpty)
        {
            return ReadNameOfOtherYears(name);
        }

        // Groups of several classes share names (公务用车购置 is 30913 and 31013); a class does not.
        return found.Length == 1 ? new(CodeStatus.Known, found[0].Code, found[0])
            : found[1].Code.Level == found[0].Code.Level ? new(CodeStatus.Ambiguous, default, null)
            : new(CodeStatus.Known, found[0].Code, found[0]) { IsFirstOfSeveral = true };
    }

    private CodeReading<TScheme> ReadNameOfOtherYears(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<ClassificationEntry<TScheme>> ever = SchemeNames<TScheme>.Find(name);
        ClassificationEntry<TScheme>? nearest = null;
        bool isOne = true;
        foreach (ClassificationEntry<TScheme> entry in ever.IsEmpty ? SchemeNames<TScheme>.Find(PrintedCode.Bare(name)) : ever)
        {
            if (!entry.HoldsIn(Year))
            {
                isOne &= nearest is null || nearest.Code == entry.Code;
                nearest = nearest is null || Distance(entry) < Distance(nearest) ? entry : nearest;
            }
        }

        return nearest is null ? new(CodeStatus.Unknown, default, null) : new(CodeStatus.OutOfYear, isOne ? nearest.Code : default, nearest);
    }

    private int Distance(ClassificationEntry<TScheme> entry) => Math.Max(entry.FirstYear.Year - Year.Year, Year.Year - entry.LastYear.Year);

    private bool IsOfficialBelow(ClassificationCode<TScheme> code, string name)
    {
        foreach (ClassificationEntry<TScheme> entry in Within(code))
        {
            if (entry.Code != code && PrintedName.Same(entry.Name, name))
            {
                return true;
            }
        }

        return false;
    }
}
