using GongGen.Sandbox.Documents;
using GongGen.Sandbox.Hosting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace GongGen.Sandbox.Endpoints.Described;

/// <summary>Holds the parts of a form against the document; files are read through and not kept.</summary>
internal static class FormCheck
{
    public static async Task<Answer?> RefuseAsync(ApiSchema form, HttpContext context)
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(context.Request.ContentType).Boundary).Value;
        if (string.IsNullOrEmpty(boundary))
        {
            return Answer.Refuse(400, "The content type names no boundary");
        }

        try
        {
            var names = await ReadNamesAsync(new MultipartReader(boundary, Body(context)), context.RequestAborted);
            List<string> problems =
            [
                .. names.Where(name => !form.Members.ContainsKey(name)).Select(name => $"{name}: is no part of this form"),
                .. names.GroupBy(name => name, StringComparer.Ordinal).Where(parts => parts.Count() > 1).Select(parts => $"{parts.Key}: is given more than once"),
                .. form.Required.Except(names, StringComparer.Ordinal).Select(name => $"{name}: is required"),
            ];
            return problems.Count == 0 ? null : Answer.Refuse(400, problems);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException && !context.RequestAborted.IsCancellationRequested)
        {
            return Answer.Refuse(400, $"The multipart body cannot be read: {exception.Message}");
        }
    }

    private static Stream Body(HttpContext context)
    {
        var kept = context.GetRecordedRequest().Body;
        return kept.IsEmpty ? context.Request.Body : new MemoryStream(kept.ToArray());
    }

    private static async Task<IReadOnlyList<string>> ReadNamesAsync(MultipartReader reader, CancellationToken ct)
    {
        List<string> names = [];
        while (await reader.ReadNextSectionAsync(ct) is { } section)
        {
            await section.Body.CopyToAsync(Stream.Null, ct);
            names.Add(ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
                ? HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? ""
                : "");
        }

        return names;
    }
}
