using GongGen.Emission.Annotations;
using GongGen.Emission.Json;
using GongGen.Emission.Validation;
using GongGen.Emission.Writing;
using GongGen.Model.Types;

namespace GongGen.Emission.Types;

/// <summary>Writes a record with its members, its JSON reader and writer, and its converter.</summary>
/// <param name="types">Types as text.</param>
/// <param name="access">"public" or "internal".</param>
/// <param name="target">What the project has.</param>
internal sealed class RecordEmitter(CSharpType types, string access, TargetFacts target)
{
    private readonly RecordCodecEmitter _codec = new(types);
    private readonly RecordValidationEmitter _validation = new(types);

    /// <summary>Writes the record.</summary>
    public void Emit(CodeWriter writer, RecordModel record)
    {
        XmlDoc.Write(writer, "summary", record.Doc.Summary.Length > 0 ? record.Doc.Summary : $"The schema {Shown(record)}.");
        XmlDoc.Write(writer, "remarks", record.Doc.Remarks);
        DeprecationEmitter.WriteOnType(writer, record.IsDeprecated, target);
        writer.Write($"[{WellKnown.JsonSerialization}.JsonConverter(typeof({types.Own(record.Name)}.JsonConverter))]");
        WriteAll(writer, record.Rules.Select(RuleAttributes.Of));
        using (writer.Block($"{access} sealed partial record {record.Name}"))
        {
            writer.Write($$"""
                /// <summary>Creates a value; members that are not set are not sent.</summary>
                public {{record.Name}}()
                {
                }

                """);
            foreach (PropertyModel property in record.Properties)
            {
                EmitProperty(writer, property);
            }

            writer.Write($$"""
                /// <summary>Members of the JSON object that the document doesn't know, kept as they came and written back.</summary>
                public global::System.Collections.Generic.IReadOnlyDictionary<string, {{WellKnown.JsonElement}}>? {{record.ExtensionDataName}} { get; init; }

                """);
            _codec.Emit(writer, record);
            if (record.IsInRequests)
            {
                _validation.Emit(writer, record);
            }
        }
    }

    private static void WriteAll(CodeWriter writer, IEnumerable<string?> attributes)
    {
        foreach (string attribute in attributes.OfType<string>())
        {
            writer.Write(attribute);
        }
    }

    private static string Shown(TypeModel type) => type.SchemaName.Length > 0 ? type.SchemaName : type.Name;

    private static string Remarks(PropertyModel property)
    {
        string scopes = property.Scopes.Count == 0 ? "" : $"Needs the scope {string.Join(", ", property.Scopes)} as well.";
        string deprecation = property is { IsDeprecated: true, IsRequired: true } ? "The API deprecates this, and requires it nonetheless." : "";
        return string.Join("\n", new[] { property.Doc.Remarks, scopes, deprecation }.Where(text => text.Length > 0));
    }

    private void EmitProperty(CodeWriter writer, PropertyModel property)
    {
        string summary = property.Doc.Summary.Length > 0 ? property.Doc.Summary : $"The member {property.JsonName}.";
        XmlDoc.Write(writer, "summary", ConstraintText.Add(summary, property.Doc, property.Constraints));
        XmlDoc.Write(writer, "remarks", Remarks(property));

        // Nobody can leave a required member out, so a warning would have no cure (CS9042).
        DeprecationEmitter.Write(writer, property.IsDeprecated && !property.IsRequired, property.Rules);
        WriteAll(writer, ConstraintAttributes.Of(property.Constraints, property.Type, target));
        WriteAll(writer, property.Rules.Select(RuleAttributes.Of));
        string modifier = property.IsRequired ? "required " : "";
        writer.Write($"public {modifier}{types.Of(property.Type, property.IsNullable)} {property.Name} {{ get; init; }}").Gap();
    }
}
