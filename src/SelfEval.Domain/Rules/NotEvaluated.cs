namespace SelfEval.Domain.Rules;

/// <summary>A rule that could not be applied at some place because something it needs is not there; never counted as passed.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Missing">The JSON Pointers of what is missing, or is printed in a unit that cannot be compared.</param>
public sealed record NotEvaluated(string Rule, ValueList<string> Missing)
{
    /// <summary>The JSON Pointers of what is missing in last year's report.</summary>
    public ValueList<string> MissingInPrior { get; init; }
}
