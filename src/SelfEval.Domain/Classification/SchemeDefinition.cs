namespace SelfEval.Domain.Classification;

/// <summary>What is fixed about a classification: the shape of its codes and how far its table goes.</summary>
/// <param name="Key">The name of its table among the resources, and of its texts.</param>
/// <param name="FirstDigits">The digits that a code may begin with.</param>
/// <param name="Lengths">How many digits a code of each level has.</param>
/// <param name="CompleteLevels">To how many levels the table holds every code, so that a code it lacks does not exist.</param>
internal sealed record SchemeDefinition(string Key, string FirstDigits, int[] Lengths, int CompleteLevels)
{
    /// <summary>The level of codes of so many digits, or −1.</summary>
    public int LevelOf(int digits) => Array.IndexOf(Lengths, digits);
}
