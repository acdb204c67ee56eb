using System.Collections.Immutable;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Generator.Tests.Refit;

/// <summary>
/// Small declarations of what emitted code uses of Refit's public surface and of Microsoft.Extensions.Http, written for these tests: they say
/// what a reference looks like, and do nothing.
/// </summary>
internal static class RefitSurface
{
    /// <summary>What all versions from 6 on have.</summary>
    private const string Six = """
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Reflection;

        namespace Refit
        {
            public abstract class HttpMethodAttribute : Attribute { protected HttpMethodAttribute(string path) => Path = path; public string Path { get; } }
            public sealed class GetAttribute : HttpMethodAttribute { public GetAttribute(string path) : base(path) { } }
            public sealed class PostAttribute : HttpMethodAttribute { public PostAttribute(string path) : base(path) { } }
            public sealed class PutAttribute : HttpMethodAttribute { public PutAttribute(string path) : base(path) { } }
            public sealed class PatchAttribute : HttpMethodAttribute { public PatchAttribute(string path) : base(path) { } }
            public sealed class DeleteAttribute : HttpMethodAttribute { public DeleteAttribute(string path) : base(path) { } }
            public sealed class HeadAttribute : HttpMethodAttribute { public HeadAttribute(string path) : base(path) { } }
            public sealed class OptionsAttribute : HttpMethodAttribute { public OptionsAttribute(string path) : base(path) { } }
            public sealed class MultipartAttribute : Attribute { }
            public sealed class HeaderAttribute : Attribute { public HeaderAttribute(string header) { } }
            public sealed class HeadersAttribute : Attribute { public HeadersAttribute(params string[] headers) { } }
            public sealed class AliasAsAttribute : Attribute { public AliasAsAttribute(string name) { } }
            public enum BodySerializationMethod { Default, Json, UrlEncoded, Serialized }
            public enum CollectionFormat { RefitParameterFormatter, Csv, Ssv, Tsv, Pipes, Multi }
            public sealed class BodyAttribute : Attribute
            {
                public BodyAttribute() { }
                public BodyAttribute(BodySerializationMethod serializationMethod, bool buffered) { }
            }
            public sealed class QueryAttribute : Attribute
            {
                public QueryAttribute() { }
                public QueryAttribute(CollectionFormat collectionFormat) { }
                public string? Format { get; set; }
            }
            public abstract class MultipartItem
            {
                protected MultipartItem(string fileName, string? contentType) { }
                protected abstract HttpContent CreateContent();
            }
            public class ApiException : Exception
            {
                public HttpStatusCode StatusCode { get; set; }
                public string? ReasonPhrase { get; set; }
                public HttpResponseHeaders Headers { get; set; } = null!;
                public HttpContentHeaders? ContentHeaders { get; set; }
                public HttpRequestMessage RequestMessage { get; set; } = null!;
                public HttpMethod HttpMethod { get; set; } = null!;
                public Uri? Uri { get; set; }
                public string? Content { get; set; }
            }
            public interface IApiResponse : IDisposable { }
            public interface IApiResponse<out T> : IApiResponse { }
            public interface IHttpContentSerializer { }
            public interface IUrlParameterFormatter { string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type); }
            public partial class RefitSettings { public IUrlParameterFormatter UrlParameterFormatter { get; set; } = null!; }
            public partial interface IRequestBuilder
            {
                Func<HttpClient, object[], object?> BuildRestResultFuncForMethod(string methodName, Type[]? parameterTypes = null, Type[]? genericArgumentTypes = null);
            }
            public static partial class RestService { public static T For<T>(HttpClient client, RefitSettings? settings) => throw new InvalidOperationException(); }
        }
        """;

    private const string Hooks = """
        using System;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Refit
        {
            public enum UrlResolutionMode { Legacy }
            public partial class RefitSettings
            {
                public UrlResolutionMode UrlResolution { get; set; }
                public Func<HttpRequestMessage, CancellationToken, Task<string>>? AuthorizationHeaderValueGetter { get; set; }
            }
            public partial interface IRequestBuilder { RefitSettings Settings { get; } }
            public static partial class RestService
            {
                public static void RegisterGeneratedFactory<T>(Func<HttpClient, IRequestBuilder, T> factory) { }
                public static void RegisterGeneratedSettingsFactory<T>(Func<HttpClient, RefitSettings, T> factory) { }
                public static T ForGenerated<T>(HttpClient client, RefitSettings settings) => throw new InvalidOperationException();
            }
            public static partial class GeneratedRequestRunner
            {
                public static Uri BuildRelativeUri(HttpClient client, string relativePath, UrlResolutionMode urlResolution) => new Uri(relativePath, UriKind.Relative);
                public static HttpContent CreateBodyContent<TBody>(RefitSettings settings, TBody body, BodySerializationMethod serializationMethod, bool streamBody) => throw new InvalidOperationException();
                public static void AddConfiguredRequestOptions(HttpRequestMessage request, RefitSettings settings, Type interfaceType) { }
                public static Task SendVoidAsync(HttpClient client, HttpRequestMessage request, RefitSettings settings, bool bufferBody, CancellationToken cancellationToken) => Task.CompletedTask;
                public static Task<T?> SendAsync<T, TBody>(HttpClient client, HttpRequestMessage request, RefitSettings settings, bool isApiResponse, bool shouldDisposeResponse, bool bufferBody, CancellationToken cancellationToken) =>
                    throw new InvalidOperationException();
            }
        }
        """;

    private const string NoReflection = """
        namespace Refit
        {
            public static partial class GeneratedRequestRunner
            {
                public static System.Net.Http.HttpContent CreateStreamContent(System.IO.Stream stream) => throw new System.InvalidOperationException();
            }
        }
        """;

    private const string Services = """
        using System;
        using System.Collections.Generic;
        using System.Net.Http;

        namespace System.Net.Http { public interface IHttpClientFactory { HttpClient CreateClient(string name); } }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public interface IServiceCollection { }
            public interface IHttpClientBuilder { }
            public static class HttpClientFactoryServiceCollectionExtensions
            {
                public static IHttpClientBuilder AddHttpClient(this IServiceCollection services, string name, Action<HttpClient> configureClient) => throw new InvalidOperationException();
            }
            public static class HttpClientBuilderExtensions
            {
                public static IHttpClientBuilder ConfigurePrimaryHttpMessageHandler(this IHttpClientBuilder builder, Func<HttpMessageHandler> configureHandler) => builder;
                public static IHttpClientBuilder AddHttpMessageHandler(this IHttpClientBuilder builder, Func<DelegatingHandler> configureHandler) => builder;
                public static IHttpClientBuilder RedactLoggedHeaders(this IHttpClientBuilder builder, IEnumerable<string> redactedLoggedHeaderNames) => builder;
            }
            public static class ServiceCollectionServiceExtensions
            {
                public static IServiceCollection AddTransient<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class => services;
            }
            public static class ServiceProviderServiceExtensions
            {
                public static T GetRequiredService<T>(this IServiceProvider provider) where T : notnull => throw new InvalidOperationException();
            }
        }
        """;

    /// <summary>Refit 6 to 11.</summary>
    public static string[] Names => [Six];

    /// <summary>Refit 12 and 13.</summary>
    public static string[] Registered => [Six, Hooks];

    /// <summary>Refit 14 and later.</summary>
    public static string[] Generated => [Six, Hooks, NoReflection];

    /// <summary>The surface with that of Microsoft.Extensions.Http.</summary>
    public static string[] WithServices(string[] surface) => [.. surface, Services];

    /// <summary>A surface as an assembly, for the framework that the tests run on or another one.</summary>
    public static MetadataReference Reference(string[] surface, ImmutableArray<MetadataReference> framework = default)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "RefitSurface",
            surface.Select(text => CSharpSyntaxTree.ParseText(text)),
            framework.IsDefault ? TestReferences.Framework : framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return EmittedAssembly.ReferenceTo(compilation);
    }
}
