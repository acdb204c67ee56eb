namespace GongGen.Sandbox;

/// <summary>What came of adding a call.</summary>
internal enum PostOutcome
{
    Added,
    ClientUniqueIdUsed,
    DownloadMediaUrlUsed,
}
