using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Types;
using GongGen.Reading.Checks;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Rules;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>Reads objects with members.</summary>
internal sealed class RecordReader(ReadContext context, TypeMapper mapper)
{
    private readonly PropertyReader _properties = new(context, mapper);

    /// <summary>Reads the record of a schema that has no name of its own.</summary>
    public TypeRef Read(SchemaView view, TypePlace place)
    {
        string name = context.Names.Type(context.TypeNames, place.Name, place.Name, view.Node, ReservedNames.DeclaredByRecords);
        place.Name = name;
        Read(view, place, name, "");
        return TypeRef.Record(name);
    }

    /// <summary>Reads a record whose name is settled, and lists it before the types inside it.</summary>
    public void Read(SchemaView view, TypePlace place, string name, string schemaName)
    {
        // A schema that merges this one may have listed inner types already.
        int position = schemaName.Length > 0 ? 0 : place.Found.Count;
        NameAllocator names = new([.. ReservedNames.RecordMembers, name]);
        List<PropertyModel> properties = [];
        foreach (ViewProperty property in view.Properties)
        {
            if (_properties.Read(property, view, names, name) is { } model)
            {
                properties.Add(model);
            }
        }

        foreach (SpecMapping part in view.Parts)
        {
            context.Rules.Add(RuleRegister.Record(name), RulePlace.Record, part);
        }

        RequiredMembersCheck.Run(view, context.Issues);
        if (view.Alternatives.Count > 0 && !IsOneOf(view))
        {
            context.Issues.Add(SpecIssueKind.FreeForm, $"{name} has members as well as alternatives (\"oneOf\", \"anyOf\"); only the members are typed", view.Node);
        }

        RecordModel record = new()
        {
            Name = name,
            SchemaName = schemaName,
            FileGroup = "",
            Doc = DocReader.OfSchema(view.Node),
            IsDeprecated = context.Nodes.Flag(view.Node, "deprecated"),
            Properties = properties.ToEquatableArray(),
            ExtensionDataName = names.Allocate("AdditionalProperties"),
        };
        place.Found.Insert(position, record);
        mapper.Declare(record);
    }

    // A schema that extends a list of schemas with itself among them, or that is such a list and is read as one.
    private bool IsOneOf(SchemaView view) => mapper.IsUnion(view.Node)
        || view.Alternatives.OfType<SpecMapping>().Any(alternative => ReferenceEquals(context.References.Follow(alternative), view.Node));
}
