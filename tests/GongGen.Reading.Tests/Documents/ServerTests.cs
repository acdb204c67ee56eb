using GongGen.Model.Issues;

namespace GongGen.Reading.Tests.Documents;

public class ServerTests
{
    [Theory]
    [InlineData("[]", "https://api.gong.io", "/a")]
    [InlineData("[{ url: 'https://127.0.0.1:8443' }]", "https://api.gong.io", "/a")]
    [InlineData("[{ url: 'https://localhost/v2' }]", "https://api.gong.io", "/a")]
    [InlineData("[{ url: '/v2' }]", "https://api.gong.io", "/v2/a")]
    [InlineData("[{ url: /v2 }, { url: 'https://b.example.com/v3' }]", "https://b.example.com", "/v3/a")]
    [InlineData("[{ url: 'https://api.example.com/' }]", "https://api.example.com", "/a")]
    [InlineData("[{ url: 'https://api.example.com:8443/v2/' }]", "https://api.example.com:8443", "/v2/a")]
    [InlineData("[{ url: 'https://localhost' }, { url: 'https://b.example.com/v2' }]", "https://b.example.com", "/v2/a")]
    [InlineData("[{ url: 'https://{host}.example.com/{v}', variables: { host: { default: eu }, v: { default: v2 } } }]", "https://eu.example.com", "/v2/a")]
    [InlineData("[{ url: 'https://user:pass@api.example.com/v2?x=1#y' }]", "https://api.example.com", "/v2/a")]
    public void The_first_usable_server_counts(string servers, string baseUrl, string path)
    {
        Sample sample = Sample.Of($"openapi: 3.1.0\ninfo: {{}}\nservers: {servers}\npaths:\n  /a: {{ get: {{ operationId: a, responses: {{}} }} }}\n").IsClean();

        Assert.Equal((baseUrl, path), (sample.Model.BaseUrl, sample.Operation.Path));
    }

    [Theory]
    [InlineData("[{ url: [|'http://api.example.com'|] }]")]
    [InlineData("[{ url: [|'https://{host}'|] }]")]
    [InlineData("[{ url: [|not a url|] }, { url: http://b.example.com }]")]
    public void Servers_that_cannot_be_used_are_found(string servers)
    {
        Sample sample = Sample.Of($"openapi: 3.1.0\ninfo: {{}}\nservers: {servers}\npaths:\n  /a: {{ get: {{ operationId: a, responses: {{}} }} }}\n");

        sample.Finds(SpecIssueKind.UnexpectedStructure);
        Assert.Equal("https://api.gong.io", sample.Model.BaseUrl);
    }
}
