namespace GongGen.Emission.Writing;

/// <summary>A file to add to the user's project.</summary>
/// <param name="HintName">The name that the compiler shows; unique ignoring case.</param>
/// <param name="Text">The whole text.</param>
public sealed record EmittedFile(string HintName, string Text);
