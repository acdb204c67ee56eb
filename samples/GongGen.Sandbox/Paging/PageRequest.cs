namespace GongGen.Sandbox.Paging;

/// <summary>Which page is asked for: the cursor given, if any, and the fingerprint of the other inputs.</summary>
internal sealed record PageRequest(string? Cursor, string Inputs);
