#nullable enable
namespace Gong;

/// <summary>What Refit's exceptions say about Gong.</summary>
public static class GongRefitExtensions
{
    /// <summary>The failure as the emitted client would throw it: a <see cref="GongNotFoundException"/>, a <see cref="GongDuplicateCallException"/> and so on.</summary>
    /// <param name="exception">What Refit threw, or the error of an answer.</param>
    /// <returns>The failure, with Refit's exception as its cause. It is not thrown.</returns>
    /// <exception cref="global::System.ArgumentNullException">There is no exception.</exception>
    public static GongApiException ToGongException(this global::Refit.ApiException exception) =>
        global::Gong.Runtime.GongRefitFailure.Of(exception ?? throw new global::System.ArgumentNullException(nameof(exception))).ToException();
}
