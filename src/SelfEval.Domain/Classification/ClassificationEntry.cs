namespace SelfEval.Domain.Classification;

/// <summary>What the official tables say of one code for a run of years.</summary>
/// <remarks>Equality is by value; immutable.</remarks>
/// <typeparam name="TScheme">The classification.</typeparam>
public sealed record ClassificationEntry<TScheme>
    where TScheme : IClassificationScheme
{
    internal ClassificationEntry(ClassificationCode<TScheme> code, string name, FiscalYear first, FiscalYear last, bool isVerified)
    {
        Code = code;
        Name = name;
        FirstYear = first;
        LastYear = last;
        IsVerified = isVerified;
    }

    /// <summary>科目编码: the code.</summary>
    public ClassificationCode<TScheme> Code { get; }

    /// <summary>科目名称: the official name.</summary>
    public string Name { get; }

    /// <summary>The first year in which the code has this name.</summary>
    public FiscalYear FirstYear { get; }

    /// <summary>The last year; 2099 where the end is not known.</summary>
    public FiscalYear LastYear { get; }

    /// <summary>Whether the row was compared with a published table; a rule never calls a report wrong on an unverified one.</summary>
    public bool IsVerified { get; }

    /// <summary>Whether the code has this name in the year.</summary>
    public bool HoldsIn(FiscalYear year) => FirstYear <= year && year <= LastYear;

    /// <summary>Code and name, as in <c>301 工资福利支出</c>.</summary>
    public override string ToString() => $"{Code} {Name}";
}
