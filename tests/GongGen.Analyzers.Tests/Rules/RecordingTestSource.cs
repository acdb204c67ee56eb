namespace GongGen.Analyzers.Tests.Rules;

/// <summary>Requests to add a call, with an address of the recording or without.</summary>
internal static class RecordingTestSource
{
    /// <summary>The rest of a creation, behind the type's name.</summary>
    public static string Members(string more = "") =>
        $$"""{ ClientUniqueId = "1", ActualStart = anyTime, Direction = CallDirection.Inbound, PrimaryUser = "1", Parties = [new() { UserId = "1" }], {{more}} }""";

    /// <summary>Statements in which ADDRESS is a request with an address of the recording, and NONE one without.</summary>
    public static string Fill(string statements) => statements
        .Replace("ADDRESS", $"new NewCallAddingRequest {Members("DownloadMediaUrl = \"https://example.com/a.mp3\"")}")
        .Replace("NONE", $"new NewCallAddingRequest {Members()}");
}
