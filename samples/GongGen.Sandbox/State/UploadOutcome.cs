namespace GongGen.Sandbox;

/// <summary>What came of an upload.</summary>
internal enum UploadOutcome
{
    Taken,
    AlreadyHandled,
    SameContent,
}
