using GongGen.Model.Types;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>Reads the limits of a schema.</summary>
internal static class ConstraintReader
{
    public static ConstraintsModel Read(MappingNode schema) => new()
    {
        MinLength = Whole(schema, "minLength"), MaxLength = Whole(schema, "maxLength"), Minimum = schema.Number("minimum"), Maximum = schema.Number("maximum"),
        MinItems = Whole(schema, "minItems"), MaxItems = Whole(schema, "maxItems"), UniqueItems = schema.Flag("uniqueItems"), Pattern = schema.Text("pattern"), Format = schema.Text("format"),
    };

    private static int? Whole(MappingNode schema, string key) => schema.Number(key) is { } n && n >= 0 && n <= int.MaxValue ? (int)n : null;
}
