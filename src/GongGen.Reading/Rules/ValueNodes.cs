using GongGen.Model.Types;
using GongGen.Reading.Schemas;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Rules;

/// <summary>Finds where the rules about a value can stand.</summary>
internal static class ValueNodes
{
    /// <summary>The schemas that speak of the value, the nearest one last, so that it has the last word: items of a list, the component behind a reference, the place itself.</summary>
    public static IEnumerable<SpecMapping> Of(SpecNode? schema, TypeUse use, TypeMapper types, TypePlace place) => Of(schema, use, use.Type, types, place);

    // Follows the type, which ends somewhere; the schemas of a list of itself don't.
    private static List<SpecMapping> Of(SpecNode? schema, TypeUse use, TypeRef type, TypeMapper types, TypePlace place)
    {
        List<SpecMapping> nodes = [];
        if (type is { Kind: TypeKind.List, Item: { } itemType } && use.View?.Items is { } items && types.Map(items, place.Item()) is { } item)
        {
            nodes.AddRange(Of(items, item, itemType, types, place.Item()));
        }

        // What stands on an object speaks of the object, not of the member that holds it.
        if (!use.Type.IsClass && use.View is { } view)
        {
            nodes.AddRange(view.Parts);
        }

        if (schema is SpecMapping own && !nodes.Contains(own))
        {
            nodes.Add(own);
        }

        return nodes;
    }
}
