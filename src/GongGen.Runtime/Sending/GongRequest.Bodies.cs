#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Text;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <content>Bodies: whole ones, multipart ones and forms.</content>
internal sealed partial class GongRequest
{
    private readonly List<HttpContent> _parts = [];
    private readonly List<KeyValuePair<string, string>> _fields = [];
    private HttpContent? _content;

    /// <summary>Sets the whole body; null sends none. A <see cref="GongFile"/> stays usable afterwards.</summary>
    public void SetContent(HttpContent? content)
    {
        IsLongRunning |= content is GongFile or StreamContent;
        _content = content is GongFile file ? new GongFilePart(file) : content;
    }

    /// <summary>Sets a file as the whole body; null sends none. The document's media type is used unless it leaves the choice open.</summary>
    public void SetStream(GongFile? file, string mediaType)
    {
        SetContent(file);
        if (mediaType.AsSpan().IndexOf('*') < 0)
        {
            (_content as GongFilePart)?.FixType(mediaType);
        }
    }

    /// <summary>Sets a body of plain text; null sends none.</summary>
    public void SetText(string? value, string mediaType) =>
        _content = value is null ? null : new StringContent(value, Encoding.UTF8, mediaType);

    /// <summary>Adds a part of text to a multipart body; null adds nothing.</summary>
    public void AddPart(string name, string? value) => AddPart(name, value, "text/plain");

    /// <summary>Adds a part of JSON to a multipart body; null adds nothing.</summary>
    public void AddJsonPart(string name, string? json) => AddPart(name, json, "application/json");

    /// <summary>Adds a file to a multipart body; null adds nothing.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="file">The file.</param>
    /// <param name="rule">What the API takes; null where nothing is said.</param>
    public void AddPart(string name, GongFile? file, GongMediaRule? rule = null)
    {
        if (file is null)
        {
            return;
        }

        ContentDispositionHeaderValue disposition = Disposition(name);
        string plainName = Plain(file.FileName);
        disposition.FileName = "\"" + plainName + "\"";
        if (!string.Equals(plainName, file.FileName, StringComparison.Ordinal))
        {
            disposition.FileNameStar = file.FileName;
        }

        GongFilePart part = new(file, name, rule);
        part.Headers.ContentDisposition = disposition;
        _parts.Add(part);
        IsLongRunning = true;
    }

    /// <summary>Adds a field to a form; null adds nothing.</summary>
    public void AddField(string name, string? value)
    {
        if (value is not null)
        {
            _fields.Add(new KeyValuePair<string, string>(name, value));
        }
    }

    /// <summary>True where all of the body can be read once more.</summary>
    public bool CanSendAgain => GongContents.CanSendAgain(_content) && _parts.TrueForAll(GongContents.CanSendAgain);

    /// <summary>Looks at the first bytes of all files: they tell the media type, and what the API would refuse.</summary>
    /// <param name="isChecked">True where a request that the API would refuse is not sent.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What is wrong, and accepted by the API nevertheless.</returns>
    /// <exception cref="GongValidationException">The API would refuse a file.</exception>
    public async Task<IReadOnlyList<GongViolation>> PrepareAsync(bool isChecked, CancellationToken cancellationToken)
    {
        GongValidation validation = new();
        await GongContents.PrepareAsync(_content, cancellationToken).ConfigureAwait(false);
        foreach (HttpContent part in _parts)
        {
            if (part is GongFilePart file)
            {
                await file.PrepareAsync(OperationId, isChecked ? validation : null, cancellationToken).ConfigureAwait(false);
            }
        }

        validation.ThrowIfRefused(OperationId);
        return validation.Violations;
    }

    /// <summary>Frees the body, but for files, which stay the caller's.</summary>
    public void Release() => _content?.Dispose();

    private static ContentDispositionHeaderValue Disposition(string name) =>
        new("form-data") { Name = "\"" + name.Replace('"', '_') + "\"" };

    private void AddPart(string name, string? value, string mediaType)
    {
        if (value is not null)
        {
            StringContent part = new(value, Encoding.UTF8, mediaType);
            part.Headers.ContentDisposition = Disposition(name);
            _parts.Add(part);
        }
    }

    // What fits between quotes in a header whatever the server makes of escapes.
    private static string Plain(string fileName)
    {
        StringBuilder text = new(fileName.Length);
        foreach (char character in fileName)
        {
            text.Append(character is >= ' ' and <= '~' and not '"' and not '\\' ? character : '_');
        }

        return text.ToString();
    }

    private HttpContent? ToContent()
    {
        if (_parts.Count > 0)
        {
            return ToMultipart();
        }

        (_content as GongFilePart)?.RefuseSecondSending();
        return _fields.Count > 0 ? new FormUrlEncodedContent(_fields!) : _content is null ? null : new GongPart(_content);
    }

    private MultipartFormDataContent ToMultipart()
    {
        string boundary = Guid.NewGuid().ToString("N");
        MultipartFormDataContent body = new(boundary);

        // Some servers do not understand the quotes that the class puts around the boundary.
        foreach (NameValueHeaderValue parameter in body.Headers.ContentType!.Parameters)
        {
            parameter.Value = boundary;
        }

        foreach (HttpContent part in _parts)
        {
            (part as GongFilePart)?.RefuseSecondSending();
            body.Add(new GongPart(part));
        }

        return body;
    }
}
