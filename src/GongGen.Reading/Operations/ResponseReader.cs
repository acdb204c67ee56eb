using System.Globalization;
using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Checks;
using GongGen.Reading.Docs;
using GongGen.Reading.Documents;
using GongGen.Reading.Schemas;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>Reads what an operation answers. The lowest success that has content decides what its method returns.</summary>
internal sealed class ResponseReader(ReadContext context, TypeMapper types)
{
    private const string Default = "default";

    private readonly SuccessCheck _successes = new(context, types);

    /// <summary>The answers; null where the operation was left out.</summary>
    public ResponsesModel? Read(OperationDraft draft)
    {
        List<SpecEntry> entries = Statuses(draft.Entry.Node);
        bool hasSuccess = entries.Exists(entry => IsSuccess(entry.Name));
        List<SpecEntry> successes = entries.FindAll(entry => IsSuccess(entry.Name) || (!hasSuccess && entry.Name is Default));
        ResponseModel? success = ReadSuccess(successes, draft);
        if (success is null)
        {
            return null;
        }

        List<FailureModel> failures = [];
        foreach (SpecEntry entry in entries)
        {
            if (!successes.Contains(entry))
            {
                SpecMapping? response = context.References.Follow((SpecMapping)entry.Value);
                failures.Add(new FailureModel(entry.Name, Describe(response)));
            }
        }

        return new ResponsesModel(success, failures);
    }

    // In ascending order: 200, 201, 2XX, 404, 4XX, default.
    private List<SpecEntry> Statuses(SpecMapping operation)
    {
        List<SpecEntry> entries = [];
        foreach (SpecEntry entry in context.Nodes.MappingEntries(context.Nodes.Mapping(operation, "responses")))
        {
            if (IsStatus(entry.Name))
            {
                entries.Add(entry);
            }
            else
            {
                context.Issues.Add(SpecIssueKind.UnexpectedStructure, $"\"{entry.Name}\" is no status code; the response was ignored", entry.Key);
            }
        }

        entries.Sort((left, right) => string.CompareOrdinal(left.Name.ToUpperInvariant(), right.Name.ToUpperInvariant()));
        return entries;
    }

    private ResponseModel? ReadSuccess(List<SpecEntry> successes, OperationDraft draft)
    {
        string description = "";
        foreach (SpecEntry entry in successes)
        {
            if (context.References.Follow((SpecMapping)entry.Value) is not { } response)
            {
                draft.LeaveOut($"the reference of its response {entry.Name} leads nowhere");
                return null;
            }

            description = description.Length == 0 ? Describe(response) : description;
            if (!IsWithoutBody(draft) && MediaChoice.Pick(context.Nodes.Mapping(response, "content"), context) is { } media)
            {
                ResponseModel? content = ReadContent(media, draft.Place((SpecMapping)entry.Value, response, "Response"), Describe(response), draft);
                _successes.Run(successes, entry, media, draft);
                bool isSometimesEmpty = content?.Kind == ResponseKind.Json && successes.Exists(other => other.Name is "204" or "205");
                return isSometimesEmpty ? content! with { IsNullable = true } : content;
            }
        }

        return new ResponseModel(ResponseKind.None, null, description);
    }

    // HTTP: whatever a document says, the answer to HEAD has no body.
    private static bool IsWithoutBody(OperationDraft draft) => string.Equals(draft.Entry.Method, "HEAD", StringComparison.Ordinal);

    private ResponseModel? ReadContent(MediaChoice media, TypePlace place, string description, OperationDraft draft)
    {
        SchemaView? view = types.View(media.Schema, place);
        bool isAnything = media.Type is MediaTypes.Anything or "application/*";
        if (view?.IsBinary == true || (isAnything && media.Schema is null))
        {
            return new ResponseModel(ResponseKind.Binary, null, description);
        }

        if (MediaTypes.IsJson(media.Type) || isAnything)
        {
            if (types.Map(media.Schema, place) is { } use)
            {
                return new ResponseModel(ResponseKind.Json, use.Type, description) { IsNullable = use.AllowsNull && use.Type.Kind != TypeKind.Json };
            }

            draft.LeaveOut("its response needs a reference that leads nowhere");
            return null;
        }

        bool isText = MediaTypes.IsText(media.Type) || media.Type is MediaTypes.Form || view?.IsText == true;
        return new ResponseModel(isText ? ResponseKind.Text : ResponseKind.Binary, null, description);
    }

    private string Describe(SpecMapping? response) => response is null ? "" : PlainText.From(context.Nodes.Text(response, "description"));

    private static bool IsSuccess(string status) => status.Length == 3 && status[0] == '2';

    private static bool IsStatus(string text) =>
        text is Default
        || (text.Length == 3 && text[0] is >= '1' and <= '5'
            && (text.EndsWith("XX", StringComparison.OrdinalIgnoreCase) || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _)));
}
