using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Rules;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>Reads a member of a record: its name, its type, and whether it can be absent or null.</summary>
internal sealed class PropertyReader(ReadContext context, TypeMapper mapper)
{
    /// <summary>The member; null where its type needs a reference that leads nowhere.</summary>
    public PropertyModel? Read(ViewProperty property, SchemaView owner, NameAllocator names, string recordName)
    {
        SpecNode schema = property.Entry.Value;
        TypePlace place = property.Owner.Member(property.Name);
        if (mapper.Map(schema, place) is not { } use)
        {
            return null;
        }

        context.Rules.Add(RuleRegister.Property(recordName, property.Name), RulePlace.Value, ValueNodes.Of(schema, use, mapper, place));

        // A member cannot be named like its record (CS0542).
        string suffix = use.Type.Kind == TypeKind.List ? "List" : "Value";
        SpecMapping? own = schema as SpecMapping;
        bool isRequired = owner.Required.Contains(property.Name);
        return new PropertyModel
        {
            JsonName = property.Name,
            Name = context.Names.Pascal(names, property.Name, property.Entry.Key, "Value", suffix),
            Type = use.Type,
            IsRequired = isRequired,
            IsNullable = !isRequired || use.AllowsNull,
            IsReadOnly = own is not null && context.Nodes.Flag(own, "readOnly"),
            IsWriteOnly = own is not null && context.Nodes.Flag(own, "writeOnly"),
            Doc = DocReader.OfValue(own, use, isRequired, context.Issues),
            Constraints = ConstraintsReader.Read(use, context.Issues),
            IsDeprecated = own is not null && context.Nodes.Flag(own, "deprecated"),
        };
    }
}
