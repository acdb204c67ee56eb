using Gong;

namespace GongGen.Runtime.Tests;

public class GongApiExceptionTests
{
    [Fact]
    public void HasNoNullsWhereNoneAreExpected()
    {
        GongApiException exception = new();

        Assert.Empty(exception.Errors);
        Assert.Equal("", exception.OperationId);
    }

    [Fact]
    public void CanBeMadeForATest()
    {
        InvalidOperationException cause = new();
        GongApiException exception = new("message", cause) { StatusCode = 429, RetryAfter = TimeSpan.FromSeconds(1), Errors = ["e"], RequestId = "r", ResponseBody = "b", OperationId = "o" };

        Assert.Equal("message", exception.Message);
        Assert.Same(cause, exception.InnerException);
        Assert.Equal(429, exception.StatusCode);
        Assert.Equal("only", new GongApiException("only").Message);
    }
}
