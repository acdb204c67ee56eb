using Refit;

namespace GongGen.Refit.Tests;

/// <summary>An interface of the project's own, which Refit's generator implements whatever it sees of ours.</summary>
public interface IHandWrittenApi
{
    /// <summary>Asks for workspaces.</summary>
    [Get("/v2/workspaces")]
    Task<string> ListWorkspacesAsync();
}
