using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Classification;

/// <summary>What a table says of a printed code or name.</summary>
/// <remarks>Equality is by value; immutable.</remarks>
/// <typeparam name="TScheme">The classification.</typeparam>
public readonly record struct CodeReading<TScheme>
    where TScheme : IClassificationScheme
{
    internal CodeReading(CodeStatus status, ClassificationCode<TScheme> code, ClassificationEntry<TScheme>? entry)
    {
        Status = status;
        Code = code;
        Entry = entry;
    }

    internal static CodeReading<TScheme> Malformed => new(CodeStatus.Malformed, default, null);

    /// <summary>The answer.</summary>
    public CodeStatus Status { get; init; }

    /// <summary>The code that is printed or that the name stands for; <c>default</c> where there is none.</summary>
    public ClassificationCode<TScheme> Code { get; init; }

    /// <summary>The row of the table; for a code out of its years the row of the nearest year; else null.</summary>
    public ClassificationEntry<TScheme>? Entry { get; init; }

    /// <summary>Whether a name is printed beside a known code that is neither the code's own nor a usual variant of it.</summary>
    public bool NameDiffers { get; init; }

    /// <summary>
    /// Whether the name stands for other codes as well, of another level, and the code is only the one that is meant first: 其他支出 is 399 and 39999,
    /// 商品和服务支出 is the usual name of 502 and the official one of 50502.
    /// </summary>
    public bool IsFirstOfSeveral { get; init; }

    /// <summary>The answer as a sentence about what was printed, for the table of a year.</summary>
    /// <exception cref="ArgumentNullException">The printed text is null.</exception>
    public string Describe(string printed, FiscalYear year, Language language)
    {
        ArgumentNullException.ThrowIfNull(printed);
        Messages messages = Messages.In(language);
        ClassificationTable<TScheme> table = ClassificationTable<TScheme>.For(year);
        (string, string) what = ("printed", printed.Trim());
        (string, string) named = ("table", messages[$"classification/tables/{TScheme.Definition.Key}"]);
        (string, string) when = ("year", year.ToString());
        return Status switch
        {
            CodeStatus.Known when NameDiffers => messages.Fill("classification/nameDiffers", what, named, ("code", Code.ToString()), ("name", Entry!.Name)),
            CodeStatus.Known when IsFirstOfSeveral => messages.Fill(
                "classification/knownFirst", what, named, when, ("code", Code.ToString()), ("name", Entry!.Name), ("codes", Candidates(table, printed, messages))),
            CodeStatus.Known => messages.Fill("classification/known", what, named, when, ("code", Code.ToString()), ("name", Entry!.Name)),
            CodeStatus.OutOfYear => messages.Fill(
                "classification/outOfYear", what, named, when, ("name", Entry!.Name), ("first", Entry.FirstYear.ToString()), ("last", Entry.LastYear.ToString())),
            CodeStatus.Unknown when Code == default => messages.Fill("classification/unknownName", what, named, when),
            CodeStatus.Unknown when table.IsComplete(Code.Level) => messages.Fill("classification/unknown", what, named, when),
            CodeStatus.Unknown => messages.Fill("classification/notListed", what, named, when),
            CodeStatus.Ambiguous => messages.Fill("classification/ambiguous", what, named, ("codes", Candidates(table, printed, messages))),
            _ => messages.Fill("classification/malformed", what, named, ("expected", messages[$"classification/shapes/{TScheme.Definition.Key}"])),
        };
    }

    private static string Candidates(ClassificationTable<TScheme> table, string printed, Messages messages)
    {
        List<string> codes = [];
        foreach (ClassificationEntry<TScheme> entry in table.Meanings(PrintedCode.IsNumbered(printed) ? PrintedCode.Bare(printed) : PrintedCode.Split(printed).Name))
        {
            codes.Add(entry.Code.ToString());
        }

        return string.Join(messages["classification/separator"], codes);
    }
}
