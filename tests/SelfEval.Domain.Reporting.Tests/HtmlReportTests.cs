using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Testing;
using Xunit;

namespace SelfEval.Domain.Reporting.Tests;

public partial class HtmlReportTests
{
    private static readonly HashSet<string> Elements =
    [
        "html", "head", "meta", "link", "title", "style", "body", "main", "footer", "article", "header", "section", "aside", "nav", "details", "summary", "figure", "figcaption",
        "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "a", "b", "br", "code", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "svg", "rect", "text",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "lang", "charset", "http-equiv", "content", "name", "rel", "href", "id", "class", "role", "title", "scope", "colspan", "aria-label", "aria-describedby", "aria-hidden",
        "viewBox", "preserveAspectRatio", "x", "y", "width", "height", "rx",
    ];

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_finding_has_one_note_and_one_mark_whose_tip_has_the_arithmetic(Language language)
    {
        CheckedReport report = Checked.Faults(language);
        XElement page = Page(report, language);

        for (int place = 0; place < report.Result.Findings.Count; place++)
        {
            Finding finding = report.Result.Findings[place];
            XElement note = Assert.Single(page.Descendants(), element => IdOf(element) == $"r1-f{place + 1}");
            Assert.All((IEnumerable<string>)[finding.Rule, finding.Name, finding.Message, finding.Explanation ?? "", finding.Basis, finding.Action, finding.Pointer], text => Assert.Contains(text, note.Value, StringComparison.Ordinal));
            XElement mark = Assert.Single(page.Descendants("a"), element => element.Attribute("href")!.Value == $"#r1-f{place + 1}");
            XElement tip = Assert.Single(page.Descendants(), element => IdOf(element) == mark.Attribute("aria-describedby")!.Value);
            Assert.Contains(finding.Explanation ?? finding.Message, tip.Value, StringComparison.Ordinal);
        }

        Assert.Equal(report.Result.Findings.Count, page.Descendants().Count(element => ClassOf(element) is "note error" or "note warning" or "note advice"));
    }

    [Fact]
    public void A_mark_stands_at_its_figure()
    {
        CheckedReport report = Checked.Faults();
        XElement page = Page(report, Language.Chinese);

        Assert.All(report.Result.Findings.Index().Where(item => item.Item.Printed is not null && report.Report.Report.Figures().Any(figure => figure.Key == item.Item.Pointer)), item =>
            Assert.Contains(ById(page, $"r1{item.Item.Pointer}").Descendants("a"), mark => mark.Attribute("href")!.Value == $"#r1-f{item.Index + 1}"));
    }

    [Fact]
    public void A_finding_on_what_is_absent_is_marked_at_the_part_that_should_have_it()
    {
        XElement page = Page(Checked.Seed(), Language.Chinese);

        Assert.Contains(ById(page, "r1/evaluation").Descendants("a"), mark => mark.Value == "SE6101");
    }

    [Fact]
    public void Suspects_are_shown_with_what_they_should_say()
    {
        CheckedReport report = Checked.Faults();
        XElement page = Page(report, Language.Chinese);

        Assert.NotEmpty(report.Diagnosis!.Suspects);
        Assert.All(report.Diagnosis.Suspects.Index(), item =>
        {
            string shown = ById(page, $"r1-s{item.Index + 1}").Value;
            Assert.Contains(item.Item.Message, shown, StringComparison.Ordinal);
            Assert.Contains($"{item.Item.Printed} → {item.Item.Proposed}", shown, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Where_each_identity_can_hold_by_itself_a_sentence_says_why_they_cannot_together(Language language)
    {
        CheckedReport joint = Checked.Joint(language);

        XElement why = Assert.Single(Page(joint, language).Descendants("p"), element => element.Attribute("class")?.Value == "why");

        Assert.Equal(Assert.Single(joint.Diagnosis!.Conflicts).Message, why.Value);
        Assert.DoesNotContain(Page(Checked.Faults(language), language).Descendants("p"), element => element.Attribute("class")?.Value == "why");
    }

    [Fact]
    public void What_a_pack_switched_off_is_told_with_its_reason()
    {
        XElement off = Assert.Single(Page(Checked.SwitchedOff(), Language.Chinese).Descendants("section"), element => element.Attribute("class")?.Value == "off");

        XElement item = Assert.Single(off.Descendants("li"));
        Assert.StartsWith("SE3203 ", item.Value, StringComparison.Ordinal);
        Assert.EndsWith("：本市另有<考核>（bureau）", item.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(Page(Checked.Seed(), Language.Chinese).Descendants("section"), element => element.Attribute("class")?.Value == "off");
    }

    [Property(MaxTest = 100)]
    public Property Every_figure_of_any_report_is_on_the_page_under_its_pointer() => Prop.ForAll(ReportGenerators.AnyReports.ToArbitrary(), report =>
    {
        Dictionary<string, XElement> shown = Page(Checked.Of(report), Language.Chinese).Descendants().Where(element => IdOf(element) is not null).ToDictionary(element => IdOf(element)!);

        Assert.All(report.Figures(), figure => Assert.Contains(figure.Value.ToString(), shown[$"r1{figure.Key}"].Value, StringComparison.Ordinal));
    });

    [Property(MaxTest = 100)]
    public Property Every_text_of_any_report_is_on_the_page() => Prop.ForAll(ReportGenerators.AnyReports.ToArbitrary(), report =>
    {
        Dictionary<string, XElement> shown = Page(Checked.Of(report), Language.English).Descendants().Where(element => IdOf(element) is not null).ToDictionary(element => IdOf(element)!);

        Assert.All(report.Outline(Language.English).SelectMany(Below).Where(node => node.Kind == OutlineKind.Text), node =>
            Assert.Contains(Plain(node.Text!), Plain(shown[$"r1{node.Pointer}"].Value), StringComparison.Ordinal));
    });

    [Property(MaxTest = 100)]
    public Property Hostile_text_stays_text() => Prop.ForAll(HostileReports.All.ToArbitrary(), report =>
    {
        CheckedReport hostile = new(Checked.Located(report, report.Title), new ReportChecker().Check(report)) { Diagnosis = Suspicion(report.Title) };
        XElement page = Page(hostile, Language.Chinese);

        Assert.All(page.DescendantsAndSelf(), element =>
        {
            Assert.Contains(element.Name.LocalName, Elements);
            Assert.All(element.Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, Attributes));
        });
        Assert.DoesNotContain(page.DescendantNodes(), node => node is XComment or XCData or XProcessingInstruction);
    });

    [Property(MaxTest = 25)]
    public Property Links_lead_to_places_on_the_page_and_ids_are_there_once() => Prop.ForAll(ReportGenerators.AnyReports.ToArbitrary(), report =>
    {
        CheckedReport[] two = [Checked.Of(report), Checked.Of(report)];
        XElement page = Page(two, Language.Chinese);
        string[] ids = [.. page.Descendants().Select(IdOf).OfType<string>()];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(page.Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value[1..], ids));
        Assert.All(page.Descendants("a").Where(link => link.Attribute("aria-describedby") is not null), link => Assert.Contains(link.Attribute("aria-describedby")!.Value, ids));
    });

    [Fact]
    public void The_page_fetches_nothing_and_has_no_script()
    {
        string html = Html([Checked.Faults()], Language.Chinese);

        Assert.DoesNotContain("http://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_without_content_are_closed_as_html_wants_it() =>
        Assert.All(SelfClosed().Matches(Html([Checked.Faults()], Language.Chinese)).Select(match => match.Groups[1].Value), name => Assert.Contains(name, (string[])["meta", "link", "br", "rect"]));

    [Fact]
    public void In_english_only_the_report_itself_is_chinese()
    {
        SelfEvaluationReport report = new()
        {
            Title = "Report",
            FiscalYear = 2023,
            Department = new() { Name = "Office" },
            Revenue = new() { Total = new() { Initial = ReportedAmount.Wan(10.00m) } },
            Expenditure = new() { Adjusted = ReportedAmount.Wan(560.71m), Outturn = ReportedAmount.Wan(560.57m), ExecutionRate = ReportedPercentage.Percent(99.79m) },
            Management = new() { MidYearSelfCheck = true },
        };
        CheckedReport english = new(new LocatedReport(report), new ReportChecker(new CheckOptions { Language = Language.English }).Check(report))
        {
            Diagnosis = new ReportDiagnoser(new DiagnosisOptions { Language = Language.English }).Diagnose(report),
        };
        XElement page = Page(english, Language.English);

        Assert.Equal("en", page.Attribute("lang")!.Value);
        Assert.Empty(Chinese().Matches(page.Value).Select(match => match.Value).Except(["元", "万元"]));
    }

    [Fact]
    public void A_report_without_findings_says_so()
    {
        SelfEvaluationReport report = new() { Title = "t", FiscalYear = 2023, Department = new() { Name = "d" } };

        Assert.Contains("没有发现问题。", Page(new CheckedReport(new LocatedReport(report), new CheckResult { Evaluated = 1 }), Language.Chinese).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_at_the_limits_and_below_zero_can_be_drawn()
    {
        ReportedAmount most = ReportedAmount.Wan(999_999_999_999m);
        SelfEvaluationReport report = new()
        {
            Title = "t",
            FiscalYear = 2023,
            Department = new() { Name = "d" },
            Expenditure = new()
            {
                Initial = most,
                Outturn = ReportedAmount.Wan(-1m),
                ByEconomicClass = [new() { Name = "a", Outturn = most }, new() { Name = "b", Outturn = ReportedAmount.Wan(-1m) }, new() { Name = "c", Outturn = most }],
            },
        };

        Assert.Equal(["320", "0", "320"], Page(Checked.Of(report), Language.Chinese).Descendants("rect").Where(rect => rect.Attribute("height")!.Value == "22").Select(rect => rect.Attribute("width")!.Value));
    }

    [Fact]
    public void No_report_makes_an_empty_page() => Assert.Empty(Page([], Language.Chinese).Descendants("article"));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => HtmlReport.Write(null!, []));
        Assert.Throws<ArgumentNullException>(() => HtmlReport.Write(TextWriter.Null, null!));
        Assert.Throws<ArgumentNullException>(() => HtmlReport.Write(TextWriter.Null, [null!]));
    }

    private static ReportDiagnosis Suspicion(string message) => new()
    {
        IsConsistent = false,
        IsProved = true,
        Suspects = [new Suspect { Rank = 1, Group = 1, Pointer = "/title", Printed = ReportedAmount.Wan(1m), Message = message }],
    };

    private static XElement Page(CheckedReport report, Language language) => Page([report], language);

    private static XElement Page(CheckedReport[] reports, Language language)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(Html(reports, language)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static string Html(CheckedReport[] reports, Language language)
    {
        using StringWriter writer = new();
        HtmlReport.Write(writer, reports, language);
        return writer.ToString();
    }

    private static IEnumerable<OutlineNode> Below(OutlineNode node) => node.Children.SelectMany(Below).Prepend(node);

    private static XElement ById(XElement page, string id) => page.Descendants().Single(element => IdOf(element) == id);

    private static string? IdOf(XElement element) => element.Attribute("id")?.Value;

    private static string? ClassOf(XElement element) => element.Attribute("class")?.Value;

    /// <summary>The characters of a text that every page can hold.</summary>
    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c) && c != '␣'));

    [GeneratedRegex("<([a-zA-Z0-9]+)[^<>]*/>")]
    private static partial Regex SelfClosed();

    [GeneratedRegex(@"[\u4e00-\u9fff]+")]
    private static partial Regex Chinese();
}
