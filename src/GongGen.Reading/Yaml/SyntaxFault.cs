using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>A place where a text stops being YAML.</summary>
/// <param name="Message">The parser's words.</param>
/// <param name="Location">Where it is.</param>
internal sealed record SyntaxFault(string Message, SpecLocation Location);
