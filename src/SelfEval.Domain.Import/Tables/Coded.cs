using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Import.Tables;

/// <summary>What the cells of a record say that it is for.</summary>
internal ref struct Coded
{
    /// <summary>科目名称 as printed.</summary>
    public ReadOnlySpan<char> Name;

    public ClassificationCode<DepartmentEconomic>? Economic;
    public ClassificationCode<GovernmentEconomic>? Government;
    public ClassificationCode<Functional>? Function;

    /// <summary>A funding source that stands where names do.</summary>
    public FundingSource? Source;

    /// <summary>The official name of the code that the name column names.</summary>
    public string? Official;

    /// <summary>Whether a code is printed or named, be it right or wrong.</summary>
    public bool HasCode;

    public bool IsTotal;

    /// <summary>The name as printed, without a copy where it is the official one.</summary>
    public readonly string? PrintedName() => Name.IsEmpty ? Official : Official is not null && Name.SequenceEqual(Official) ? Official : Name.ToString();
}
