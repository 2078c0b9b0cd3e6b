using System.Numerics;

namespace SelfEval.Domain.Diagnosis;

/// <summary>A true value that a printed figure may stand for, as an exact fraction.</summary>
/// <param name="Pointer">The JSON Pointer of the figure; it may be one that an identity has but the report does not print.</param>
/// <param name="Numerator">The numerator, in base units: yuan, percent, pieces or points.</param>
/// <param name="Denominator">The denominator, positive and without a factor in common with the numerator.</param>
public sealed record TrueValue(string Pointer, BigInteger Numerator, BigInteger Denominator);
