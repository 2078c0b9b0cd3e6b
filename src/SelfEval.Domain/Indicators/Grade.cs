namespace SelfEval.Domain.Indicators;

/// <summary>Grade of a self-evaluation (评价等级).</summary>
/// <remarks>Source of the bounds: 财预〔2020〕10号 第二十条 (90–100 优, 80–90 良, 60–80 中, below 60 差).</remarks>
public enum Grade
{
    /// <summary>优: 90 points and more.</summary>
    Excellent = 0,

    /// <summary>良: 80 points and more, below 90.</summary>
    Good = 1,

    /// <summary>中: 60 points and more, below 80.</summary>
    Fair = 2,

    /// <summary>差: below 60 points.</summary>
    Poor = 3,
}
