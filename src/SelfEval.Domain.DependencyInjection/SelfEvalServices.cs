using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Validation;

namespace SelfEval.Domain.DependencyInjection;

/// <summary>Registers the checks with a container.</summary>
public static class SelfEvalServices
{
    /// <summary>Adds <see cref="ReportChecker"/>, <see cref="ReportDiagnoser"/> and the validator of reports, each once for the whole host.</summary>
    /// <remarks>
    /// The validator is there as <see cref="SelfEvaluationReportValidator"/> and as <c>IValidator&lt;SelfEvaluationReport&gt;</c>. Options are
    /// validated when the host starts, or at first use where there is no host. Calling it again adds to the options; what a host
    /// registered before stays.
    /// </remarks>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets the options; the defaults where null.</param>
    /// <returns>The same container.</returns>
    /// <exception cref="ArgumentNullException">The container is null.</exception>
    public static IServiceCollection AddSelfEval(this IServiceCollection services, Action<SelfEvalOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<SelfEvalOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SelfEvalOptions>, SelfEvalOptionsValidator>());
        services.TryAddSingleton(provider =>
        {
            SelfEvalOptions options = OptionsOf(provider);
            return new ReportChecker(options.Find()!, new CheckOptions { Policy = options.Policy, Language = options.Language });
        });
        services.TryAddSingleton(provider =>
        {
            SelfEvalOptions options = OptionsOf(provider);
            return new ReportDiagnoser(options.Find()!, new DiagnosisOptions { Language = options.Language });
        });
        services.TryAddSingleton(provider => new SelfEvaluationReportValidator(provider.GetRequiredService<ReportChecker>()));
        services.TryAddSingleton<IValidator<SelfEvaluationReport>>(provider => provider.GetRequiredService<SelfEvaluationReportValidator>());
        return services;
    }

    private static SelfEvalOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<SelfEvalOptions>>().Value;
}
