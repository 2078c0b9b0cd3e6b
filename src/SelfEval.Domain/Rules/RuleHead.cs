namespace SelfEval.Domain.Rules;

/// <summary>What every rule has, whatever it judges: id, family, severity, and what people read about it.</summary>
internal sealed record RuleHead(string Id, RuleFamily Family, Severity Severity, RuleTexts Texts)
{
    /// <summary>The head of a rule of the library: the first digit of the id is the family.</summary>
    public static RuleHead BuiltIn(string id, Severity severity, string basis) =>
        new(id, (RuleFamily)(id[2] - '0'), severity, new ResourceTexts(id, basis));
}
