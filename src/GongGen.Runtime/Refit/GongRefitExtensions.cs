#nullable enable
namespace Gong;

/// <summary>What Refit's exceptions say about Gong.</summary>
public static class GongRefitExtensions
{
    private const int Limit = 4096;

    /// <summary>The failure as the emitted client would throw it: a <see cref="GongNotFoundException"/>, a <see cref="GongDuplicateCallException"/> and so on.</summary>
    /// <param name="exception">What Refit threw, or the error of an answer.</param>
    /// <returns>The failure, with Refit's exception as its cause. It is not thrown.</returns>
    /// <exception cref="global::System.ArgumentNullException">There is no exception.</exception>
    public static GongApiException ToGongException(this global::Refit.ApiException exception)
    {
        if (exception is null)
        {
            throw new global::System.ArgumentNullException(nameof(exception));
        }

        string content = exception.Content ?? "";
        global::System.ArraySegment<byte> body = new(global::System.Text.Encoding.UTF8.GetBytes(content));
        global::Gong.Runtime.GongErrorBody error = global::Gong.Runtime.GongErrorBody.Parse(body, null);
        string operation = global::Gong.Runtime.GongOperation.Find(exception.HttpMethod.Method, exception.Uri)?.Id ?? exception.HttpMethod.Method + " " + exception.Uri;
        string status = ((int)exception.StatusCode).ToString(global::System.Globalization.CultureInfo.InvariantCulture);
        string message = operation + " failed with " + status + (error.Errors.Count > 0 ? ": " + string.Join("; ", error.Errors) : "");
        return new global::Gong.Runtime.GongFailure(message, exception)
        {
            StatusCode = (int)exception.StatusCode,
            OperationId = operation,
            RequestId = error.RequestId,
            Errors = error.Errors,
            RetryAfter = exception.Headers?.RetryAfter?.Delta,
            ResponseBody = content.Length == 0 ? null : content.Length > Limit ? content.Substring(0, Limit) : content,
        }.ToException();
    }
}
