namespace GongGen.Emission.Refit;

/// <summary>Emitted types that only a project with Refit has.</summary>
internal static class RefitTypes
{
    /// <summary>Stands in for bool in a query.</summary>
    public const string Flag = "GongFlag";

    /// <summary>Stands in for a file in a multipart body.</summary>
    public const string FileItem = "GongFileItem";
}
