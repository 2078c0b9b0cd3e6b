namespace SelfEval.Domain.Rules;

/// <summary>The families of rules; the number is the first digit of an id.</summary>
public enum RuleFamily
{
    /// <summary>Not a family; the value of <c>default</c>.</summary>
    None = 0,

    /// <summary>结构: sections, names, texts.</summary>
    Structure = 1,

    /// <summary>收入: revenue.</summary>
    Revenue = 2,

    /// <summary>支出: expenditure.</summary>
    Expenditure = 3,

    /// <summary>比率与增减: ratios and growth.</summary>
    Ratios = 4,

    /// <summary>科目: classification.</summary>
    Classification = 5,

    /// <summary>指标与评分: indicators and scoring.</summary>
    Indicators = 6,

    /// <summary>管理与日期: management and dates.</summary>
    Management = 7,

    /// <summary>问题与改进: problems and improvements.</summary>
    Problems = 8,

    /// <summary>跨文档: across documents.</summary>
    AcrossDocuments = 9,
}
