using System.Globalization;
using System.Runtime.CompilerServices;

namespace SelfEval.Tests;

/// <summary>Runs the tests under the culture that SELFEVAL_CULTURE names, on every thread, before any test is made.</summary>
internal static class ChosenCulture
{
    /// <summary>The wanted culture; null where the machine's own is good enough.</summary>
    public static string? Wanted { get; } = Environment.GetEnvironmentVariable("SELFEVAL_CULTURE") is { Length: > 0 } name ? name : null;

    [ModuleInitializer]
    internal static void Choose()
    {
        if (Wanted is null)
        {
            return;
        }

        // A name that nobody knows must not pass for a culture.
        CultureInfo culture = CultureInfo.GetCultureInfo(Wanted, predefinedOnly: true);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
    }
}
