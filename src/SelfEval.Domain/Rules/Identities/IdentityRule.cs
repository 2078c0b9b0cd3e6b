using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>A rule that is one declared identity over printed figures.</summary>
internal abstract class IdentityRule : Rule
{
    private readonly FigurePath? _result;
    private readonly ReportPath _place;
    private readonly ValueList<Term> _terms;
    private readonly ValueList<Condition> _conditions;
    private readonly bool _hasFiguresToLeaveOut;
    private readonly bool _hasNoOthers;
    private readonly bool _isOnlyWherePrinted;

    private protected IdentityRule(IdentityDraft draft, RuleHead head)
        : base(head, draft.Scope)
    {
        Draft = draft;
        _result = draft.Result;
        _place = draft.Place;
        _terms = draft.Terms;
        _conditions = draft.Conditions;
        _hasFiguresToLeaveOut = _terms.Any(term => term.WhenAbsent == WhenAbsent.LeftOut);
        _hasNoOthers = _terms.All(term => term.WhenAbsent != WhenAbsent.NotEvaluated);
        _isOnlyWherePrinted = draft.IsOnlyWherePrinted;
        ReadsPrior = _terms.Any(term => term.Prior is not null);
    }

    /// <summary>The declaration.</summary>
    private protected IdentityDraft Draft { get; }

    /// <summary>The derived figure; null where the identity compares with a constant.</summary>
    public FigurePath? Result => _result;

    /// <summary>Where findings are put.</summary>
    public ReportPath Place => _place;

    /// <summary>The other figures.</summary>
    public ValueList<Term> Terms => _terms;

    /// <inheritdoc/>
    internal override IEnumerable<IdentityRule> Identities => [this];

    /// <inheritdoc/>
    internal override Rule As(RuleHead head) => Draft.As(head);

    /// <inheritdoc/>
    private protected override IEnumerable<ItemsPath> Lists => base.Lists.Concat(_terms.SelectMany(term => term.Items?.Lists ?? [])).Distinct();

    /// <inheritdoc/>
    internal override bool ReadsPrior { get; }

    /// <summary>Every figure of the report that the identity covers.</summary>
    public IEnumerable<FigurePath> Covered => _terms.Where(term => term.Prior is null).Select(term => term.Path).Concat(_result is null ? [] : [_result]);

    /// <summary>Whether it does not apply where one of its own figures is printed, so that it is never judged.</summary>
    public bool IsReplacedByItsOwn => _conditions.Any(condition => condition.Kind == ConditionKind.NotPrinted && Covered.Contains(condition.Figure));

    /// <summary>Whether the path goes through a list below the scope, or through lines that are chosen, so that it means a sum.</summary>
    public bool SumsOver(Term term) => term.Items is not null || term.Path.Depth > (Scope is null ? 0 : Scope.Depth + 1);

    /// <inheritdoc/>
    internal sealed override void Evaluate(CheckRun run, ItemIndex at)
    {
        if (!Applies(run, at, out bool isNowherePrinted))
        {
            if (!isNowherePrinted)
            {
                run.Passed();
            }

            return;
        }

        List<Operand> operands = run.BorrowOperands();
        List<string>? missing = null;
        List<string>? missingInPrior = null;
        Operand? result = null;
        if (_result is not null)
        {
            result = Read(run, new Term(_result, 1), at, ref missing);
        }

        PrintedFigures printed = new(run, operands);
        foreach (Term term in _terms)
        {
            if (!(term.Prior is { } place ? GatherPrior(run, term, place.Find(run, at), operands, ref missingInPrior) : Gather(run, term, at, ref printed, ref missing)))
            {
                run.Passed();
                return;
            }
        }

        bool lacks = missing is not null || missingInPrior is not null;
        if (!lacks && operands.Count == 0 && _hasNoOthers)
        {
            return;
        }

        if (lacks && _isOnlyWherePrinted && ((_result is not null && result is null) || operands.Count == 0))
        {
            return;
        }

        if (lacks)
        {
            run.Missing(this, (missing ?? []).ToValueList(), (missingInPrior ?? []).ToValueList());
            return;
        }

        Verdict verdict = Judge(result, operands);
        if (verdict == Verdict.Undefined && ReadsPrior && Describe(verdict, result, operands).Base == ZeroBase.Harmless)
        {
            // A habit that does no harm, 0 ÷ 0 printed as 0 %, is said once, of the report by itself.
            run.Passed();
            return;
        }

        run.Judged();
        if (verdict != Verdict.Exact)
        {
            run.Add(_place, at, ToFinding(run, at, Describe(verdict, result, operands), result, operands));
        }
    }

    /// <summary>Adds the identity at every place where it applies, with all its figures, printed or not.</summary>
    /// <remarks>One that compares with last year's report is left out: what is decided is whether this report is consistent by itself.</remarks>
    internal void Collect(CheckRun run, List<IdentityPlace> places)
    {
        if (ReadsPrior)
        {
            return;
        }

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
        Verdict.Undefined => judgement.Base == ZeroBase.Harmless ? Severity.Advice : Severity,
        _ => Severity,
    };

    /// <summary>The key of the sentence that tells the verdict.</summary>
    private protected abstract string MessageKey(Judgement judgement);

    /// <summary>The name of the base, where the sentence and the action speak of one.</summary>
    private protected virtual string? BaseName(CheckRun run, Judgement judgement, List<Operand> operands) => null;

    /// <summary>Whether the identity is the one to judge by, given what is printed beside it and what of it is.</summary>
    private bool Applies(CheckRun run, ItemIndex at, out bool isNowherePrinted)
    {
        isNowherePrinted = false;
        foreach (Condition condition in _conditions)
        {
            ReportedFigure? figure = condition.Figure.Get(run.Report, at);
            bool holds = condition.Kind switch
            {
                ConditionKind.Printed => figure is not null,
                ConditionKind.NothingPrinted => figure is null or { Value: 0m },
                _ => figure is null,
            };
            if (!holds)
            {
                isNowherePrinted = condition.Kind == ConditionKind.Printed;
                return false;
            }
        }

        return !_hasFiguresToLeaveOut || LeavesOut(run, at);
    }

    private bool LeavesOut(CheckRun run, ItemIndex at)
    {
        foreach (Term term in _terms)
        {
            if (term.WhenAbsent == WhenAbsent.LeftOut && term.Path.Get(run.Report, at) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the identity does without the figure of a term, which is not printed.</summary>
    private static bool DoesWithout(CheckRun run, Term term, ItemIndex at)
    {
        if (term.WhenAbsent == WhenAbsent.NotEvaluated || term.Path.Get(run.Report, at) is not null)
        {
            return false;
        }

        // A line that prints another figure is there, so what it does not print is not known.
        return term.WhenAbsent == WhenAbsent.LeftOut
            || !term.Path.Parent!.Children.Any(path => path is FigurePath figure && figure.Get(run.Report, at) is not null);
    }

    /// <summary>Reads the figure of a term at a place, in last year's report where it belongs there.</summary>
    private static Operand? Read(CheckRun run, Term term, ItemIndex at, ref List<string>? missing)
    {
        bool inPrior = term.Prior is not null;
        if (term.Path.Get(inPrior ? run.Prior!.Report : run.Report, at) is { } figure)
        {
            return new Operand(term.Path, at, figure, term.Above, term.Below, inPrior);
        }

        (missing ??= []).Add(term.Path.Pointer(at));
        return null;
    }

    private void Collect(CheckRun run, ItemIndex at, List<IdentityPlace> places)
    {
        if (!Applies(run, at, out _))
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

        if (all.Slots.Count == 0 && _hasNoOthers)
        {
            return;
        }

        places.Add(new IdentityPlace(this, at, _result is null ? null : new Slot(_result, at.Within(_result.Depth), 1, 0, _result.Get(run.Report, at)), [.. all.Slots]));
    }

    /// <summary>Reads the counterpart of a figure in last year's report.</summary>
    /// <returns>Whether the identity applies.</returns>
    private static bool GatherPrior(CheckRun run, Term term, ItemIndex? place, List<Operand> operands, ref List<string>? missing)
    {
        if (place is not { } there)
        {
            return false;
        }

        if (Read(run, term, there, ref missing) is { } operand)
        {
            operands.Add(operand);
        }

        return true;
    }

    /// <summary>Finds the figure of a term, or one figure of each line or item that it sums over.</summary>
    /// <returns>Whether the identity applies.</returns>
    private bool Gather<TFigures>(CheckRun run, Term term, ItemIndex at, ref TFigures figures, ref List<string>? missing)
        where TFigures : struct, ITermFigures
    {
        if (!SumsOver(term))
        {
            if (term.OnlyBeside is { } beside && beside.Get(run.Report, at) is null && term.Path.Get(run.Report, at) is null)
            {
                return true;
            }

            if (!DoesWithout(run, term, at))
            {
                figures.Add(term, at, ref missing);
            }

            return true;
        }

        ItemsPath list = ListOf(term.Path);
        if (term.Items is { } selection)
        {
            List<int> places = run.BorrowPlaces();
            if (!selection.TrySelect(run, at, places, ref missing))
            {
                return false;
            }

            // No line of the code means that there is nothing of it, but only where the lines print this amount at all.
            if (places.Count == 0 && missing is null && !selection.MayBeEmpty && !selection.WouldPrint(run, at, list, term.Path))
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
        if (count == 0 && term.OnlyBeside is null)
        {
            (missing ??= []).Add(list.Pointer(at));
        }

        for (int place = 0; place < count; place++)
        {
            figures.Add(term, at.With(list.Depth, place), ref missing);
        }

        return true;
    }

    /// <summary>Which of the figures were read in last year's report; nothing where none was.</summary>
    private static string FromPrior(Messages messages, List<Operand> operands)
    {
        IEnumerable<string> figures = operands.Where(operand => operand.IsInPrior).Select(operand => operand.Printed.ToString());
        return figures.Any() ? messages.Fill("explanations/prior", ("figures", string.Join(messages["labels/and"], figures))) : "";
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
        bool isExplained = judgement.Verdict is Verdict.WithinRounding or Verdict.Truncated;
        bool hardened = run.Options.Policy == CheckPolicy.Strict && isExplained;
        string label = Labels.Of(_place, messages, run.Report, at);
        string key = MessageKey(judgement);
        string? baseName = BaseName(run, judgement, operands);
        string message = baseName is not null
            ? messages.Fill($"verdicts/{key}", ("label", label), ("printed", judgement.Printed), ("base", baseName))
            : messages.Fill($"verdicts/{key}", ("label", label), ("printed", judgement.Printed), ("expected", judgement.Expected ?? ""), ("difference", judgement.Difference ?? ""));

        // What the rule itself advises is for figures that are wrong.
        string? own = isExplained ? null : Action(run.Options.Language);
        string? strict = hardened ? messages.Find($"actions/strict/{key}") : null;
        return new Finding
        {
            Rule = Id,
            Name = Name(run.Options.Language),
            Severity = hardened ? Severity : SeverityOf(judgement),
            Verdict = judgement.Verdict,
            Pointer = _place.Pointer(at),
            Message = message,
            Explanation = Explain(messages, judgement, result, operands) + FromPrior(messages, operands),
            Printed = result?.Printed.ToString() ?? judgement.Printed,
            Expected = judgement.Expected,
            Difference = judgement.Difference,
            Operands = (result is { } derived ? operands.Prepend(derived) : operands).Take(Finding.MaxOperands).Select(operand => operand.ToFinding()).ToValueList(),
            OperandsLeftOut = Math.Max(0, operands.Count + (result is null ? 0 : 1) - Finding.MaxOperands),
            Basis = Basis(run.Options.Language),
            Action = own ?? strict ?? (baseName is null ? messages[$"actions/{key}"] : messages.Fill($"actions/{key}", ("base", baseName))),
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
            if (Read(run, term, at, ref missing) is { } operand)
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
