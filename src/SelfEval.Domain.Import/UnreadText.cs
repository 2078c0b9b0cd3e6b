namespace SelfEval.Domain.Import;

/// <summary>Something in the document that was not understood.</summary>
/// <param name="Place">Where it is printed.</param>
/// <param name="Text">What is printed, cut after 80 characters.</param>
/// <param name="Reason">Why it was not understood.</param>
public sealed record UnreadText(SourcePlace Place, string Text, UnreadReason Reason);
