using GongGen.Model;
using GongGen.Model.Types;
using GongGen.Reading.Docs;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>Reads what a document says about schemas and members.</summary>
internal static class DocReader
{
    /// <summary>The schema's description, else its title.</summary>
    public static DocModel OfSchema(SpecMapping schema) => From(Describe(schema));

    /// <summary>The description beside a value's schema, else that of the schema itself where no type carries it; and the known values that no enum carries.</summary>
    /// <param name="own">The schema of the value; null where it is none.</param>
    /// <param name="use">The value's type.</param>
    /// <param name="isRequired">True where the value has to be given, so that no default applies.</param>
    /// <param name="issues">Takes a default that the type cannot have.</param>
    public static DocModel OfValue(SpecMapping? own, TypeUse use, bool isRequired, IssueList issues)
    {
        DocModel doc = OfValue(own, use);
        string preset = isRequired ? "" : DefaultReader.Read(own, use, issues);
        return preset.Length > 0 ? doc with { Default = preset } : doc;
    }

    private static DocModel OfValue(SpecMapping? own, TypeUse use)
    {
        string text = own is null ? "" : Describe(own);
        SchemaView? target = use.Type.IsClass || use.Type.Kind == TypeKind.Enum ? null : use.View;
        text = text.Length == 0 && target is not null ? PlainText.From(target.Text("description") ?? target.Text("title")) : text;
        bool hasOtherValues = use.Type.Kind is not TypeKind.Enum && use.View is { Values.Count: > 0, Shape: SchemaShape.Scalar };
        return hasOtherValues ? new DocModel(text, "Known values: " + string.Join(", ", use.View!.Values!.Select(value => PlainText.From(value.Value)))) : From(text);
    }

    public static DocModel From(string text) => text.Length == 0 ? DocModel.None : new DocModel(text);

    private static string Describe(SpecMapping schema) =>
        PlainText.From((schema["description"] as SpecScalar)?.Value ?? (schema["title"] as SpecScalar)?.Value);
}
