using System.Text.Json.Nodes;

namespace GongGen.Sandbox;

/// <summary>An object of a customer's CRM that a call or a party is about.</summary>
/// <param name="System">The CRM, such as Salesforce.</param>
/// <param name="ObjectType">What kind of object, such as Account.</param>
/// <param name="ObjectId">The CRM's own id.</param>
/// <param name="Fields">Values by name; strings, numbers and booleans.</param>
public sealed record SandboxCrmObject(
    string System,
    string ObjectType,
    string ObjectId,
    IReadOnlyList<KeyValuePair<string, JsonValue?>> Fields);
