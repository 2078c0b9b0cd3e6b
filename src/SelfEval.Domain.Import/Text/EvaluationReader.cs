using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;

namespace SelfEval.Domain.Import.Text;

/// <summary>Reads score and grade of a self-evaluation.</summary>
internal static class EvaluationReader
{
    private static readonly string[] ScoreWords =
        ["自评得分", "自评总分", "自评总得分", "自评分", "综合得分", "综合评分", "总得分", "总分", "最终得分", "评价得分", "自我评分", "绩效评分", "整体得分", "自评综合得分", "评价总分", "自评评分", "自评结果"];

    private static readonly string[] GradeWords = ["等级", "等次", "评级", "级别", "评定结果", "评价结果", "自评结果", "评定为", "评价为"];

    private static readonly string[] WeakWords = ["得分", "实得", "自评", "得", "评分"];

    private static readonly string[] SumWords = ["合计", "共计", "总计"];

    private static readonly string[] OtherScores = ["满分", "扣", "上年", "去年", "分值", "权重", "指标", "目标", "其中"];

    /// <summary>The score, where one is printed for the whole; several different ones are listed instead.</summary>
    public static ReportedScore? Score(IEnumerable<Paragraph> paragraphs, Binder binder)
    {
        List<(ReportedScore Score, int Start, int End, int Strength, bool MayBeWeight)> found = [];
        foreach (Paragraph paragraph in paragraphs)
        {
            for (int at = 0; NextScore(paragraph.Text, ref at, out int start, out int end, out ReportedScore score);)
            {
                Consider(paragraph, start, end, score, found);
            }
        }

        // 自评总分100分，得分92.88分: the first is what can be had. Beside a total a bare 得分 is of a part.
        found.RemoveAll(one => one.MayBeWeight && found.Exists(other => !other.MayBeWeight));
        found.RemoveAll(one => found.Exists(other => other.Strength > one.Strength));
        if (found.Count == 0)
        {
            return null;
        }

        bool isOne = found.TrueForAll(one => one.Score == found[0].Score);
        foreach ((_, int start, int end, _, _) in found)
        {
            if (isOne)
            {
                binder.Field("/evaluation/score", start, end);
            }
            else
            {
                binder.Ambiguous(start, end, isConflict: true, "/evaluation/score");
            }
        }

        return isOne ? found[0].Score : null;
    }

    private static void Consider(Paragraph paragraph, int start, int end, ReportedScore score, List<(ReportedScore Score, int Start, int End, int Strength, bool MayBeWeight)> found)
    {
        string text = paragraph.Text;
        ReadOnlySpan<char> words = text.AsSpan(Passages.ClauseStart(text, start, Marks.SentenceParts)..start);
        words = Reached(words);
        if (IsOfPart(text, start) || HasAny(words, OtherScores) || IsStart(words))
        {
            return;
        }

        ReadOnlySpan<char> before = words.TrimEnd("为是：: 约");
        int strength = EndsWithAny(before, SumWords) && IsOfScores(text, start) ? 2
            : !HasAny(words, ScoreWords) ? 0 : words.Contains('总') || words.Contains("综合", StringComparison.Ordinal) ? 2 : 1;
        if (strength > 0 || EndsWithAny(before, WeakWords))
        {
            found.Add((score, paragraph.ToSource(start), paragraph.ToSource(end - 1) + 1, strength, score.Value == 100m && words.Contains("总分", StringComparison.Ordinal)));
        }
    }

    /// <summary>自评得分由上年的92分提高到95.5分: the words before 95.5 that it is of, without what it began with.</summary>
    private static ReadOnlySpan<char> Reached(ReadOnlySpan<char> words) =>
        words.TrimEnd("了 ") is [.. var before, '到' or '至'] && StartOf(before) is >= 0 and var start && before[start..].Contains('分') ? before[..start] : words;

    /// <summary>由2022年的: whether a score is where another began.</summary>
    private static bool IsStart(ReadOnlySpan<char> words) => StartOf(words) is >= 0 and var start && words[start..].TrimEnd("的 度") is [.., '年'];

    private static int StartOf(ReadOnlySpan<char> words) => words.LastIndexOfAny("由从较比");

    /// <summary>The next score in digits or in characters, 95分 or 九十五分; false where there is none.</summary>
    private static bool NextScore(string text, ref int at, out int start, out int end, out ReportedScore score)
    {
        Span<char> digits = stackalloc char[(2 * ChineseNumeral.Longest) + 1];
        for (; at < text.Length; at++)
        {
            if (Chars.IsDigit(text[at]))
            {
                start = at;
                at += NumeralText.Length(text.AsSpan(at));
                end = PrintedNumbers.Score(text, start, at, text.Length, out score);
            }
            else if (ChineseNumeral.MayStart(text[at]) && ChineseNumeral.Score(text.AsSpan(at), digits, out int written) is > 0 and var length)
            {
                start = at;
                digits[written++] = '分';
                end = ReportedScore.TryParse(digits[..written], out score) ? at + length + 1 : 0;
                at += length;
            }
            else
            {
                continue;
            }

            if (end > 0)
            {
                at = end;
                return true;
            }

            at--;
        }

        (start, end, score) = (0, 0, default);
        return false;
    }

    /// <summary>Whether a score is of a part: in a bracket, or behind 其中.</summary>
    private static bool IsOfPart(string text, int at)
    {
        int from = text.AsSpan(0, at).LastIndexOf('。') + 1;
        ReadOnlySpan<char> before = text.AsSpan(from..at);
        return before.LastIndexOfAny("（(") > before.LastIndexOfAny("）)") || before.Contains("其中", StringComparison.Ordinal);
    }

    /// <summary>评价得分：投入10分、产出85.5分，合计95.5分: whether the sentence gives scores and their sum.</summary>
    private static bool IsOfScores(string text, int at)
    {
        int from = text.AsSpan(0, at).LastIndexOf('。') + 1;
        return HasAny(text.AsSpan(from..at), ["得分", "评分"]);
    }

    private static bool HasAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The grade, where the words say which.</summary>
    public static Grade? Grade(IEnumerable<Paragraph> paragraphs, Binder binder)
    {
        foreach (Paragraph paragraph in paragraphs)
        {
            string text = paragraph.Text;
            foreach (string word in GradeWords)
            {
                int at = text.IndexOf(word, StringComparison.Ordinal);
                if (at < 0)
                {
                    continue;
                }

                int letter = at + word.Length;
                while (letter < text.Length && (Chars.IsBlank(text[letter]) || text[letter] is '为' or '是' or '：' or ':' or '“' or '"' or '评' or '定' or '「'))
                {
                    letter++;
                }

                if (letter < text.Length && Of(text[letter]) is { } grade && IsWord(text, letter))
                {
                    binder.Field("/evaluation/grade", paragraph.ToSource(letter), paragraph.ToSource(letter) + 1);
                    return grade;
                }
            }
        }

        return null;
    }

    private static Grade? Of(char letter) => letter switch
    {
        '优' => Indicators.Grade.Excellent,
        '良' => Indicators.Grade.Good,
        '中' => Indicators.Grade.Fair,
        '差' => Indicators.Grade.Poor,
        _ => null,
    };

    /// <summary>优, 优秀 and 良好 are grades; 中央 is none.</summary>
    private static bool IsWord(string text, int at) =>
        at + 1 == text.Length || text[at + 1] is '秀' or '好' or '等' or '。' or '，' or '；' or '”' or '"' or '、' or '）' or ')' or '」' or ' ' or '级' or ',' or '\u3000';
}
