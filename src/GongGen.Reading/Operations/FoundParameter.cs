using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>A parameter as it stands in the document.</summary>
/// <param name="Key">Its place and name, which make it unique in an operation.</param>
/// <param name="Origin">What stands in the list: the parameter, or a reference to it.</param>
/// <param name="Node">The parameter.</param>
internal sealed record FoundParameter(string Key, SpecMapping Origin, SpecMapping Node);
