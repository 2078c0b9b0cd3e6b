using System.Collections.Frozen;
using System.Text;

namespace SelfEval.Domain.Import.Text;

/// <summary>What a cell of a form is called by its title.</summary>
internal enum FormTitle
{
    None,
    Level1,
    Level2,
    Name,
    InitialTarget,
    Target,
    Unit,
    Actual,
    Weight,
    Score,
    Reason,
    Evidence,
    Rate,
    FundsTotal,
    Appropriation,
    CarriedOver,
    OtherFunds,
    Expected,
    Achieved,
    Total,
}

/// <summary>The titles that forms print over columns and before rows: data (Resources/form.csv).</summary>
internal static class FormTitles
{
    private static readonly FrozenDictionary<string, FormTitle> Known = Resource.Rows("form")
        .DistinctBy(row => Plain(row[1])).ToFrozenDictionary(row => Plain(row[1]), row => Enum.Parse<FormTitle>(row[0]), StringComparer.Ordinal);

    /// <summary>What a title means; a bracket behind it, such as a unit or a column's letter, makes no difference.</summary>
    public static FormTitle Find(string title)
    {
        string plain = Plain(title);
        int bracket = plain.LastIndexOf('(');
        return Known.TryGetValue(plain, out FormTitle whole) ? whole
            : bracket > 0 && plain[^1] == ')' && Known.TryGetValue(plain[..bracket], out FormTitle cut) ? cut : FormTitle.None;
    }

    /// <summary>The title in narrow characters without blanks and colons.</summary>
    public static string Plain(string title)
    {
        StringBuilder plain = new(title.Length);
        foreach (char one in title)
        {
            char c = Chars.Narrow(one);
            plain.Append(Chars.IsBlank(c) || c is ':' or '%' ? "" : c);
        }

        return plain.ToString();
    }
}
