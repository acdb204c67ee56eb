#nullable enable
namespace Gong;

/// <summary>A call that has its media, and what this run did for it.</summary>
/// <param name="CallId">The id of the call.</param>
/// <param name="Url">Where the call is shown; null where Gong did not say it.</param>
/// <param name="IsCallAdded">True where this run added the call, false where an earlier one had.</param>
/// <param name="IsMediaUploaded">True where this run uploaded the media, false where the call had it.</param>
public sealed record GongUploadResult(string CallId, string? Url, bool IsCallAdded, bool IsMediaUploaded);
