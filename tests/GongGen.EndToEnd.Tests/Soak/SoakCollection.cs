namespace GongGen.EndToEnd.Tests.Soak;

/// <summary>Measures memory, so nothing else runs beside it.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SoakCollection
{
    public const string Name = "Soak";
}
