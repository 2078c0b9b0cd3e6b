using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>An identity at one place of a report, with all its figures, printed or not.</summary>
/// <param name="Rule">The identity.</param>
/// <param name="At">The item that it is at.</param>
/// <param name="Result">The derived figure; null where the identity compares with a constant.</param>
/// <param name="Slots">The other figures.</param>
internal sealed record IdentityPlace(IdentityRule Rule, ItemIndex At, Slot? Result, Slot[] Slots)
{
    /// <summary>What the identity says of the true values, as linear forms.</summary>
    public IEnumerable<LinearForm> Forms => Rule.Forms(this);
}
