using Gong.Runtime;

namespace GongGen.Runtime.Tests.Media;

public class GongMediaAddressTests
{
    [Theory]
    [InlineData("https://a.example/1", "https://b.example/2", true)]
    [InlineData("https://a.example/1", "http://b.example/2", false)]
    [InlineData("https://a.example/1", "http://127.0.0.1/2", false)]
    [InlineData("http://127.0.0.1/1", "http://127.0.0.1:5000/2", true)]
    [InlineData("http://127.0.0.1/1", "http://b.example/2", false)]
    [InlineData("http://127.0.0.1/1", "https://b.example/2", true)]
    [InlineData("https://a.example/1", "ftp://b.example/2", false)]
    public void RedirectNeverLosesHttps(string from, string to, bool isAllowed) =>
        Assert.Equal(isAllowed, GongMediaAddress.MayLead(new Uri(from), new Uri(to)));

    [Fact]
    public void MessageHoldsNoSignature() =>
        Assert.DoesNotContain("s3cr3t", Assert.Throws<ArgumentException>(() => GongMediaAddress.Check("http://a.example/?signature=s3cr3t")).Message, StringComparison.Ordinal);
}
