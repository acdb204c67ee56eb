using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Docs;
using GongGen.Reading.Documents;
using GongGen.Reading.Schemas;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>Reads a request body.</summary>
internal sealed class BodyReader(ReadContext context, TypeMapper types)
{
    /// <summary>The C# identifier of a body that is one value.</summary>
    public const string ParameterName = "request";

    private readonly PartsReader _parts = new(context, types);

    public BodyModel? Read(SpecMapping node, OperationDraft draft)
    {
        if (context.References.Follow(node) is not { } body)
        {
            draft.LeaveOut("the reference of its body leads nowhere");
            return null;
        }

        if (MediaChoice.Pick(context.Nodes.Mapping(body, "content"), context) is not { } media)
        {
            context.Issues.Add(SpecIssueKind.UnexpectedStructure, $"the body of {draft.Entry.Title} has no content; it was ignored", body);
            return null;
        }

        BodyModel? model = ReadContent(media, draft.Place(node, body, "Request"), draft);
        return model is null ? null : model with
        {
            IsRequired = context.Nodes.Flag(body, "required"),
            Doc = DocReader.From(PlainText.From(context.Nodes.Text(body, "description"))),
        };
    }

    private BodyModel? ReadContent(MediaChoice media, TypePlace place, OperationDraft draft)
    {
        SchemaView? view = types.View(media.Schema, place);
        if (media.Type is MediaTypes.Multipart or MediaTypes.Form)
        {
            BodyKind kind = media.Type is MediaTypes.Form ? BodyKind.Form : BodyKind.Multipart;
            return _parts.Read(media, view, draft) is { } parts ? new BodyModel { Kind = kind, MediaType = media.Type, Parts = parts.ToEquatableArray() } : null;
        }

        if (view?.IsBinary == true || (media.Schema is null && !MediaTypes.IsText(media.Type) && !MediaTypes.IsJson(media.Type)) || media.Type is MediaTypes.OctetStream)
        {
            return new BodyModel { Kind = BodyKind.Binary, MediaType = media.Type, Type = new TypeRef(TypeKind.Binary) };
        }

        if (MediaTypes.IsJson(media.Type) || media.Type is MediaTypes.Anything or "application/*")
        {
            string type = MediaTypes.IsJson(media.Type) ? media.Type : MediaTypes.Json;
            return ReadJson(media, type, place, draft);
        }

        if (MediaTypes.IsText(media.Type) || view?.IsText == true)
        {
            string type = media.Type.IndexOf('*') >= 0 ? "text/plain" : media.Type;
            return new BodyModel { Kind = BodyKind.Text, MediaType = type, Type = new TypeRef(TypeKind.String) };
        }

        draft.LeaveOut($"its body's media type \"{media.Type}\" is not supported");
        return null;
    }

    private BodyModel? ReadJson(MediaChoice media, string type, TypePlace place, OperationDraft draft)
    {
        if (types.Map(media.Schema, place) is { } use)
        {
            return new BodyModel { Kind = BodyKind.Json, MediaType = type, Type = use.Type };
        }

        draft.LeaveOut("its body needs a reference that leads nowhere");
        return null;
    }
}
