namespace GongGen.Package.Tests;

/// <summary>Tests over the one package. They build, so they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedGongGen>
{
    /// <summary>What test classes name.</summary>
    public const string Name = "The package";
}
