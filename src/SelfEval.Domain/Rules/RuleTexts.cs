using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>What people read about a rule.</summary>
internal abstract class RuleTexts
{
    /// <summary>What the rule is called.</summary>
    public abstract string Name(Language language);

    /// <summary>What it asks for, in one sentence.</summary>
    public abstract string Statement(Language language);

    /// <summary>The norm that it rests on.</summary>
    public abstract string Basis(Language language);

    /// <summary>What to do where it does not hold; null where its kind of finding says it.</summary>
    public abstract string? Action(Language language);

    /// <summary>What it compares, for a rule whose declaration does not say it.</summary>
    public abstract string Formula(Language language);
}

/// <summary>The texts of a rule of the library, from its resources.</summary>
internal sealed class ResourceTexts(string id, string basis) : RuleTexts
{
    /// <inheritdoc/>
    public override string Name(Language language) => Messages.In(language)[$"rules/{id}/name"];

    /// <inheritdoc/>
    public override string Statement(Language language) => Messages.In(language)[$"rules/{id}/statement"];

    /// <inheritdoc/>
    public override string Basis(Language language) => Messages.In(language)[$"basis/{basis}"];

    /// <inheritdoc/>
    public override string? Action(Language language) => Messages.In(language).Find($"rules/{id}/action");

    /// <inheritdoc/>
    public override string Formula(Language language) => Messages.In(language)[$"rules/{id}/formula"];
}

/// <summary>The texts of a rule of another pack, as the pack gives them.</summary>
internal sealed class DeclaredTexts(LocalizedText name, LocalizedText statement, LocalizedText basis, LocalizedText? action) : RuleTexts
{
    /// <inheritdoc/>
    public override string Name(Language language) => name.In(language);

    /// <inheritdoc/>
    public override string Statement(Language language) => statement.In(language);

    /// <inheritdoc/>
    public override string Basis(Language language) => basis.In(language);

    /// <inheritdoc/>
    public override string? Action(Language language) => action?.In(language);

    /// <inheritdoc/>
    public override string Formula(Language language) => Statement(language);
}
