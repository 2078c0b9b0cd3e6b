using System.Text;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Serialization;
using Xunit;

namespace SelfEval.Domain.Tests.Serialization;

/// <summary>Problems say what is wrong, not something near it.</summary>
public class ReadProblemTests
{
    private static readonly byte[] Sample = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "tianhe-2023.json"));

    [Fact]
    public void A_text_that_is_too_long_is_not_called_blank()
    {
        ReadProblem problem = Only("{\"title\":\"" + new string('题', 200_001) + "\",\"fiscalYear\":2023,\"department\":{\"name\":\"n\"}}");

        Assert.Equal("/title", problem.Pointer);
        Assert.Contains("200000", problem.Expected(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("blank", problem.Expected(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_not_called_blank() =>
        Assert.DoesNotContain("blank", Only("""{"title":"\ud800","fiscalYear":2023,"department":{"name":"n"}}""").Expected(Language.English), StringComparison.Ordinal);

    [Theory]
    [InlineData("revenue", "\"total\":{\"initial\":\"10000000000000000元\"}", "10^16")]
    [InlineData("revenue", "\"total\":{\"initial\":\"1.01234567891元\"}", "10 decimals")]
    [InlineData("expenditure", "\"executionRate\":\"1000000000%\"", "10^9")]
    [InlineData("evaluation", "\"score\":\"1000000000分\"", "10^9")]
    [InlineData("goal", "\"statements\":[{\"text\":\"t\",\"quantity\":\"1000000000份\"}]", "10^9")]
    public void A_figure_out_of_range_is_said_to_be_out_of_range(string part, string content, string expected)
    {
        ReadProblem problem = Only($$$"""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"{{{part}}}":{{{{content}}}}}""");

        Assert.Equal(ReadProblemKind.BadValue, problem.Kind);
        Assert.Contains(expected, problem.Expected(Language.English), StringComparison.Ordinal);
        Assert.NotEmpty(problem.Expected(Language.Chinese));
    }

    [Theory]
    [InlineData("null", "an object")]
    [InlineData("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"problems":[null]}""", "an object")]
    [InlineData("""{"title":"t","fiscalYear":2023,"department":{"name":"n"},"goal":null}""", "left out")]
    public void Null_is_an_absent_member_only_where_a_member_could_be_absent(string json, string expected) =>
        Assert.Contains(expected, Only(json).Expected(Language.English), StringComparison.Ordinal);

    [Fact]
    public void A_document_that_ends_too_early_is_said_to_end_wherever_it_is_cut()
    {
        for (int length = 1; length < Sample.Length - 2; length += 101)
        {
            ReadProblem problem = Assert.Single(ReportJson.Read(Sample.AsMemory(0, length)).Problems, problem => problem.Kind == ReadProblemKind.Malformed);

            Assert.Contains("ends", problem.Expected(Language.English), StringComparison.Ordinal);
            Assert.Contains("到此", problem.Expected(Language.Chinese), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_document_cut_inside_a_character_ends_too_early()
    {
        byte[] cut = [.. "{\"title\":\""u8, .. Encoding.UTF8.GetBytes("题").AsSpan(0, 2)];

        ReadProblem problem = Assert.Single(ReportJson.Read(cut).Problems);

        Assert.Equal((ReadProblemKind.Malformed, 1, 11), (problem.Kind, problem.Line, problem.Column));
        Assert.Contains("ends", problem.Expected(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_size_of_a_stream_that_was_not_read_to_its_end_is_not_told_as_a_number()
    {
        using MemoryStream large = new(new byte[ReportJson.MaxBytes + 1_000_000]);

        ReadProblem problem = Assert.Single((await ReportJson.ReadAsync(large, TestContext.Current.CancellationToken)).Problems);

        Assert.Equal("> 16777216", problem.Found);
    }

    private static ReadProblem Only(string json) => Assert.Single(ReportJson.Read(json).Problems);
}
