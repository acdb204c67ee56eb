using GongGen.Model.Types;
using GongGen.Reading.Naming;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>Names what a reference leads to after where it stands, so that the name does not depend on who reaches it first.</summary>
internal static class PlaceFinder
{
    /// <summary>The place of a node below the components; the given one for what stands elsewhere.</summary>
    public static TypePlace Of(SpecMapping target, ComponentSchemas components, TypePlace given)
    {
        List<string> below = [];
        for (SpecNode? node = target; node is not null; node = node.Parent)
        {
            if (node is SpecMapping mapping && components.Find(mapping) is { } component)
            {
                return Descend(component.Place, below);
            }

            if (node.Key is { } key && node.Parent?.Key?.Value is { } list && string.Equals(node.Parent.Parent?.Key?.Value, "components", StringComparison.Ordinal))
            {
                return Shared(key.Value, list, given.Found) is { } shared ? Descend(shared, below) : given;
            }

            below.Insert(0, node.Key?.Value ?? "");
        }

        return given;
    }

    private static TypePlace? Shared(string name, string list, List<TypeModel> found)
    {
        string? suffix = list switch
        {
            "responses" => "Response",
            "requestBodies" => "Request",
            "parameters" => "Parameter",
            _ => null,
        };
        string plain = Identifiers.Pascal(name);
        return suffix is null || plain.Length == 0 ? null : new TypePlace(plain.EndsWith(suffix, StringComparison.Ordinal) ? plain : plain + suffix, found);
    }

    private static TypePlace Descend(TypePlace place, List<string> steps)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            place = steps[i] switch
            {
                "properties" or "$defs" or "definitions" when i + 1 < steps.Count => place.Member(steps[++i]),
                "items" => place.Item(),
                "additionalProperties" => place.Value(),
                _ => place,
            };
        }

        return place;
    }
}
