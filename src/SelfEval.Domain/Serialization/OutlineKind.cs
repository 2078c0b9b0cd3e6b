namespace SelfEval.Domain.Serialization;

/// <summary>What a place of a report's outline is.</summary>
public enum OutlineKind
{
    /// <summary>A part with members of its own: an object in JSON.</summary>
    Part = 0,

    /// <summary>A list: an array in JSON.</summary>
    List = 1,

    /// <summary>A printed figure.</summary>
    Figure = 2,

    /// <summary>A text, date, code, choice or mark.</summary>
    Text = 3,
}
