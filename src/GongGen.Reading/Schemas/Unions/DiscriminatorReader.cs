using GongGen.Model;
using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas.Unions;

/// <summary>Reads which value of a member names which schema: by the mapping, by the names of the schemas, and by values that only one of them allows.</summary>
/// <param name="context">What all readers share.</param>
/// <param name="components">The named schemas.</param>
internal sealed class DiscriminatorReader(ReadContext context, ComponentSchemas components)
{
    /// <summary>Adds to each case the values that name it; nothing where there is no discriminator.</summary>
    /// <param name="owner">The schema that may have one.</param>
    /// <param name="level">The schemas beside it, each with the cases that it comes down to.</param>
    public void Apply(SpecMapping owner, IReadOnlyList<KeyValuePair<SpecMapping, List<UnionCase>>> level)
    {
        if (MemberOf(owner) is not { } member)
        {
            return;
        }

        ILookup<SpecMapping, string> mapped = Mapped(context.Nodes.Mapping(owner, "discriminator")!);
        HashSet<string> taken = new(mapped.SelectMany(group => group), StringComparer.Ordinal);
        HashSet<string> shared = taken.Count > 0 ? taken : SharedValues(level, member);
        foreach (KeyValuePair<SpecMapping, List<UnionCase>> schema in level)
        {
            List<string> names = [.. mapped[schema.Key]];
            if (components.Find(schema.Key) is { } component && !taken.Contains(component.Name))
            {
                names.Add(component.Name);
            }

            foreach (UnionCase one in schema.Value.Where(one => one is { Kind: JsonKind.Object, IsCatchAll: false }))
            {
                IEnumerable<string> own = taken.Count > 0 || ValuesOf(one, member).Any(shared.Contains) ? [] : ValuesOf(one, member);
                string[] values = [.. names.Concat(own).Distinct(StringComparer.Ordinal)];
                if (values.Length > 0)
                {
                    one.Tests.Add(new MemberTestModel(member, values.ToEquatableArray()));
                }
            }
        }
    }

    /// <summary>The member that a schema's discriminator names; null where it has none.</summary>
    public string? MemberOf(SpecMapping owner) =>
        context.Nodes.Mapping(owner, "discriminator") is { } discriminator && context.Nodes.Text(discriminator, "propertyName") is { Length: > 0 } member ? member : null;

    // Values that several cases list tell nothing.
    private HashSet<string> SharedValues(IReadOnlyList<KeyValuePair<SpecMapping, List<UnionCase>>> level, string member) => new(
        level.SelectMany(schema => schema.Value).SelectMany(one => ValuesOf(one, member).Distinct(StringComparer.Ordinal)).GroupBy(value => value, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key),
        StringComparer.Ordinal);

    private IReadOnlyList<string> ValuesOf(UnionCase one, string member) => (one.View.Property(member) is { } property ? components.ValuesOf(property) : null) ?? [];

    private ILookup<SpecMapping, string> Mapped(SpecMapping discriminator)
    {
        List<KeyValuePair<SpecMapping, string>> pairs = [];
        foreach (SpecEntry entry in context.Nodes.Mapping(discriminator, "mapping")?.Entries ?? [])
        {
            if (entry.Value is SpecScalar { IsNull: false } name && Target(name) is { } target)
            {
                pairs.Add(new KeyValuePair<SpecMapping, string>(target, entry.Name));
            }
        }

        return pairs.ToLookup(pair => pair.Key, pair => pair.Value);
    }

    // A name of a schema, or a reference.
    private SpecMapping? Target(SpecScalar name) =>
        components.Named(name.Value) is { } component ? context.References.Follow(component.Node) : context.References.Follow(name);
}
