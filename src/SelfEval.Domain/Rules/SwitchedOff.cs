namespace SelfEval.Domain.Rules;

/// <summary>A rule that a pack switched off, and why (停用的规则).</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Name">What the rule is called, in the language of the check.</param>
/// <param name="Reason">Why it is off, as the pack says it; in Chinese where the pack does not say it in the language of the check.</param>
/// <param name="Pack">The id of the pack that switched it off.</param>
public sealed record SwitchedOff(string Rule, string Name, string Reason, string Pack);
