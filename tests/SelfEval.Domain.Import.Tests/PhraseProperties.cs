using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Import.Tests.Documents;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import.Tests;

/// <summary>Whatever figures a report has and in whichever usual phrases it says them, reading gives the figures back.</summary>
public class PhraseProperties
{
    private static readonly string[] Classes = ["工资福利支出", "商品和服务支出", "对个人和家庭的补助支出", "资本性支出"];

    private static Gen<Line> AnyLine =>
        from initial in AnyAmount
        from adjusted in AnyAmount
        from outturn in AnyAmount
        from change in AnyAmount
        from isLess in Gen.Elements(true, false)
        from rate in AnyPercentage
        select new Line(initial, adjusted, outturn, isLess ? new(-change.Value, change.Unit) : change, isLess ? new(-rate.Value) : rate, isLess);

    private static Gen<ReportedAmount> AnyAmount =>
        from cents in Gen.Choose(1, 99_999_999)
        from decimals in Gen.Choose(0, 3)
        from unit in Gen.Elements(AmountUnit.WanYuan, AmountUnit.WanYuan, AmountUnit.Yuan, AmountUnit.YiYuan)
        select new ReportedAmount(new decimal(cents, 0, 0, isNegative: false, (byte)decimals), unit);

    private static Gen<ReportedPercentage> AnyPercentage => Gen.Choose(1, 9_999).Select(hundredths => new ReportedPercentage(new decimal(hundredths, 0, 0, isNegative: false, 2)));

    private static Gen<Part> AnyPart => from outturn in AnyAmount from share in AnyPercentage select new Part(outturn, share);

    [Property(MaxTest = 400)]
    public Property Any_report_said_in_any_usual_phrases_is_read_back() => Prop.ForAll(
        (from revenue in AnyLine
         from expenditure in AnyLine
         from parts in AnyPart.ArrayOf(2)
         from classes in Gen.Choose(0, 4).SelectMany(count => AnyPart.ArrayOf(count))
         from rate in AnyPercentage
         from style in Gen.Choose(0, 3).ArrayOf(3)
         from print in Gen.Choose(0, 3)
         select (revenue, expenditure, parts, classes, rate, style, print)).ToArbitrary(),
        drawn =>
        {
            string Show(object figure) => Print(figure, drawn.print);
            string revenue = Say("本单位收入", drawn.revenue, drawn.style[0], Show);
            string expenditure = Say("本单位支出", drawn.expenditure, drawn.style[1], Show) + $"预算执行率{Show(drawn.rate)}。"
                + SayParts(["基本支出", "项目支出"], drawn.parts, drawn.style[2], Show)
                + (drawn.classes.Length == 0 ? "" : "按经济分类，" + SayParts(Classes[..drawn.classes.Length], drawn.classes, drawn.style[2], Show));
            SelfEvaluationReport expected = new()
            {
                Title = "某市某局2023年度部门整体支出绩效自评报告",
                FiscalYear = 2023,
                Department = new() { Name = "某市某局", Division = "某市" },
                Revenue = new() { Narrative = revenue, Total = Fill(new BudgetLine(), drawn.revenue) },
                Expenditure = Fill(
                    new Expenditure
                    {
                        Narrative = expenditure,
                        ExecutionRate = drawn.rate,
                        Basic = new() { Outturn = drawn.parts[0].Outturn, Share = drawn.parts[0].Share },
                        Project = new() { Outturn = drawn.parts[1].Outturn, Share = drawn.parts[1].Share },
                        ByEconomicClass = drawn.classes.Length == 0 ? default : [.. drawn.classes.Select((part, place) => new EconomicClassLine { Name = Classes[place], Outturn = part.Outturn, Share = part.Share })],
                    },
                    drawn.expenditure),
                Signature = new() { Unit = "某市某局", Date = new(2024, 3, 1) },
            };
            string text = $"{expected.Title}\n一、部门基本情况\n（一）收入情况\n{revenue}\n（二）支出情况\n{expenditure}\n某市某局\n2024年3月1日\n";
            ImportedReport imported = ReportImport.ReadText(text);

            Xunit.Assert.Equal(expected.Figures(), imported.RequireReport().Figures());
            Xunit.Assert.Equal(expected, imported.Report);
            Xunit.Assert.Empty(imported.Unbound);
            Xunit.Assert.Equal(expected, ReportImport.Read(WordFile.OfText(text)).Report);
        });

    private static string Say(string subject, Line line, int style, Func<object, string> show)
    {
        string direction = line.IsLess ? "减少" : "增加";
        (string change, string rate) = (show(new ReportedAmount(Math.Abs(line.Change.Value), line.Change.Unit)), show(new ReportedPercentage(Math.Abs(line.Rate.Value))));
        return style switch
        {
            0 => $"2023年{subject}年初预算数{show(line.Initial)}，调整预算数{show(line.Adjusted)}，决算数{show(line.Outturn)}，决算数比上年{direction}{change}，{direction}率{rate}。",
            1 => $"{subject}决算数为{show(line.Outturn)}，同比{direction}{change}，{(line.IsLess ? "下降" : "增长")}{rate}；年初预算为{show(line.Initial)}，调整后预算为{show(line.Adjusted)}。",
            2 => $"{subject}年初预算数、调整预算数、决算数分别为{show(line.Initial)}、{show(line.Adjusted)}和{show(line.Outturn)}，较上年{direction}{change}，{(line.IsLess ? "降低" : "上升")}{rate}。",
            _ => $"2023年{subject}共计{show(line.Outturn)}，与2022年相比{direction}{change}、{rate}。其年初预算为{show(line.Initial)}，全年预算数为{show(line.Adjusted)}。",
        };
    }

    private static string SayParts(string[] names, Part[] parts, int style, Func<object, string> show) => style switch
    {
        0 => $"其中，{string.Join('；', names.Zip(parts).Select(one => $"{one.First}{show(one.Second.Outturn)}，占比{show(one.Second.Share)}"))}。",
        1 => $"{string.Join('；', names.Zip(parts).Select(one => $"{one.First}决算数{show(one.Second.Outturn)}，占总支出的{show(one.Second.Share)}"))}。",
        2 => $"{string.Join('、', names)}分别为{string.Join('、', parts.Select(part => show(part.Outturn)))}，占比分别为{string.Join('、', parts.Select(part => show(part.Share)))}。",
        _ => $"{string.Join('，', names.Zip(parts).Select(one => $"{one.First}为{show(one.Second.Outturn)}（占{show(one.Second.Share)}）"))}。",
    };

    private static string Print(object figure, int style)
    {
        string text = style is 1 or 3 && figure is ReportedAmount amount ? amount.ToString("N", CultureInfo.InvariantCulture) : figure.ToString()!;
        int unit = text.Length - text.AsSpan().TrimStart("0123456789.,-").Length;
        return style switch
        {
            2 => string.Concat(text.Select(c => c is >= '0' and <= '9' or '.' or '%' ? (char)(c + 0xFEE0) : c)),
            3 => $" {text[..unit]} {text[unit..]}",
            _ => text,
        };
    }

    private static T Fill<T>(T figures, Line line)
        where T : BudgetFigures => (T)((BudgetFigures)figures with
        {
            Initial = line.Initial,
            Adjusted = line.Adjusted,
            Outturn = line.Outturn,
            Change = line.Change,
            ChangeRate = line.Rate,
        });

    private sealed record Line(ReportedAmount Initial, ReportedAmount Adjusted, ReportedAmount Outturn, ReportedAmount Change, ReportedPercentage Rate, bool IsLess);

    private sealed record Part(ReportedAmount Outturn, ReportedPercentage Share);
}
