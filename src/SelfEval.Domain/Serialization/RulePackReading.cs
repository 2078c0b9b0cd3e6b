using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Serialization;

/// <summary>What reading a rule pack gave: the pack, or every problem that keeps it from being one.</summary>
/// <remarks>Immutable, so safe to share between threads. Equality is by reference.</remarks>
public sealed class RulePackReading
{
    internal RulePackReading(RulePack? pack, IEnumerable<ReadProblem> problems, bool isCut) =>
        (Pack, Problems, ProblemsAreCut) = (pack, problems.ToValueList(), isCut);

    /// <summary>The pack; null exactly when there are problems.</summary>
    public RulePack? Pack { get; }

    /// <summary>What is wrong, in the order of the document, up to <see cref="RulePackJson.MaxProblems"/>.</summary>
    public ValueList<ReadProblem> Problems { get; }

    /// <summary>Whether there are more problems than are listed.</summary>
    public bool ProblemsAreCut { get; }

    /// <summary>The pack.</summary>
    /// <exception cref="FormatException">There are problems; the message lists the first of them.</exception>
    public RulePack RequirePack() => Pack ?? throw new FormatException(
        string.Join(Environment.NewLine, Problems.Take(5).Select(problem => problem.ToString())));
}
