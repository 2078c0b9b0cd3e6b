using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Testing;

namespace SelfEval.Domain.Reporting.Tests;

/// <summary>Reports whose texts try to be something else.</summary>
internal static class HostileReports
{
    /// <summary>What a text may try: markup of every format that is written, and what ends one.</summary>
    public static Gen<string> Text => Gen.Elements(
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title></style><b>", "<!-- ", "--> <![CDATA[ ]]>", "&lt;&#60;&copy;&",
        "javascript:alert(1)", "[链接](http://example.org/)", "![图](http://example.org/x.png)", "`代码`", "| 列 | 列 |", "# 标题", "**粗**", "~~删~~", "@someone", "$x$", "https://example.org/", "www.example.org",
        "两\n\n行", "\r\n# 标题", "\u0000\u0001\u001b[31m", "\u202e反向", "一\u2028二", "\uffff", "emoji 🏮", "]]>", "<details>", "1. 一\n2. 二");

    public static Gen<SelfEvaluationReport> All =>
        from report in ReportGenerators.AnyReports
        from texts in Text.ArrayOf(5)
        select report with
        {
            Title = texts[0],
            Department = report.Department with { Name = texts[1], Division = texts[2], Mission = texts[3], Functions = [texts[4]] },
            Goal = new PerformanceGoal { Narrative = texts[4], Statements = [new QuantifiedStatement { Text = texts[3], Subject = texts[2] }] },
            Problems = [new Problem { Id = "P1", Text = texts[1] }],
        };
}
