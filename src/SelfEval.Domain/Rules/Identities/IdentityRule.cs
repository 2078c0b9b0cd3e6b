using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>A rule that is one declared identity over printed figures.</summary>
internal abstract class IdentityRule : Rule
{
    private readonly FigurePath? _result;
    private readonly ReportPath _place;
    private readonly ValueList<Term> _terms;
    private readonly ValueList<FigurePath> _replacing;
    private readonly bool _isOnlyWherePrinted;

    private protected IdentityRule(IdentityDraft draft, string id, Severity severity, string basis)
        : base(id, severity, basis, draft.Scope)
    {
        _result = draft.Result;
        _place = draft.Place;
        _terms = draft.Terms;
        _replacing = draft.Replacing;
        _isOnlyWherePrinted = draft.IsOnlyWherePrinted;
    }

    /// <summary>The derived figure; null where the identity compares with a constant.</summary>
    public FigurePath? Result => _result;

    /// <summary>Where findings are put.</summary>
    public ReportPath Place => _place;

    /// <summary>The other figures.</summary>
    public ValueList<Term> Terms => _terms;

    /// <inheritdoc/>
    internal override IEnumerable<IdentityRule> Identities => [this];

    /// <inheritdoc/>
    private protected override IEnumerable<ItemsPath> Lists => base.Lists.Concat(_terms.SelectMany(term => term.Lines?.Lists ?? [])).Distinct();

    /// <summary>Every figure that the identity covers.</summary>
    public IEnumerable<FigurePath> Covered => _terms.Select(term => term.Path).Concat(_result is null ? [] : [_result]);

    /// <summary>Whether it does not apply where one of its own figures is printed, so that it is never judged.</summary>
    public bool IsReplacedByItsOwn => _replacing.Any(Covered.Contains);

    /// <summary>Whether the path goes through a list below the scope, or through lines that are chosen, so that it means a sum.</summary>
    public bool SumsOver(Term term) => term.Lines is not null || term.Path.Depth > (Scope is null ? 0 : Scope.Depth + 1);

    /// <inheritdoc/>
    internal sealed override void Evaluate(CheckRun run, ItemIndex at)
    {
        if (IsReplaced(run, at))
        {
            run.Passed();
            return;
        }

        List<Operand> operands = run.BorrowOperands();
        List<string>? missing = null;
        Operand? result = null;
        if (_result is not null)
        {
            result = Read(run, _result, at, 1, 0, ref missing);
        }

        PrintedFigures printed = new(run, operands);
        foreach (Term term in _terms)
        {
            if (!Gather(run, term, at, ref printed, ref missing))
            {
                run.Passed();
                return;
            }
        }

        if (missing is not null && _isOnlyWherePrinted && ((_result is not null && result is null) || operands.Count == 0))
        {
            return;
        }

        if (missing is not null)
        {
            run.Missing(this, missing.ToValueList());
            return;
        }

        run.Judged();
        Verdict verdict = Judge(result, operands);
        if (verdict != Verdict.Exact)
        {
            run.Add(_place, at, ToFinding(run, at, Describe(verdict, result, operands), result, operands));
        }
    }

    /// <summary>Adds the identity at every place where it applies, with all its figures, printed or not.</summary>
    internal void Collect(CheckRun run, List<IdentityPlace> places)
    {
        if (Scope is null)
        {
            Collect(run, ItemIndex.None, places);
            return;
        }

        for (int place = 0; place < Scope.Count(run.Report, ItemIndex.None); place++)
        {
            Collect(run, ItemIndex.None.With(0, place), places);
        }
    }

    /// <summary>What the identity says of the true values at a place, as linear forms; none where it says nothing of them.</summary>
    /// <remarks>Only meaningful for a rule of severity error: what may be left open makes no figure wrong.</remarks>
    internal abstract IEnumerable<LinearForm> Forms(IdentityPlace place);

    /// <inheritdoc/>
    private protected override void MissingLists(CheckRun run, List<string> pointers)
    {
        if (!_isOnlyWherePrinted)
        {
            base.MissingLists(run, pointers);
        }
    }

    /// <summary>Judges the identity over figures that are all there.</summary>
    private protected abstract Verdict Judge(Operand? result, List<Operand> operands);

    /// <summary>What there is to say of a verdict that makes a finding.</summary>
    private protected abstract Judgement Describe(Verdict verdict, Operand? result, List<Operand> operands);

    /// <summary>The arithmetic over the printed figures, written out.</summary>
    private protected abstract string Explain(Messages messages, Judgement judgement, Operand? result, List<Operand> operands);

    /// <summary>The severity of a verdict, before policy.</summary>
    private protected virtual Severity SeverityOf(Judgement judgement) => judgement.Verdict switch
    {
        Verdict.WithinRounding or Verdict.Truncated => Severity.Advice,
        Verdict.Undefined => judgement.IsImpossible ? Severity : Severity.Advice,
        _ => Severity,
    };

    /// <summary>The key of the sentence that tells the verdict.</summary>
    private protected abstract string MessageKey(Judgement judgement);

    private static Operand? Read(CheckRun run, FigurePath path, ItemIndex at, int above, int below, ref List<string>? missing)
    {
        if (path.Get(run.Report, at) is { } figure)
        {
            return new Operand(path, at, figure, above, below);
        }

        (missing ??= []).Add(path.Pointer(at));
        return null;
    }

    /// <summary>Whether another figure takes the part of this identity into account.</summary>
    private bool IsReplaced(CheckRun run, ItemIndex at)
    {
        foreach (FigurePath figure in _replacing)
        {
            if (figure.Get(run.Report, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private void Collect(CheckRun run, ItemIndex at, List<IdentityPlace> places)
    {
        if (IsReplaced(run, at))
        {
            return;
        }

        List<string>? missing = null;
        AllFigures all = new(run, []);
        foreach (Term term in _terms)
        {
            // A list that is not there, or a line that nobody can place: no number would close the gap.
            if (!Gather(run, term, at, ref all, ref missing) || missing is not null)
            {
                return;
            }
        }

        places.Add(new IdentityPlace(this, at, _result is null ? null : new Slot(_result, at.Within(_result.Depth), 1, 0, _result.Get(run.Report, at)), [.. all.Slots]));
    }

    /// <summary>Finds the figure of a term, or one figure of each line or item that it sums over.</summary>
    /// <returns>Whether the identity applies.</returns>
    private bool Gather<TFigures>(CheckRun run, Term term, ItemIndex at, ref TFigures figures, ref List<string>? missing)
        where TFigures : struct, ITermFigures
    {
        if (!SumsOver(term))
        {
            figures.Add(term, at, ref missing);
            return true;
        }

        ItemsPath list = ListOf(term.Path);
        if (term.Lines is { } lines)
        {
            List<int> places = run.BorrowPlaces();
            if (!lines.TrySelect(run, at, places, ref missing))
            {
                return false;
            }

            // No line of the code means that there is nothing of it, but only where the lines print this amount at all.
            if (places.Count == 0 && missing is null && !run.IsPrinted(list, term.Path))
            {
                return false;
            }

            foreach (int place in places)
            {
                figures.Add(term, at.With(list.Depth, place), ref missing);
            }

            return true;
        }

        int count = list.Count(run.Report, at);
        if (count == 0)
        {
            (missing ??= []).Add(list.Pointer(at));
        }

        for (int place = 0; place < count; place++)
        {
            figures.Add(term, at.With(list.Depth, place), ref missing);
        }

        return true;
    }

    private static ItemsPath ListOf(ReportPath path) => path as ItemsPath ?? ListOf(path.Parent!);

    private Finding ToFinding(CheckRun run, ItemIndex at, Judgement judgement, Operand? result, List<Operand> operands)
    {
        if (judgement.Verdict == Verdict.Inconsistent && Severity < Severity.Error)
        {
            // What a sound report may leave open (carry-over between revenue and expenditure) makes no figure wrong.
            judgement = judgement with { Verdict = Verdict.Violated };
        }

        Messages messages = run.Messages;
        bool hardened = run.Options.Policy == CheckPolicy.Strict && (judgement.Verdict is Verdict.WithinRounding or Verdict.Truncated);
        string label = Labels.Of(_place, messages, run.Report, at);
        string key = MessageKey(judgement);
        string message = judgement.Expected is { } expected
            ? messages.Fill($"verdicts/{key}", ("label", label), ("printed", judgement.Printed), ("expected", expected), ("difference", judgement.Difference ?? ""))
            : messages.Fill($"verdicts/{key}", ("label", label), ("printed", judgement.Printed));
        return new Finding
        {
            Rule = Id,
            Name = Name(run.Options.Language),
            Severity = hardened ? Severity.Error : SeverityOf(judgement),
            Verdict = judgement.Verdict,
            Pointer = _place.Pointer(at),
            Message = message,
            Explanation = Explain(messages, judgement, result, operands),
            Printed = result?.Printed.ToString(),
            Expected = judgement.Expected,
            Difference = judgement.Difference,
            Operands = (result is { } derived ? operands.Prepend(derived) : operands).Select(operand => operand.ToFinding()).ToValueList(),
            Basis = Basis(run.Options.Language),
            Action = messages.Find($"rules/{Id}/action") ?? messages[$"actions/{key}"],
        };
    }

    /// <summary>What becomes of the figures that an identity finds.</summary>
    private interface ITermFigures
    {
        /// <summary>Takes the figure of a term at a place.</summary>
        void Add(Term term, ItemIndex at, ref List<string>? missing);
    }

    /// <summary>Those that are printed, to be judged; the others are noted as missing.</summary>
    private readonly struct PrintedFigures(CheckRun run, List<Operand> operands) : ITermFigures
    {
        public void Add(Term term, ItemIndex at, ref List<string>? missing)
        {
            if (Read(run, term.Path, at, term.Above, term.Below, ref missing) is { } operand)
            {
                operands.Add(operand);
            }
        }
    }

    /// <summary>All of them: what is not printed has a true value too.</summary>
    private readonly struct AllFigures(CheckRun run, List<Slot> slots) : ITermFigures
    {
        public List<Slot> Slots => slots;

        public void Add(Term term, ItemIndex at, ref List<string>? missing) =>
            slots.Add(new Slot(term.Path, at.Within(term.Path.Depth), term.Above, term.Below, term.Path.Get(run.Report, at)));
    }
}
