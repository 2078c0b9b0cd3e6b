using Xunit;

namespace SelfEval.Domain.Import.Tests;

/// <summary>Tests that measure time or the memory of the process, which others beside them would change.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;
