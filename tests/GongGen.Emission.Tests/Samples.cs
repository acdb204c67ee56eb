using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Emission.Tests;

/// <summary>Small models, each with one construct.</summary>
internal static class Samples
{
    public static TypeRef Text { get; } = new(TypeKind.String);

    public static PropertyModel Property(string jsonName, string name, TypeRef type, bool isRequired = false) =>
        new() { JsonName = jsonName, Name = name, Type = type, IsRequired = isRequired, IsNullable = !isRequired };

    public static RecordModel Record(string name, params PropertyModel[] properties) => new()
    {
        Name = name,
        SchemaName = name,
        FileGroup = "Shared",
        ExtensionDataName = "AdditionalProperties",
        Properties = properties.ToEquatableArray(),
    };

    public static EnumModel Enum(string name, params (string Name, string Wire)[] members) => new()
    {
        Name = name,
        SchemaName = name,
        FileGroup = "Shared",
        Members = members.Select(member => new EnumMemberModel(member.Name, member.Wire)).ToEquatableArray(),
    };

    public static TypesGroup Types(params TypeModel[] types) => new("Gong/Shared.Types.g.cs", "Gong", true, types.ToEquatableArray());

    public static OperationModel Operation(string id, string httpMethod, string path, ResponseModel response) => new()
    {
        Id = id,
        MethodName = char.ToUpperInvariant(id[0]) + id[1..] + "Async",
        HttpMethod = httpMethod,
        Path = path,
        Response = response,
    };

    public static ApiGroup Api(params OperationModel[] operations) => new(
        "Gong/Calls.Api.g.cs",
        "Gong",
        true,
        new ApiModel { Tag = "Calls", Name = "Calls", InterfaceName = "ICallsApi", Operations = operations.ToEquatableArray() });

    public static ParameterModel Parameter(string wireName, string name, ParameterLocation location, TypeRef type, bool isRequired = false) =>
        new() { WireName = wireName, Name = name, Location = location, Type = type, IsRequired = isRequired };
}
