namespace GongGen.Reading.Documents;

/// <summary>Where requests go.</summary>
/// <param name="BaseUrl">Scheme, host and port, without a closing slash.</param>
/// <param name="PathPrefix">What stands in front of every path, without a closing slash; often empty.</param>
internal sealed record Server(string BaseUrl, string PathPrefix);
