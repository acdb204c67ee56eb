using Gong;
using Gong.Runtime;

namespace GongGen.Runtime.Tests.Failures;

public class GongFailureTests
{
    [Theory]
    [InlineData(401, "x", typeof(GongAuthenticationException))]
    [InlineData(403, "x", typeof(GongPermissionException))]
    [InlineData(404, "x", typeof(GongNotFoundException))]
    [InlineData(409, "x", typeof(GongConflictException))]
    [InlineData(429, "x", typeof(GongRateLimitException))]
    [InlineData(500, "x", typeof(GongServerException))]
    [InlineData(503, "x", typeof(GongServerException))]
    [InlineData(400, "x", typeof(GongApiException))]
    [InlineData(302, "x", typeof(GongApiException))]
    [InlineData(200, "has already been handled", typeof(GongApiException))]
    [InlineData(400, "The cursor has expired", typeof(GongCursorExpiredException))]
    [InlineData(404, "Cursor has expired.", typeof(GongCursorExpiredException))]
    [InlineData(400, "clientUniqueId a7 has already been posted for the call 7782342274025937895", typeof(GongDuplicateCallException))]
    [InlineData(500, "has already been posted for the call 1", typeof(GongServerException))]
    [InlineData(400, "The media of the call 1 has already been handled", typeof(GongDuplicateMediaException))]
    [InlineData(400, "A media file with the same content has been uploaded in the past", typeof(GongDuplicateMediaException))]
    public void StatusAndSentence_DecideWhichExceptionItIs(int status, string sentence, Type expected)
    {
        GongApiException exception = new GongFailure("m", null) { StatusCode = status, Errors = ["first", sentence] }.ToException();

        Assert.IsType(expected, exception);
    }

    [Theory]
    [InlineData("clientUniqueId 12 has already been posted for the call 7782342274025937895", "7782342274025937895")]
    [InlineData("It HAS ALREADY BEEN POSTED for the call '42'.", "42")]
    [InlineData("12 has already been posted", null)]
    public void DuplicateCall_HasTheIdOfTheFirst(string sentence, string? id)
    {
        GongApiException exception = new GongFailure("m", null) { StatusCode = 400, Errors = [sentence] }.ToException();

        Assert.Equal(id, Assert.IsType<GongDuplicateCallException>(exception).ExistingCallId);
    }

    [Fact]
    public void DuplicateMedia_HasTheIdOfTheOtherCall()
    {
        string[] errors = ["A media file with the same content has been uploaded in the past, callID with the same content: 77"];

        GongApiException exception = new GongFailure("m", null) { StatusCode = 400, Errors = errors }.ToException();

        Assert.Equal("77", Assert.IsType<GongDuplicateMediaException>(exception).ExistingCallId);
    }

    [Fact]
    public void EveryFactIsKept()
    {
        InvalidOperationException cause = new();
        GongFailure failure = new("m", cause)
        {
            StatusCode = 403,
            RequestId = "r",
            Errors = ["e"],
            OperationId = "o",
            Attempts = 3,
            RetryAfter = TimeSpan.FromSeconds(1),
            ResponseBody = "b",
            Scopes = ["s"],
        };

        GongPermissionException exception = Assert.IsType<GongPermissionException>(failure.ToException());

        Assert.Equal(("m", 403, "r", "o", 3, "b"), (exception.Message, exception.StatusCode, exception.RequestId, exception.OperationId, exception.Attempts, exception.ResponseBody));
        Assert.Equal(["e"], exception.Errors);
        Assert.Equal(["s"], exception.RequiredScopes);
        Assert.Equal(TimeSpan.FromSeconds(1), exception.RetryAfter);
        Assert.Same(cause, exception.InnerException);
    }
}
