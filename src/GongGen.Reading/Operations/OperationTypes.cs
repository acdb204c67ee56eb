using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Reading.Operations;

/// <summary>Lists the types that an operation names.</summary>
internal static class OperationTypes
{
    /// <summary>The types of what is sent and of what comes back.</summary>
    public static IEnumerable<TypeRef> Of(OperationModel operation) =>
        operation.Response.Type is { } response ? OfRequest(operation).Append(response) : OfRequest(operation);

    /// <summary>The types of what is sent.</summary>
    public static IEnumerable<TypeRef> OfRequest(OperationModel operation)
    {
        IEnumerable<TypeRef> parameters = operation.Parameters.Select(parameter => parameter.Type);
        if (operation.Body is not { } body)
        {
            return parameters;
        }

        IEnumerable<TypeRef> types = parameters.Concat(body.Parts.Select(part => part.Type));
        return body.Type is { } type ? types.Append(type) : types;
    }
}
