using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Rules;

/// <summary>What a table says of a line of a breakdown.</summary>
/// <param name="Code">The code printed, or null.</param>
/// <param name="Name">The name printed.</param>
/// <param name="Status">The answer.</param>
/// <param name="NameDiffers">Whether the name printed is not that of the code printed.</param>
/// <param name="OfficialName">The name in the table, where the code is known in some year.</param>
/// <param name="IsVerified">Whether that row was compared with a published table.</param>
/// <param name="IsDefinite">Whether the table holds every code of the level, so that one it lacks does not exist.</param>
internal readonly record struct LineReading(
    string? Code, string Name, CodeStatus Status, bool NameDiffers, string? OfficialName, bool IsVerified, bool IsDefinite);
