namespace SelfEval.Domain.Rules;

/// <summary>How much a finding matters (严重程度). Ordered: an error is the greatest.</summary>
public enum Severity
{
    /// <summary>提示: worth knowing; nothing has to be done.</summary>
    Advice = 0,

    /// <summary>警告: should be looked at before the report is filed.</summary>
    Warning = 1,

    /// <summary>错误: cannot be right as it stands.</summary>
    Error = 2,
}
