namespace SelfEval.Domain.Localization;

/// <summary>A text that came as data: in Chinese, and in English where somebody wrote it.</summary>
internal sealed record LocalizedText(string Chinese, string? English)
{
    /// <summary>The text in a language, in Chinese where it is not in that one.</summary>
    public string In(Language language) => language == Language.English ? English ?? Chinese : Chinese;
}
