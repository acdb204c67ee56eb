using System.Globalization;
using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Corpus.Tests.Oracle;

/// <summary>What our model says of a document, a line for each fact.</summary>
internal sealed class OurFacts
{
    private readonly Dictionary<string, TypeModel> _types;

    private OurFacts(DocumentModel model) => _types = model.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    public static IReadOnlyList<string> Of(DocumentModel model)
    {
        OurFacts facts = new(model);
        IEnumerable<string> operations = model.Apis.SelectMany(api => api.Operations).SelectMany(facts.Operation);
        IEnumerable<string> members = model.Types.OfType<RecordModel>().Where(record => record.SchemaName.Length > 0)
            .SelectMany(record => record.Properties.Select(member => $"{record.SchemaName}.{member.JsonName}: required {Required(member)}, {facts.Value(member.Type, member.Constraints)}"));
        IEnumerable<string> enums = model.Types.OfType<EnumModel>().Where(type => type.SchemaName.Length > 0).Select(type => $"{type.SchemaName}: {Values(type)}");
        return [.. operations.Concat(members).Concat(enums).Order(StringComparer.Ordinal)];
    }

    private static bool Required(PropertyModel member) => member.IsRequired;

    private static string Values(EnumModel type) => $"enum({string.Join('|', type.Members.Select(member => member.WireValue).Order(StringComparer.Ordinal))})";

    private IEnumerable<string> Operation(OperationModel operation)
    {
        string start = $"{operation.HttpMethod} {operation.Path}";
        yield return $"{start}: body {operation.Body is not null}, failures {string.Join(' ', operation.Failures.Select(failure => failure.Status).Order(StringComparer.Ordinal))}";
        foreach (ParameterModel parameter in operation.Parameters)
        {
            yield return $"{start} {parameter.Location}:{parameter.WireName}: required {parameter.IsRequired}, {Value(parameter.Type, parameter.Constraints)}";
        }
    }

    private string Value(TypeRef type, ConstraintsModel limits)
    {
        IEnumerable<string?> said =
        [
            Type(type), Limit("minLength", limits.MinLength), Limit("maxLength", limits.MaxLength), Limit("minItems", limits.MinItems), Limit("maxItems", limits.MaxItems),
            Limit(limits.IsMinimumExclusive ? "exclusiveMinimum" : "minimum", limits.Minimum), Limit(limits.IsMaximumExclusive ? "exclusiveMaximum" : "maximum", limits.Maximum),
            limits.Pattern is null ? null : "pattern " + limits.Pattern, limits.UniqueItems ? "unique" : null,
        ];
        return string.Join(' ', said.OfType<string>());
    }

    private static string? Limit(string name, decimal? limit) => limit is { } number ? $"{name} {number.ToString("0.####", CultureInfo.InvariantCulture)}" : null;

    private string Type(TypeRef type) => type.Kind switch
    {
        TypeKind.String or TypeKind.Binary => "string",
        TypeKind.Boolean => "boolean",
        TypeKind.Int32 or TypeKind.Int64 => "integer",
        TypeKind.Single or TypeKind.Double or TypeKind.Decimal => "number",
        TypeKind.DateTimeOffset => "string:date-time",
        TypeKind.DateOnly => "string:date",
        TypeKind.Bytes => "string:byte",
        TypeKind.List => $"[{Type(type.Item!)}]",
        TypeKind.Map => $"{{{Type(type.Item!)}}}",
        TypeKind.Enum => Values((EnumModel)_types[type.Name]),
        TypeKind.Record => $"object({string.Join('|', ((RecordModel)_types[type.Name]).Properties.Select(member => member.JsonName).Order(StringComparer.Ordinal))})",
        _ => "any",
    };
}
