using System.Globalization;
using System.Text;
using SelfEval.Domain.Import.Packed;
using SelfEval.Domain.Import.Text;
using Xunit;

namespace SelfEval.Domain.Import.Tests;

/// <summary>Work and memory grow with the text, not faster: counted, not timed, so a busy machine makes no difference.</summary>
[Collection(nameof(Alone))]
public class LinearTests
{
    private const string Head = "某市某局2023年度部门整体支出绩效自评报告\n一、部门整体收支情况\n";

    [Theory]
    [InlineData("第{0}个科室说明：项目支出{0}.25万元，比上年减少{0}万元，\n下降3.5%，其中教育支出12.50万元；公务接待费年初预算5万元，决算数4万元。\n")]
    [InlineData("基本支出5万元、")]
    [InlineData("（基本支出5万元，占比3%）")]
    [InlineData("（{0}）支出情况\n支出合计{0}万元。\n")]
    [InlineData("基本支出\t{0}\t{0}.5\n")]
    [InlineData("一是问题；二是{0}个问题。")]
    public void Memory_for_a_character_does_not_grow_with_the_text(string piece)
    {
        long few = Allocated(piece, 20_000);
        long many = Allocated(piece, 320_000);

        Assert.True(many < few * 16 * 3 / 2, $"{few} bytes for the short text, {many} for one sixteen times as long.");
    }

    [Theory]
    [InlineData("第{0}个科室说明：项目支出{0}.25万元，比上年减少{0}万元，下降3.5%，其中教育支出12.50万元；")]
    [InlineData("基本支出5万元、")]
    [InlineData("这是没有数字的一段话")]
    [InlineData("2023年6月底")]
    [InlineData("1 ")]
    public void A_text_is_cut_into_pieces_in_steps_in_proportion_to_its_length(string piece)
    {
        int few = Steps(piece, 20_000);
        int many = Steps(piece, 320_000);

        Assert.InRange(few, 1, 20_000 * 12);
        Assert.True(many < few * 16 * 5 / 4, $"{few} steps for the short text, {many} for one sixteen times as long.");
    }

    /// <summary>Between two steps the clock is not looked at, so there must be many of them whatever the text repeats.</summary>
    [Theory]
    [InlineData("支出合计5万元，")]
    [InlineData("\n")]
    [InlineData("这是没有数字的一段话\n")]
    [InlineData("这是没有数字的一段话")]
    [InlineData("五十九元")]
    [InlineData("基本支出\t5\t6\n")]
    public void The_steps_that_the_time_limit_counts_grow_with_the_text(string piece)
    {
        int few = Steps(20_000);
        int many = Steps(320_000);

        Assert.InRange(many, few * 12, few * 20);
        Assert.True(few > 20_000 / 12, $"{few} steps for 20,000 characters.");

        int Steps(int length)
        {
            Budget budget = new(ImportOptions.Default);
            ReportReader.Read(new SourceText(Head + string.Concat(Enumerable.Repeat(piece, length / piece.Length)), isWrapped: true), SourceFormat.Text, budget);
            return budget.Steps;
        }
    }

    [Fact]
    public void Ten_thousand_texts_leave_no_memory_behind()
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "tianhe-federation-of-trade-unions-2023.txt"));
        Assert.Equal(62, ReportImport.ReadText(text).BoundCount);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        for (int i = 0; i < 10_000; i++)
        {
            ReportImport.ReadText(text);
            if (i % 2_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.True(most < 1_000_000, $"{most} bytes more are in use than before the first text.");
    }

    private static string Text(string piece, int characters)
    {
        StringBuilder text = new(Head);
        for (int i = 1; text.Length < characters; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, piece, i);
        }

        return text.ToString();
    }

    private static long Allocated(string piece, int characters)
    {
        string text = Text(piece, characters);
        ReportImport.ReadText(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(ReportImport.ReadText(text).NumeralCount > 0);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int Steps(string piece, int characters)
    {
        string text = Text(piece, characters);
        PlainText plain = new();
        plain.Read(new Paragraph(text, [new(0, 0, text.Length)]));
        return plain.Steps;
    }
}
