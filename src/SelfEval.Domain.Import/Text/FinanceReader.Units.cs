using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Text;

/// <summary>Figures and their units as printed.</summary>
internal sealed partial class FinanceReader
{
    /// <summary>Reads figures with no words between them, as the cells of a table that PDF gives: nothing says which is which.</summary>
    private int ReadRow(int at, int end)
    {
        for (; at < end && _plain.Tokens[at].Kind == PhraseKind.Figure; at++)
        {
            if (_plain.Tokens[at].Unit is not (FigureUnit.None or FigureUnit.Other))
            {
                NotUnderstood(_plain.Tokens[at], UnreadReason.UnknownFigure);
            }
        }

        _clause.HasFigure = _clause.IsMeasureUsed = true;
        return at - 1;
    }

    /// <summary>In 100、200和300万元 the unit is that of all.</summary>
    private void ShareUnit()
    {
        for (int i = _figures.Count - 2; i >= 0; i--)
        {
            if (_figures[i].Unit == FigureUnit.None)
            {
                _figures[i] = _figures[i] with { Unit = _figures[i + 1].Unit };
            }
        }
    }

    /// <summary>支出合计990 below 单位：万元. Without such a line nothing says what the number counts.</summary>
    private void GiveUnit(int before)
    {
        if (_figures[^1].Unit != FigureUnit.None || before < 0)
        {
            return;
        }

        ReadOnlySpan<char> number = Number(_figures[0]);
        bool isBehind = _clause.After != LastSaid.None && _plain.Tokens[before].Kind switch
        {
            PhraseKind.Line or PhraseKind.Measure or PhraseKind.Direction or PhraseKind.Side or PhraseKind.Rate or PhraseKind.Filler or PhraseKind.PriorYear or PhraseKind.Compare => true,
            PhraseKind.Colon => number.Length > 2,
            _ => false,
        };
        for (int i = 0; i < _figures.Count && isBehind; i++)
        {
            // Nothing is nothing in any unit: 国有资本经营预算收入为0.
            bool isNothing = BareUnit == FigureUnit.Broken && Number(_figures[i]) is "0";
            _figures[i] = _figures[i] with { Unit = _clause.Rate != Slot.Unlabelled ? FigureUnit.Broken : isNothing ? FigureUnit.Yuan : BareUnit };
        }
    }

    private void Set(LineKey line, Slot slot, Token token, ReportedAmount? amount, ReportedPercentage? percentage, bool isWeak)
    {
        (int start, int end) = _plain.Source(token.Start, token.End);
        draft.Set(line, slot, new(amount, percentage, start, end, isWeak));
        SawRevenue |= line.Kind is LineKind.RevenueTotal or LineKind.RevenueFunding;
        SawExpenditure |= line.Kind is not (LineKind.RevenueTotal or LineKind.RevenueFunding);
    }

    private bool TryRead(Token figure, out ReportedAmount amount)
    {
        AmountUnit unit = figure.Unit switch
        {
            FigureUnit.WanYuan => AmountUnit.WanYuan,
            FigureUnit.Yuan => AmountUnit.Yuan,
            FigureUnit.YiYuan => AmountUnit.YiYuan,
            _ => AmountUnit.QianYuan,
        };
        return ReportedAmount.TryParse(Number(figure), unit, out amount) || OutOfRange(figure);
    }

    private bool TryRead(Token figure, out ReportedPercentage percentage)
    {
        Span<char> text = stackalloc char[Math.Min(figure.NumberEnd - figure.Start, 64) + 1];
        bool fits = figure.NumberEnd - figure.Start < text.Length && Number(figure).TryCopyTo(text);
        text[^1] = '%';
        percentage = default;
        return (fits && ReportedPercentage.TryParse(text, out percentage)) || OutOfRange(figure);
    }

    private ReadOnlySpan<char> Number(Token figure) => _plain.Text[figure.Start..figure.NumberEnd].TrimStart('+');

    private bool OutOfRange(Token figure)
    {
        NotUnderstood(figure, UnreadReason.OutOfRange);
        return false;
    }

    private void NotUnderstood(Token figure, UnreadReason reason)
    {
        (int start, int end) = _plain.Source(figure.Start, figure.End);
        binder.NotUnderstood(start, end, reason);
    }
}
