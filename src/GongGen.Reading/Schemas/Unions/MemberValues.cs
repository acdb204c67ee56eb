using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas.Unions;

/// <summary>Tells what schemas say of the values of members, without reading them as types.</summary>
/// <param name="context">What all readers share.</param>
/// <param name="components">The named schemas.</param>
internal sealed class MemberValues(ReadContext context, ComponentSchemas components)
{
    private readonly Dictionary<SpecNode, IReadOnlyList<string>?> _known = [];

    /// <summary>The texts of which a member has one; null where it can have others.</summary>
    public IReadOnlyList<string>? Of(ViewProperty property)
    {
        SpecNode schema = property.Entry.Value;
        if (!_known.TryGetValue(schema, out IReadOnlyList<string>? values))
        {
            SchemaView? view = ViewOf(schema);
            values = view is { Values: { Count: > 0 } known, AllowsNull: false } ? known.ConvertAll(value => value.Value) : null;
            _known.Add(schema, values);
        }

        return values;
    }

    /// <summary>The JSON kind of the values of a schema.</summary>
    public JsonKind KindOf(SpecNode? schema) => ViewOf(schema) is { } view ? new UnionCase(view.Node, view, "").Kind : JsonKind.Any;

    private SchemaView? ViewOf(SpecNode? schema) =>
        schema is SpecMapping mapping && context.References.Follow(mapping) is { } target ? components.ViewOf(target, new TypePlace("", [])) : null;
}
