using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Text;

/// <summary>Amounts that wait for the rest of the sentence to say what they measure.</summary>
internal sealed partial class FinanceReader
{
    /// <summary>No sentence that people write leaves more open; a hostile one must not make reading slow.</summary>
    private const int MostWaiting = 64;

    /// <summary>No 分别 means more lines than these.</summary>
    private const int MostNamed = 16;

    private void Wait(LineKey line, Slot slot, Token figure)
    {
        // The line is opened now, to keep the printed order.
        LineDraft opened = draft.Line(line);
        _waiting.Add(new(line, slot, figure, _sentenceMeasure, IsFirst: opened[Slot.Initial] is null && opened[Slot.Adjusted] is null && opened[Slot.Outturn] is null));
        if (slot == Slot.Budget && _clause.Budget == Slot.None)
        {
            Measured(slot);
        }

        if (_waiting.Count > MostWaiting)
        {
            Settle(isLast: true);
        }
    }

    /// <summary>Remembers the measure of an amount for those beside it.</summary>
    private void Measured(Slot slot)
    {
        _hasMeasures |= _sentenceMeasure != Slot.None && _sentenceMeasure != slot;
        _lastMeasure = _sentenceMeasure = slot;
    }

    /// <summary>Gives the amounts that wait for it their measure, as far as the rest of the sentence has said it.</summary>
    private void Settle(bool isLast = false)
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        // Amounts without a measure first: some of them turn out to be of a budget.
        for (int i = 0; i < _waiting.Count; i++)
        {
            if (_waiting[i].Slot == Slot.Unlabelled && SettleUnlabelled(i))
            {
                _waiting.RemoveAt(i--);
            }
        }

        for (int i = 0; i < _waiting.Count; i++)
        {
            WaitingFigure waiting = _waiting[i];
            bool hasInitial = draft.Has(waiting.Line, Slot.Initial);
            if (hasInitial != draft.Has(waiting.Line, Slot.Adjusted))
            {
                Give(waiting, hasInitial ? Slot.Adjusted : Slot.Initial);
                _waiting.RemoveAt(i--);
            }
            else if (isLast)
            {
                Ambiguous(waiting.Line, waiting.Figure, Slot.Initial, Slot.Adjusted);
                _waiting.RemoveAt(i--);
            }
        }
    }

    /// <summary>Settles one amount; false where it goes on waiting, as one of a budget.</summary>
    private bool SettleUnlabelled(int at)
    {
        WaitingFigure waiting = _waiting[at];
        bool hasInitial = draft.Has(waiting.Line, Slot.Initial);
        bool isOtherBudget = waiting.IsFirst && draft.Has(waiting.Line, Slot.Outturn) && hasInitial != draft.Has(waiting.Line, Slot.Adjusted);

        // X 10 万元，调整预算 11 万元，决算 12 万元: what stands first is the budget that is not named.
        Slot slot = isOtherBudget ? hasInitial ? Slot.Adjusted : Slot.Initial
            : waiting.Inherited != Slot.None ? waiting.Inherited
            : Printed(waiting) is { } before ? before
            : _sectionMeasure != Slot.None ? _sectionMeasure
            : _lastMeasure is Slot.None or Slot.Outturn || draft.Has(_whole, Slot.Outturn) || draft.Has(_section, Slot.Outturn) ? Slot.Outturn : Slot.Unlabelled;
        switch (slot)
        {
            case Slot.Budget:
                _waiting[at] = waiting with { Slot = Slot.Budget };
                return false;
            case Slot.Unlabelled:
                Ambiguous(waiting.Line, waiting.Figure, _lastMeasure == Slot.Budget ? Slot.Adjusted : _lastMeasure, Slot.Outturn);
                return true;
            default:
                Give(waiting, slot);
                return true;
        }
    }

    /// <summary>The slot of the line that holds the very same amount: it is printed again.</summary>
    private Slot? Printed(WaitingFigure waiting)
    {
        for (Slot slot = Slot.Outturn; slot >= Slot.Initial && draft.Has(waiting.Line, Slot.Outturn); slot--)
        {
            if (TryRead(waiting.Figure, out ReportedAmount amount) && draft.Line(waiting.Line).Amount(slot) == amount && amount.Value != 0m)
            {
                return slot;
            }
        }

        return null;
    }

    private void Give(WaitingFigure waiting, Slot slot)
    {
        if (!waiting.Line.Has(slot))
        {
            NotUnderstood(waiting.Figure, UnreadReason.NoField);
        }
        else if (TryRead(waiting.Figure, out ReportedAmount amount))
        {
            Set(waiting.Line, slot, waiting.Figure, amount, null, isWeak: true);
            _lastMeasure = slot;
        }
    }

    private void Ambiguous(LineKey line, Token figure, Slot one, Slot other)
    {
        (int start, int end) = _plain.Source(figure.Start, figure.End);
        draft.Ambiguous(start, end, (line, one), (line, other));
    }
}
