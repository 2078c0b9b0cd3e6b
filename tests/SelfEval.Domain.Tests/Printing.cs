using Xunit;

namespace SelfEval.Domain.Tests;

/// <summary>Tests that catch what is printed: they run alone, because the console is one for all and properties print to it too.</summary>
[CollectionDefinition(nameof(Printing), DisableParallelization = true)]
public class Printing;
