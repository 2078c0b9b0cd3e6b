using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using SelfEval.Domain.Import;

namespace SelfEval.Benchmarks;

/// <summary>Texts of every size read into the model: the time and the memory for a character should not grow with the text.</summary>
[MemoryDiagnoser]
public class ReadReportSizes
{
    private static readonly ImportOptions Options = ImportOptions.Default;

    private string _text = "";

    [Params(1_000, 10_000, 100_000, 1_000_000, 10_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Setup() => _text = Text(Characters);

    [Benchmark]
    public int Read() => ReportImport.ReadText(_text, Options).BoundCount;

    /// <summary>A report whose passages on money and problems go on for as long as is asked for.</summary>
    public static string Text(int characters)
    {
        StringBuilder text = new("某市某局2023年度部门整体支出绩效自评报告\n一、部门整体收支情况\n", characters + 200);
        for (int i = 1; text.Length < characters / 2; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"第{i}个科室说明：项目支出{i}.25万元，比上年减少{i}万元，下降3.5%，其中教育支出12.50万元；公务接待费年初预算5万元，决算数4万元。\n");
        }

        text.Append("二、存在的主要问题\n");
        for (int i = 1; text.Length < characters; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"第{i}个问题是预算执行进度偏慢，尚有{i}.25万元没有支付，\n占3.5%。\n");
        }

        return text.ToString();
    }
}
