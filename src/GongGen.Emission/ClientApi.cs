namespace GongGen.Emission;

/// <summary>A property of the client.</summary>
/// <param name="Name">The property ("Calls").</param>
/// <param name="InterfaceName">Its type ("ICallsApi").</param>
/// <param name="Summary">What the document says about the tag.</param>
public sealed record ClientApi(string Name, string InterfaceName, string Summary);
