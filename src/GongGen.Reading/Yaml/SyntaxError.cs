namespace GongGen.Reading.Yaml;

/// <summary>Why the parser stopped, and where.</summary>
/// <param name="Message">What was found, without a closing full stop.</param>
/// <param name="Offset">Characters before the place.</param>
internal sealed record SyntaxError(string Message, int Offset);
