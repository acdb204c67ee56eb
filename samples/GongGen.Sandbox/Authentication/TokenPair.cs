namespace GongGen.Sandbox.Authentication;

/// <summary>An access token and what gives the next one.</summary>
internal sealed record TokenPair(string AccessToken, string RefreshToken);
