using Microsoft.Extensions.Options;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.DependencyInjection;

/// <summary>Refuses options that no check can be set up with, all of them at once.</summary>
internal sealed class SelfEvalOptionsValidator : IValidateOptions<SelfEvalOptions>
{
    public ValidateOptionsResult Validate(string? name, SelfEvalOptions options)
    {
        ValidateOptionsResultBuilder problems = new();
        if (options.Find() is null)
        {
            problems.AddError($"there is no rule pack \"{options.Pack}\"; there are: {string.Join(", ", options.OwnPacks.Concat(RulePacks.All).Select(pack => pack.Id).Distinct())}", nameof(SelfEvalOptions.Pack));
        }

        if (!Enum.IsDefined(options.Policy))
        {
            problems.AddError($"{(int)options.Policy} is no policy; expected {string.Join(" or ", Enum.GetNames<CheckPolicy>())}", nameof(SelfEvalOptions.Policy));
        }

        if (!Enum.IsDefined(options.Language))
        {
            problems.AddError($"{(int)options.Language} is no language; expected {string.Join(" or ", Enum.GetNames<Language>())}", nameof(SelfEvalOptions.Language));
        }

        return problems.Build();
    }
}
