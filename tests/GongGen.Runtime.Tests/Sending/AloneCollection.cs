namespace GongGen.Runtime.Tests.Sending;

/// <summary>Tests that count memory: nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
