using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.DependencyInjection;

/// <summary>How the checks of a host are set up; can be bound to configuration.</summary>
public sealed class SelfEvalOptions
{
    /// <summary>The id of the rule pack, of those in <see cref="OwnPacks"/> and of the library's; <c>national</c> unless set.</summary>
    public string Pack { get; set; } = RulePacks.National.Id;

    /// <summary>How figures that do not recompute exactly are treated.</summary>
    public CheckPolicy Policy { get; set; }

    /// <summary>The language of the findings; Chinese unless set.</summary>
    public Language Language { get; set; }

    /// <summary>Rule packs of the host, which stand before those of the library.</summary>
    public IList<RulePack> OwnPacks { get; } = [];

    /// <summary>The pack that is asked for, or null where none has the id.</summary>
    internal RulePack? Find() => OwnPacks.FirstOrDefault(pack => pack.Id == Pack) ?? RulePacks.Find(Pack);
}
