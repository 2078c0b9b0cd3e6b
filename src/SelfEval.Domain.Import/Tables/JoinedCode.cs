namespace SelfEval.Domain.Import.Tables;

/// <summary>A code that is printed in columns of class, group and item (类, 款, 项).</summary>
/// <remarks>
/// A class has three digits, a group and an item two: 5 is 05 of which a spreadsheet took the zero. Some tables print the whole
/// code so far in each column (208, 20805, 2080505), which is read as well. Anything else is not put together.
/// </remarks>
internal readonly ref struct JoinedCode(ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third)
{
    private readonly ReadOnlySpan<char> _first = first;
    private readonly ReadOnlySpan<char> _second = CellText.IsNone(second) ? default : second;
    private readonly ReadOnlySpan<char> _third = CellText.IsNone(third) ? default : third;

    /// <summary>Whether only the class's column prints anything.</summary>
    public bool IsClassAlone => _second.IsEmpty && _third.IsEmpty;

    /// <summary>Puts the code together, or says which column does not fit.</summary>
    public bool TryJoin(out string code, out BudgetColumn wrong)
    {
        code = "";
        wrong = BudgetColumn.CodeClass;
        if (_first.Length != 3 || !TryAdd(_first, 3, ref code))
        {
            return false;
        }

        wrong = BudgetColumn.CodeGroup;
        if (_second.IsEmpty || !TryAdd(_second, 2, ref code))
        {
            return false;
        }

        wrong = BudgetColumn.CodeItem;
        return _third.IsEmpty || TryAdd(_third, 2, ref code);
    }

    private static bool TryAdd(ReadOnlySpan<char> cell, int length, ref string code)
    {
        string digits = ColumnTitles.Plain(cell.ToString());
        if (!digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            if (digits.Length <= length)
            {
                code += digits.PadLeft(length, '0');
                return true;
            }

            if (digits.Length == code.Length + length && digits.StartsWith(code, StringComparison.Ordinal))
            {
                code = digits;
                return true;
            }
        }

        return false;
    }
}
