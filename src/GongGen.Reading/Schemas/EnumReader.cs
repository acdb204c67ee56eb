using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>Reads texts with known values.</summary>
internal sealed class EnumReader(ReadContext context)
{
    /// <summary>Reads the enum of a schema that has no name of its own.</summary>
    public TypeRef Read(SchemaView view, TypePlace place) => Read(view, view.Values!, place);

    /// <summary>Reads an enum of the given values, in a place that has no name of its own.</summary>
    public TypeRef Read(SchemaView view, List<SpecScalar> values, TypePlace place)
    {
        string name = context.Names.Type(context.TypeNames, place.Name, place.Name, view.Node, ReservedNames.DeclaredByEnums);
        place.Found.Add(Read(view, values, name, ""));
        return TypeRef.Enum(name);
    }

    /// <summary>Reads an enum whose name is settled.</summary>
    public EnumModel Read(SchemaView view, List<SpecScalar> values, string name, string schemaName)
    {
        NameAllocator names = new([.. ReservedNames.EnumMembers, name]);
        HashSet<string> known = new(StringComparer.Ordinal);
        List<EnumMemberModel> members = [];
        foreach (SpecScalar value in values)
        {
            if (known.Add(value.Value))
            {
                string fallback = value.Value.Length == 0 ? "Empty" : "Symbol";
                members.Add(new EnumMemberModel(context.Names.Pascal(names, value.Value, value, fallback, "Value"), value.Value));
            }
            else if (ReferenceEquals(value.Parent, view.Find("enum")))
            {
                context.Issues.Add(SpecIssueKind.MemberLeftOut, $"the value \"{value.Value}\" stands twice; the later one was left out", value);
            }
        }

        return new EnumModel
        {
            Name = name,
            SchemaName = schemaName,
            FileGroup = "",
            Doc = DocReader.OfSchema(view.Node),
            IsDeprecated = context.Nodes.Flag(view.Node, "deprecated"),
            Members = members.ToEquatableArray(),
        };
    }
}
