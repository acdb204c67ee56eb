using GongGen.Model.Rules;

namespace GongGen.Model.Types;

/// <summary>An object schema.</summary>
public sealed record RecordModel : TypeModel
{
    /// <summary>The members in the document's order.</summary>
    public EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>The C# name of the member that keeps whatever else the JSON object holds.</summary>
    public required string ExtensionDataName { get; init; }

    /// <summary>True where requests are made of the record, so that it can check itself.</summary>
    public bool IsInRequests { get; init; }

    /// <summary>Rules across the members.</summary>
    public EquatableArray<RuleModel> Rules { get; init; }
}
