using GongGen.Emission.Writing;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Emission.Refit;

/// <summary>Writes Refit's attributes. What they say is right with Refit's default settings, from Refit 6 on.</summary>
internal static class RefitAttributes
{
    /// <summary>The format of a point in time; a fraction only where there is one.</summary>
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    /// <summary>The format of a day.</summary>
    public const string DateFormat = "yyyy-MM-dd";

    /// <summary>The attributes of a method.</summary>
    public static IEnumerable<string> Of(OperationModel operation)
    {
        yield return $"[global::Refit.{operation.HttpMethod[0]}{operation.HttpMethod.Substring(1).ToLowerInvariant()}({CSharpLiteral.Of(operation.Path)})]";
        if (operation.Body?.Kind == BodyKind.Multipart)
        {
            yield return "[global::Refit.Multipart]";
        }

        if (MediaType(operation.Body) is { } mediaType)
        {
            yield return $"[global::Refit.Headers({CSharpLiteral.Of("Content-Type: " + mediaType)})]";
        }
    }

    /// <summary>The attributes of a parameter, each followed by a space.</summary>
    public static string Of(ParameterModel parameter)
    {
        if (parameter.Location == ParameterLocation.Header)
        {
            return $"[global::Refit.Header({CSharpLiteral.Of(parameter.WireName)})] ";
        }

        string alias = Alias(parameter.WireName, parameter.Name);
        return parameter.Location == ParameterLocation.Path ? alias : Query(parameter) + alias;
    }

    /// <summary>The attributes of a part of a body, each followed by a space.</summary>
    public static string Of(PartModel part) => Alias(part.WireName, part.Name);

    /// <summary>The attribute of a whole body, followed by a space.</summary>
    public static string Of(BodyModel body) => body.Kind == BodyKind.Json
        ? "[global::Refit.Body(global::Refit.BodySerializationMethod.Serialized, true)] "
        : "[global::Refit.Body] ";

    /// <summary>The format in which a value is written into a query; null where its text is right as it is.</summary>
    public static string? Format(TypeRef type) => (type.Item ?? type).Kind switch
    {
        TypeKind.DateTimeOffset => TimeFormat,
        TypeKind.DateOnly => DateFormat,
        _ => null,
    };

    // Refit writes text/plain by itself, and lets a file say what it is.
    private static string? MediaType(BodyModel? body) => body switch
    {
        { Kind: BodyKind.Text, MediaType: not "text/plain" } => body.MediaType + "; charset=utf-8",
        { Kind: BodyKind.Binary } when body.MediaType.IndexOf('*') < 0 => body.MediaType,
        _ => null,
    };

    private static string Query(ParameterModel parameter)
    {
        string list = parameter.Type.Kind == TypeKind.List ? "global::Refit.CollectionFormat." + ListFormat(parameter.Style) : "";
        string format = Format(parameter.Type) is { } text ? $"Format = {CSharpLiteral.Of(text)}" : "";
        string arguments = list.Length > 0 && format.Length > 0 ? $"{list}, {format}" : list + format;
        return arguments.Length > 0 ? $"[global::Refit.Query({arguments})] " : "[global::Refit.Query] ";
    }

    private static string ListFormat(ParameterStyle style) => style switch
    {
        ParameterStyle.Comma => "Csv",
        ParameterStyle.Space => "Ssv",
        ParameterStyle.Pipe => "Pipes",
        _ => "Multi",
    };

    private static string Alias(string wireName, string name) => wireName == name ? "" : $"[global::Refit.AliasAs({CSharpLiteral.Of(wireName)})] ";
}
