using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Emission.Refit;

/// <summary>Tells whether Refit can say all that an interface says. An interface of which it can't is emitted without its attributes.</summary>
internal static class RefitFit
{
    /// <summary>Why an interface is no Refit interface; null where it is one.</summary>
    public static string? Obstacle(ApiModel api) => api.Operations.Select(Obstacle).FirstOrDefault(obstacle => obstacle is not null);

    /// <summary>What decides about the emitted text of an interface: nothing of Refit where it is no Refit interface.</summary>
    public static TargetFacts For(ApiModel api, TargetFacts target) =>
        target.Refit.IsThere && Obstacle(api) is not null ? target with { Refit = RefitFacts.None } : target;

    private static string? Obstacle(OperationModel operation)
    {
        string? obstacle = operation.HttpMethod is not ("GET" or "POST" or "PUT" or "PATCH" or "DELETE" or "HEAD" or "OPTIONS") ? "its HTTP method"
            : operation.Path.Length == 0 || operation.Path[0] != '/' ? "its path"
            : operation.Parameters.Select(OfParameter).FirstOrDefault(found => found is not null)
                ?? OfBody(operation.Body)
                ?? (operation.Response is { Kind: ResponseKind.Json, IsNullable: true } ? "its answer, which may be missing" : null)
                ?? (operation.Response is { Kind: ResponseKind.Json, Type.Kind: TypeKind.String } ? "its answer, which is text in JSON" : null);
        return obstacle is null ? null : $"Refit has no way to say {obstacle} ({operation.Id})";
    }

    private static string? OfParameter(ParameterModel parameter)
    {
        bool isList = parameter.Type.Kind == TypeKind.List;
        TypeKind kind = (isList ? parameter.Type.Item! : parameter.Type).Kind;
        bool canBeSaid = parameter.Style is ParameterStyle.Repeated or ParameterStyle.Comma or ParameterStyle.Space or ParameterStyle.Pipe && parameter.Location switch
        {
            ParameterLocation.Path => !isList && IsName(kind) && parameter.WireName.All(c => char.IsLetterOrDigit(c) || c is '-' or '_'),
            ParameterLocation.Header => !isList && IsName(kind),
            ParameterLocation.Query => kind == TypeKind.Boolean ? !isList : IsName(kind) || IsNumber(kind) || kind is TypeKind.DateTimeOffset or TypeKind.DateOnly,
            _ => false,
        };
        return canBeSaid ? null : $"the parameter {parameter.WireName}";
    }

    private static bool IsName(TypeKind kind) => kind is TypeKind.String or TypeKind.Enum or TypeKind.Int32 or TypeKind.Int64;

    private static bool IsNumber(TypeKind kind) => kind is TypeKind.Single or TypeKind.Double or TypeKind.Decimal;

    private static string? OfBody(BodyModel? body) => body switch
    {
        null => null,
        { Kind: BodyKind.Form } => "a form of single fields",
        { Kind: BodyKind.Multipart } => body.Parts.All(part => part.Type.IsClass || part.Type.Kind is TypeKind.Binary or TypeKind.String) ? null : "one of its parts",
        { Kind: BodyKind.Json, MediaType: not "application/json" } => "the media type of its body",
        { IsRequired: false } => "a body that may be missing",
        _ => null,
    };
}
