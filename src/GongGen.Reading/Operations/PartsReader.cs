using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Rules;
using GongGen.Reading.Schemas;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>Reads the parts of a multipart body or the fields of a form.</summary>
internal sealed class PartsReader(ReadContext context, TypeMapper types)
{
    /// <summary>The parts, required ones first; null where the operation was left out.</summary>
    public List<PartModel>? Read(MediaChoice media, SchemaView? view, OperationDraft draft)
    {
        if (view is null || view.Properties.Count == 0)
        {
            draft.LeaveOut($"its {media.Type} body names no parts");
            return null;
        }

        List<PartModel> parts = [];
        foreach (ViewProperty property in view.Properties)
        {
            bool isRequired = view.Required.Contains(property.Name);
            if (ReadPart(property, isRequired, media, draft) is { } part)
            {
                parts.Add(part);
            }
            else if (isRequired)
            {
                draft.LeaveOut($"the required part \"{property.Name}\" of its body cannot be sent");
                return null;
            }
            else
            {
                context.Issues.Add(SpecIssueKind.MemberLeftOut, $"the part \"{property.Name}\" of {draft.Entry.Title} was left out: its type cannot be sent", property.Entry.Key);
            }
        }

        return [.. OperationReader.RequiredFirst(parts, part => part.IsRequired)];
    }

    private PartModel? ReadPart(ViewProperty property, bool isRequired, MediaChoice media, OperationDraft draft)
    {
        SpecNode schema = property.Entry.Value;
        TypePlace place = property.Owner.Member(property.Name);
        bool isMultipart = media.Type is MediaTypes.Multipart;
        SchemaView? view = types.View(schema, place);
        bool isFile = isMultipart && view?.IsBinary == true;
        bool areFiles = !isFile && view?.Items is { } item && types.View(item, place)?.IsBinary == true;
        if (types.Map(schema, place) is not { } use || (!isMultipart && (areFiles || !IsField(use.Type))))
        {
            return null;
        }

        TypeRef file = new(TypeKind.Binary);

        context.Rules.Add(RuleRegister.Part(draft.Id, property.Name), RulePlace.Value, ValueNodes.Of(schema, use, types, place));
        return new PartModel
        {
            WireName = property.Name,
            Name = context.Names.Camel(draft.ParameterNames, property.Name, property.Entry.Key, "Value"),
            Type = isFile ? file : areFiles ? TypeRef.ListOf(file) : use.Type,
            IsRequired = isRequired,
            Doc = DocReader.OfValue(schema as SpecMapping, use, isRequired, context.Issues),
            Constraints = isFile ? ConstraintsModel.None : ConstraintsReader.Read(use, context.Issues),
        };
    }

    private static bool IsField(TypeRef type) => type.Kind switch
    {
        TypeKind.Record or TypeKind.Union or TypeKind.Map or TypeKind.Json => false,
        TypeKind.List => type.Item!.Kind is not (TypeKind.Record or TypeKind.Union or TypeKind.Map or TypeKind.Json or TypeKind.List),
        _ => true,
    };
}
