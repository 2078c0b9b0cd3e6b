namespace SelfEval.Domain.Localization;

/// <summary>The language in which something is said to a person.</summary>
public enum Language
{
    /// <summary>中文, the default.</summary>
    Chinese = 0,

    /// <summary>English.</summary>
    English = 1,
}
