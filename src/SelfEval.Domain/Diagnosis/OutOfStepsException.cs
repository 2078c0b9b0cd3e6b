namespace SelfEval.Domain.Diagnosis;

/// <summary>The search has used up its steps; never seen outside of it.</summary>
internal sealed class OutOfStepsException : Exception;
