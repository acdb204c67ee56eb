using System.Text.Json.Nodes;
using GongGen.Sandbox.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace GongGen.Sandbox.Endpoints.Media;

/// <summary>PUT /v2/calls/{id}/media.</summary>
internal sealed class AddCallRecording(SandboxState state, long maxBytes) : IOperation
{
    private const string PartName = "mediaFile";

    public string Method => "PUT";

    public string Route => "/v2/calls/{id}/media";

    public async Task<Answer> AnswerAsync(HttpContext context)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return Answer.Refuse(415, "The media must be sent as multipart/form-data");
        }

        if (RefuseCall(context, out var id) is { } refusal)
        {
            return refusal;
        }

        try
        {
            var media = await ReadPartsAsync(context, HeaderUtilities.RemoveQuotes(type.Boundary).Value);
            return Describe(id, state.Upload(id, media));
        }
        catch (MediaRefusedException exception)
        {
            return Answer.Refuse(400, exception.Message);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException && !context.RequestAborted.IsCancellationRequested)
        {
            return Answer.Refuse(400, $"The multipart body cannot be read: {exception.Message}");
        }
    }

    private static Answer Describe(string id, UploadResult result) => result.Outcome switch
    {
        UploadOutcome.AlreadyHandled => RefuseSecond(id),
        UploadOutcome.SameContent => Answer.Refuse(
            400, $"A media file with the same content has been uploaded in the past, callID with the same content: {result.CallId}"),
        _ => Answer.Created(new JsonObject { ["callId"] = id, ["url"] = CallJson.Url(id) }),
    };

    private static Answer RefuseSecond(string id) => Answer.Refuse(400, $"The media of the call {id} has already been handled");

    private Answer? RefuseCall(HttpContext context, out string id)
    {
        if (!PathId.TryRead(context, out id))
        {
            return PathId.Refuse(id);
        }

        if (state.FindCall(id) is not { } call)
        {
            return Answer.Refuse(404, $"The call {id} was not found");
        }

        if (call.DownloadMediaUrl is not null)
        {
            return Answer.Refuse(400, $"The call {id} was added with a downloadMediaUrl and takes no upload");
        }

        return call.VisibleFrom is null ? null : RefuseSecond(id);
    }

    private async Task<MediaFile> ReadPartsAsync(HttpContext context, string? boundary)
    {
        if (string.IsNullOrEmpty(boundary))
        {
            throw new MediaRefusedException("The content type names no boundary");
        }

        var reader = new MultipartReader(boundary, context.Request.Body);
        MediaFile? media = null;
        while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } section)
        {
            if (!IsMediaFile(section) || media is not null)
            {
                throw new MediaRefusedException($"The body must have one part, named {PartName}, and no other");
            }

            media = await MediaReader.ReadAsync(section.Body, maxBytes, context.RequestAborted);
        }

        return media ?? throw new MediaRefusedException($"The part {PartName} is missing");
    }

    private static bool IsMediaFile(MultipartSection section) =>
        ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
        && disposition.DispositionType.Equals("form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(disposition.Name).Equals(PartName, StringComparison.Ordinal);
}
