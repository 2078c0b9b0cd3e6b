using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Import.Text;

/// <summary>Reads which line of budget and accounts the label of a row means.</summary>
internal sealed class FundsLabels(Binder binder, FinanceDraft draft, PlainText plain, bool hasBalances)
{
    private bool _isRevenue;
    private LineKind _whole;

    /// <summary>Whether the rows are projects, whose total is not that of the unit.</summary>
    public bool IsOfProjects { get; set; }

    /// <summary>Begins a table.</summary>
    public void Begin(SectionKind section)
    {
        IsOfProjects = false;
        _isRevenue = section == SectionKind.Revenue;
        _whole = section == SectionKind.Procurement ? LineKind.Procurement : LineKind.ExpenditureTotal;
    }

    /// <summary>The line that a label means; null where it is none that is known.</summary>
    public LineKey? LineOf(string label, (int Start, int End) cell)
    {
        NumberMark mark = NumberMark.Read(label);
        if (mark.Length > 0)
        {
            binder.Ordering(cell.Start, cell.Start + mark.Length);
        }

        plain.Read(new Paragraph(label, [new(0, cell.Start, label.Length)]) { Mark = mark });
        bool isRevenue = label.Contains("收入", StringComparison.Ordinal) || (_isRevenue && !label.Contains("支出", StringComparison.Ordinal));
        LineKey? found = null;
        foreach (Token token in plain.Tokens)
        {
            switch (token.Kind)
            {
                case PhraseKind.Line when token.Phrase.Detail == Phrase.Bare && _whole != LineKind.Procurement:
                case PhraseKind.Nothing:
                    return null;
                case PhraseKind.Line when found is null:
                    found = KeyOf(token, isRevenue);
                    break;
                case PhraseKind.Side when found is null:
                    found = new((LineKind)token.Phrase.Value);
                    break;
                case PhraseKind.Scope when found is null:
                    found = new(isRevenue ? LineKind.RevenueFunding : LineKind.ExpenditureFunding);
                    break;
                case PhraseKind.Line when (LineKind)token.Phrase.Value is LineKind.RevenueTotal or LineKind.ExpenditureTotal && found is { Kind: LineKind.RevenueFunding or LineKind.ExpenditureFunding }:
                    // 财政拨款收入合计.
                    break;
                case PhraseKind.Unknown or PhraseKind.Line:
                    return null;
                default:
                    break;
            }
        }

        if (found is null && FormTitles.Find(label) == FormTitle.Total && !IsOfProjects && !(hasBalances && label.Contains("总计", StringComparison.Ordinal)))
        {
            found = new(_isRevenue ? LineKind.RevenueTotal : LineKind.ExpenditureTotal);
        }

        _whole = found is { Kind: LineKind.Basic or LineKind.Project or LineKind.ExpenditureTotal or LineKind.RevenueTotal or LineKind.Procurement } ? found.Value.Kind : _whole;
        _isRevenue = _whole == LineKind.RevenueTotal || (_isRevenue && _whole != LineKind.ExpenditureTotal);
        return found is { Kind: LineKind.None } ? null : found;
    }

    /// <summary>Whether a label has words that are not known.</summary>
    public bool IsUnknown(string label, (int Start, int End) cell)
    {
        plain.Read(new Paragraph(label, [new(0, cell.Start, label.Length)]) { Mark = NumberMark.Read(label) });
        return plain.Tokens.Exists(token => token.Kind == PhraseKind.Unknown);
    }

    private LineKey KeyOf(Token token, bool isRevenue)
    {
        LineKind kind = (LineKind)token.Phrase.Value;
        LineKey key = kind switch
        {
            LineKind.Funding => new(isRevenue ? LineKind.RevenueFunding : LineKind.ExpenditureFunding, (FundingSource)token.Phrase.Detail),
            LineKind.RevenueGrandTotal => new(hasBalances ? LineKind.None : LineKind.RevenueTotal),
            LineKind.ExpenditureGrandTotal => new(hasBalances ? LineKind.None : LineKind.ExpenditureTotal),
            LineKind.Economic => new(_whole switch { LineKind.Basic => LineKind.BasicEconomic, LineKind.Project => LineKind.ProjectEconomic, _ => LineKind.Economic }, default, plain.Printed(token)),
            LineKind.Functional => new(kind, default, plain.Printed(token)),
            _ => new(kind),
        };
        if (key.IsClassified)
        {
            draft.Line(key).NamePlace ??= plain.Source(token.Start, token.End);
        }

        return key;
    }
}
