using System.Globalization;
using System.Numerics;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>A figure is not farther from another than so many percent of it: a bound on what is usual, not on what can be.</summary>
internal sealed class NearIdentity : IdentityRule
{
    private readonly int _percent;
    private readonly int _declared;

    public NearIdentity(IdentityDraft draft, RuleHead head, int percent)
        : this(draft, head, percent, percent)
    {
    }

    private NearIdentity(IdentityDraft draft, RuleHead head, int percent, int declared)
        : base(draft, head) => (_percent, _declared) = (percent, declared);

    /// <summary>Whether only a figure below the other is too far from it.</summary>
    public bool OnlyBelow { get; init; }

    /// <inheritdoc/>
    internal override Rule As(RuleHead head) => new NearIdentity(Draft, head, _percent, _declared) { OnlyBelow = OnlyBelow };

    /// <inheritdoc/>
    internal override Rule Within(int percent) => new NearIdentity(Draft, Head, percent, _declared) { OnlyBelow = OnlyBelow };

    /// <inheritdoc/>
    internal override bool HasOtherBound => _percent != _declared;

    /// <inheritdoc/>
    public override string Formula(Language language)
    {
        Messages messages = Messages.In(language);
        (string figure, string other) = (Labels.Of(Result!, messages), Formulas.Sum(this, messages));
        return OnlyBelow
            ? string.Create(CultureInfo.InvariantCulture, $"{figure} ≥ {100 - _percent}% × {other}")
            : string.Create(CultureInfo.InvariantCulture, $"|{figure} − {other}| ≤ {_percent}% × {other}");
    }

    /// <inheritdoc/>
    /// <remarks>What is unusual is not wrong.</remarks>
    internal override IEnumerable<LinearForm> Forms(IdentityPlace place) => [];

    private protected override Verdict Judge(Operand? result, List<Operand> operands)
    {
        ExactFigure figure = result!.Value.Exact;
        ExactFigure other = operands[0].Exact;

        // Judged by the true values that suit the report best: what rounding can explain is not unusual. Figures are below
        // 10²⁸ here, so that hundreds of them fit.
        Int128 below = ((100 - _percent) * other.Low) - (100 * figure.High);
        Int128 above = (100 * figure.Low) - ((100 + _percent) * other.High);
        return below > 0 || (!OnlyBelow && above > 0) ? Verdict.Violated : Verdict.Exact;
    }

    private protected override Judgement Describe(Verdict verdict, Operand? result, List<Operand> operands) => new(verdict)
    {
        Printed = result!.Value.Printed.ToString(),
        Expected = operands[0].Printed.ToString(),
        Difference = Arithmetic.Trimmed(result.Value.Printed, result.Value.Exact.Value - operands[0].Exact.Value),
    };

    private protected override string MessageKey(Judgement judgement) => OnlyBelow ? "farBelow" : "far";

    private protected override string Explain(Messages messages, Judgement judgement, Operand? result, List<Operand> operands)
    {
        Operand figure = result!.Value;
        Operand other = operands[0];
        bool units = Arithmetic.NeedUnits(operands, figure.Printed);
        string formula = $"({Arithmetic.Number(figure.Printed, units)} − {Arithmetic.Number(other.Printed, units)}) ÷ {Arithmetic.Number(other.Printed, units)}";
        string bound = string.Create(CultureInfo.InvariantCulture, $"{_percent}%");
        if (other.Exact.Value == 0)
        {
            return messages.Fill("explanations/base", ("quotient", formula), ("base", other.Printed.ToString()));
        }

        BigInteger rate = Arithmetic.Round((figure.Exact.Value - (BigInteger)other.Exact.Value) * 10_000, other.Exact.Value);
        return messages.Fill("explanations/bound", ("quotient", formula), ("rate", Arithmetic.Print(figure.Printed, rate, 2, withUnit: false) + "%"), ("bound", bound));
    }
}
