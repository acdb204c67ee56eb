using System.Text.Json.Nodes;

namespace GongGen.Sandbox.Paging;

/// <summary>One page of rows with the <c>records</c> part that describes it, or why there is none.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, JsonObject Records, string? Refusal)
{
    public static Page<T> Refused(string sentence) => new([], [], sentence);
}
