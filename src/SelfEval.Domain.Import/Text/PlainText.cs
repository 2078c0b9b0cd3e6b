using SelfEval.Domain.Import.Packed;

namespace SelfEval.Domain.Import.Text;

/// <summary>A paragraph without blanks and in narrow characters, cut into phrases and figures.</summary>
internal sealed class PlainText
{
    /// <summary>Longer buffers are not kept for the next document.</summary>
    private const int LongestKept = 16_384;

    private static PlainText? _kept;

    private readonly List<Token> _tokens = new(256);
    private char[] _plain = new char[512];
    private int[] _origin = new int[513];
    private int _length;
    private Paragraph? _paragraph;
    private string _ownName = "";
    private Budget? _budget;

    /// <summary>The pieces, in order.</summary>
    public List<Token> Tokens => _tokens;

    /// <summary>The characters that were looked at to find words: work, where time depends on what else the machine does.</summary>
    public int Steps { get; private set; }

    /// <summary>The plain text.</summary>
    public ReadOnlySpan<char> Text => _plain.AsSpan(0, _length);

    /// <summary>One that another document used before, if there is one; give it back with <see cref="Return"/>.</summary>
    /// <param name="budget">What cutting paragraphs may cost.</param>
    public static PlainText Rent(Budget budget)
    {
        PlainText rented = Interlocked.Exchange(ref _kept, null) ?? new PlainText();
        rented._budget = budget;
        return rented;
    }

    /// <summary>Lets the next document use the buffers; this one must not any more.</summary>
    public void Return()
    {
        _paragraph = null;
        _budget = null;
        if (_plain.Length <= LongestKept && _tokens.Capacity <= LongestKept)
        {
            Volatile.Write(ref _kept, this);
        }
    }

    /// <summary>Cuts a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="ownName">The name of the unit, which says nothing about figures.</param>
    public void Read(Paragraph paragraph, string ownName = "")
    {
        _paragraph = paragraph;
        _ownName = ownName;
        _tokens.Clear();
        Steps = 0;
        Flatten(paragraph.Text, paragraph.BodyStart);
        Cut();
    }

    /// <summary>The plain characters of a token.</summary>
    public ReadOnlySpan<char> Of(Token token) => _plain.AsSpan(token.Start, token.End - token.Start);

    /// <summary>The token as printed, without blanks.</summary>
    public string Printed(Token token)
    {
        Span<char> printed = stackalloc char[token.End - token.Start];
        for (int i = 0; i < printed.Length; i++)
        {
            printed[i] = _paragraph!.Text[_origin[token.Start + i]];
        }

        return printed.ToString();
    }

    /// <summary>Where in the document a stretch of plain text stands.</summary>
    public (int Start, int End) Source(int start, int end) =>
        (_paragraph!.ToSource(_origin[start]), _paragraph.ToSource(_origin[end - 1]) + 1);

    /// <summary>Where in the paragraph a stretch of plain text stands.</summary>
    public (int Start, int End) InParagraph(int start, int end) => (_origin[start], _origin[end - 1] + 1);

    private void Flatten(string text, int from)
    {
        if (_plain.Length < text.Length + ChineseNumeral.Longest)
        {
            _plain = new char[(text.Length * 2) + ChineseNumeral.Longest];
            _origin = new int[_plain.Length + 1];
        }

        _length = 0;
        for (int i = from; i < text.Length; i++)
        {
            char c = text[i];
            if (ChineseNumeral.MayStart(c) && Numeral(text, i) is > 0 and var length)
            {
                i += length - 1;
                continue;
            }

            if (c is >= '\u4E00' and <= '\u9FFF' || !Chars.IsBlank(c))
            {
                // A full-width comma between half-width digits parts numbers.
                c = c == '，' && !NumeralText.IsSeparator(text, i) ? c : Chars.Narrow(c);
            }
            else if (_length > 0 && char.IsAsciiDigit(_plain[_length - 1]) && NextIsDigit(text, i))
            {
                // Two numbers with a blank between them are not one.
                c = ' ';
            }
            else
            {
                continue;
            }

            _origin[_length] = i;
            _plain[_length++] = c;
        }
    }

    /// <summary>Writes a numeral in characters, 九百九十万元 or 百分之十一点一, in digits; the characters that it takes, or 0.</summary>
    private int Numeral(string text, int at)
    {
        if (at > 0 && (ChineseNumeral.IsPart(text[at - 1]) || text[at - 1] is '几' or '数' or '第'))
        {
            return 0;
        }

        Span<char> digits = stackalloc char[2 * ChineseNumeral.Longest];
        bool isPercentage = text.AsSpan(at).StartsWith("百分之", StringComparison.Ordinal);
        int start = isPercentage ? at + 3 : at;
        int length = isPercentage ? ChineseNumeral.Percentage(text.AsSpan(start), digits, out int written) : ChineseNumeral.Amount(text.AsSpan(start), digits, out written);
        if (length == 0 || _length + written + 1 + (text.Length - start) > _plain.Length)
        {
            return 0;
        }

        if (isPercentage)
        {
            digits[written++] = '%';
        }

        for (int i = 0; i < written; i++)
        {
            _origin[_length] = i == 0 ? start : start + length - 1;
            _plain[_length++] = digits[i];
        }

        return start + length - at;
    }

    private static bool NextIsDigit(string text, int at)
    {
        while (at < text.Length && Chars.IsBlank(text[at]))
        {
            at++;
        }

        return at < text.Length && Chars.IsDigit(text[at]);
    }

    private void Cut()
    {
        int unknown = -1;
        int at = 0;
        while (at < _length)
        {
            _budget?.Step();
            int end = Next(at, out Token token);
            if (end == at)
            {
                unknown = unknown < 0 ? at : unknown;
                at++;
                continue;
            }

            Unknown(ref unknown, at);
            _tokens.Add(token);
            at = end;
        }

        Unknown(ref unknown, _length);
    }

    private void Unknown(ref int start, int end)
    {
        if (start >= 0)
        {
            _tokens.Add(new(new(PhraseKind.Unknown), start, end));
            start = -1;
        }
    }

    private int Next(int at, out Token token)
    {
        ReadOnlySpan<char> rest = _plain.AsSpan(at, _length - at);
        char c = rest[0];
        if (char.IsAsciiDigit(c) || (c is '-' or '+' && rest.Length > 1 && char.IsAsciiDigit(rest[1]) && (at == 0 || !char.IsAsciiLetterOrDigit(_plain[at - 1]))))
        {
            token = Figure(at, rest);
            return token.End;
        }

        PhraseKind mark = c switch
        {
            '。' or '!' or '?' or '\n' => PhraseKind.Stop,
            ';' => PhraseKind.Semicolon,
            ',' or '，' => PhraseKind.Comma,
            '、' => PhraseKind.And,
            '(' or '[' or '〔' => PhraseKind.Open,
            ')' or ']' or '〕' => PhraseKind.Close,
            ':' => PhraseKind.Colon,
            _ => PhraseKind.Unknown,
        };
        if (mark != PhraseKind.Unknown)
        {
            token = new(new(mark), at, at + 1);
            return at + 1;
        }

        if (_ownName.Length > 0 && rest.StartsWith(_ownName, StringComparison.Ordinal))
        {
            token = new(new(PhraseKind.Filler), at, at + _ownName.Length);
            return token.End;
        }

        bool isPhrase = Lexicon.Default.TryFind(rest, out Phrase phrase, out int length, out int steps);
        Steps += steps;
        if (isPhrase)
        {
            token = new(phrase, at, at + length);
            return token.End;
        }

        // Quotation marks and the like are no words.
        token = new(new(PhraseKind.Filler), at, at + 1);
        return char.IsLetter(c) ? at : at + 1;
    }

    private Token Figure(int at, ReadOnlySpan<char> rest)
    {
        int sign = char.IsAsciiDigit(rest[0]) ? 0 : 1;
        int length = sign + NumeralText.Length(rest[sign..]);
        ReadOnlySpan<char> behind = rest[length..];
        int end = at + length;
        if (length == 4 && sign == 0 && behind.Length > 0 && behind[0] == '年' && rest[0] is '1' or '2')
        {
            int more = behind.Length > 1 && behind[1] == '度' ? 2 : 1;
            return new(new(PhraseKind.Year, ((rest[0] - '0') * 1000) + ((rest[1] - '0') * 100) + ((rest[2] - '0') * 10) + rest[3] - '0'), at, end + more, end);
        }

        if (behind is ['月', ..] && length <= 2 && IsMonthOfPeriod(at, behind[1..], out bool isPart))
        {
            return new(new(PhraseKind.Period, isPart && rest[..length] is not "12" ? 1 : 0), at, end + 1, end);
        }

        (FigureUnit unit, int letters) = behind switch
        {
            ['元', ..] => (FigureUnit.Yuan, 1),
            ['千', '元', ..] => (FigureUnit.QianYuan, 2),
            ['万', '元', ..] => (FigureUnit.WanYuan, 2),
            ['亿', '元', ..] => (FigureUnit.YiYuan, 2),
            ['万'] or ['万', '、' or ',' or '，' or ';' or '。' or ')' or '(', ..] => (FigureUnit.WanYuan, 1),
            ['亿'] or ['亿', '、' or ',' or '，' or ';' or '。' or ')' or '(', ..] => (FigureUnit.YiYuan, 1),
            ['余' or '多' or '几', '万' or '亿' or '千', '元', ..] or ['万' or '亿' or '千', '余' or '多' or '几', '元', ..] => (FigureUnit.Broken, 3),
            ['余' or '多', '元', ..] => (FigureUnit.Broken, 2),
            ['倍', ..] => (FigureUnit.Broken, 1),
            ['%', ..] => (FigureUnit.Percent, 1),
            ['个', '百', '分', '点', ..] => (FigureUnit.PercentagePoints, 4),
            ['分', '之' or '别', ..] => (FigureUnit.Other, 0),
            ['分', ..] => (FigureUnit.Points, 1),
            [] or ['、' or ',' or '，' or ';' or '。' or ' ' or '和' or ')' or '/', ..] => (FigureUnit.None, 0),
            _ => (FigureUnit.Other, 0),
        };
        if (at >= 3 && _plain.AsSpan(at - 3, 3) is "百分之")
        {
            unit = FigureUnit.Percent;
            letters = 0;
        }

        bool isCutThousand = at > 1 && _plain[at - 1] == '，' && char.IsAsciiDigit(_plain[at - 2]) && rest[..length] is [_, _, _] or [_, _, _, '.', ..];
        unit = isCutThousand || StandsBehindNumber(at) || rest[..length].Count('.') > 1 ? FigureUnit.Broken : unit;
        return new(new(PhraseKind.Figure), at, end + letters, end, unit);
    }

    /// <summary>Whether a number goes on from one before it, or ends a range that begins there.</summary>
    private bool StandsBehindNumber(int at)
    {
        int before = at - 1;
        while (before >= 0 && at - before <= 3 && _plain[before] is ' ' or '-' or '~' or '—' or '–' or '.' or '至' or '到')
        {
            before--;
        }

        return before >= 0 && before < at - 1 && char.IsAsciiDigit(_plain[before]);
    }

    /// <summary>Whether a month says up to when, or for which months, figures are: 截至6月, 1-6月, 6月底.</summary>
    /// <param name="at">Where its number begins.</param>
    /// <param name="behind">What stands behind it.</param>
    /// <param name="isPart">Whether it is a part of the year, unless it is the last month.</param>
    private bool IsMonthOfPeriod(int at, ReadOnlySpan<char> behind, out bool isPart)
    {
        ReadOnlySpan<char> before = _plain.AsSpan(0, at);
        if (before is [.., '年'] && at >= 5 && char.IsAsciiDigit(before[^2]))
        {
            before = before[..^5];
        }

        isPart = before.EndsWith("截至", StringComparison.Ordinal) || before.EndsWith("截止", StringComparison.Ordinal)
            || behind is ['底' or '末' or '份', ..] || StandsBehindNumber(at);
        return isPart;
    }
}
