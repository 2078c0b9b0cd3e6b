using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>A rule in a pack: as it was declared, as the pack has it, and why it is switched off, if it is.</summary>
/// <param name="Declared">The rule as it was declared.</param>
/// <param name="Rule">The rule as the pack has it, with another severity or bound perhaps.</param>
/// <param name="Reason">Why it is switched off; null where it is not.</param>
/// <param name="ChangedBy">The pack that changed it or switched it off; null where it is as declared.</param>
internal sealed record PackEntry(Rule Declared, Rule Rule, LocalizedText? Reason, string? ChangedBy)
{
    /// <summary>A rule as it was declared.</summary>
    public static PackEntry Of(Rule rule) => new(rule, rule, null, null);
}
