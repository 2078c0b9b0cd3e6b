using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Import.Tables;

/// <summary>What the cells of code and name of a record say that it is for; not changed once it is read.</summary>
internal sealed class Coded(string code, string name)
{
    /// <summary>The cell of the only code column that these were read from.</summary>
    public string Code { get; } = code;

    /// <summary>The cell of the name.</summary>
    public string Name { get; } = name;

    /// <summary>The name of the line: as printed, else the official one of the code that the name column names, else nothing.</summary>
    public string? LineName => Name.Length > 0 ? Name : Official;

    /// <summary>部门预算支出经济分类科目; <c>default</c> for none.</summary>
    public ClassificationCode<DepartmentEconomic> Economic { get; set; }

    /// <summary>政府预算支出经济分类科目; <c>default</c> for none.</summary>
    public ClassificationCode<GovernmentEconomic> Government { get; set; }

    /// <summary>支出功能分类科目; <c>default</c> for none.</summary>
    public ClassificationCode<Functional> Function { get; set; }

    /// <summary>A funding source that stands where names do.</summary>
    public FundingSource? Source { get; set; }

    /// <summary>The official name of the code, or the words of a total that stand in its place.</summary>
    public string? Official { get; set; }

    /// <summary>Whether a code is printed or named, be it right or wrong.</summary>
    public bool HasCode { get; set; }

    /// <summary>合计 and its kin.</summary>
    public bool IsTotal { get; set; } = CellText.IsTotalName(name);

    /// <summary>其中.</summary>
    public bool OfWhich { get; } = CellText.IsOfWhich(name);
}
