using GongGen.Emission.Types;
using GongGen.Emission.Writing;

namespace GongGen.Emission.Refit;

/// <summary>Writes what makes Refit clients of a document's interfaces: hooks where Refit has them, and the registration of services.</summary>
internal static class RefitEmitter
{
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.";

    /// <summary>Writes the whole file.</summary>
    public static string Emit(RefitGroup group, TargetFacts target)
    {
        CSharpType types = new(group.Namespace);
        string[] interfaces = [.. group.Interfaces.SelectMany(name => Names(name, target))];
        CodeWriter writer = SourceFile.Begin();
        writer.Write(Comment(target)).Gap();
        EmitOperations(writer, types, group);
        if (target.Refit.Clients == RefitClients.Hooks)
        {
            EmitHooks(writer, types, interfaces);
        }

        if (target.Refit.HasServices)
        {
            EmitServices(writer, types, group, target, interfaces);
        }

        return writer.ToString();
    }

    private static IEnumerable<string> Names(string interfaceName, TargetFacts target)
    {
        yield return interfaceName;
        if (target.Refit.WantsResponses)
        {
            yield return RefitMethods.NameOf(interfaceName, givesResponses: true);
        }
    }

    private static string Comment(TargetFacts target) => target.Refit.Clients switch
    {
        RefitClients.Refit => "// Refit's own generator implements the interfaces: the compiler shows them to it.",
        RefitClients.Hooks => "// GongGen implements the interfaces and registers its classes with Refit, whose own generator does not see or not serve them.",
        _ => "// GongGen implements the interfaces under the names that Refit looks for, because Refit's own generator does not see or not serve them.",
    };

    private static void EmitOperations(CodeWriter writer, CSharpType types, RefitGroup group)
    {
        using (writer.Block($"namespace {types.Namespace}.Runtime"))
        {
            writer.Write("/// <summary>What the document says of its operations.</summary>");
            using (writer.Block("internal static class GongOperations"))
            {
                writer.Write($$"""
                    /// <summary>The operations, those without placeholders in their paths first.</summary>
                    public static GongOperation[] All { get; } = new GongOperation[]
                    {
                        {{string.Join("\n    ", group.Operations.Select(Construction))}}
                    };
                    """);
            }
        }

        writer.Gap();
    }

    private static string Construction(RefitOperation operation)
    {
        string repeatable = operation.IsRepeatable ? ", isRepeatable: true" : "";
        string duplicate = operation.DuplicateMember.Length > 0 ? $", duplicateMember: {CSharpLiteral.Of(operation.DuplicateMember)}" : "";
        string scopes = operation.Scopes.Count > 0 ? $", scopes: new string[] {{ {string.Join(", ", operation.Scopes.Select(CSharpLiteral.Of))} }}" : "";
        return $"new GongOperation({CSharpLiteral.Of(operation.Id)}, {CSharpLiteral.Of(operation.HttpMethod)}, {CSharpLiteral.Of(operation.Path)}{repeatable}{duplicate}{scopes}),";
    }

    private static void EmitHooks(CodeWriter writer, CSharpType types, IEnumerable<string> interfaces)
    {
        using (writer.Block($"namespace {types.Namespace}.Runtime"))
        {
            writer.Write("/// <summary>Tells Refit how to make its clients, before any other code of this project runs.</summary>");
            using (writer.Block("internal static class GongRefitClients"))
            {
                writer.Write("[global::System.Runtime.CompilerServices.ModuleInitializer]");
                using (writer.Block("internal static void Register()"))
                {
                    foreach (string name in interfaces)
                    {
                        string made = $"new {types.Runtime}.Refit{name.Substring(1)}";
                        writer.Write($"global::Refit.RestService.RegisterGeneratedFactory<{types.Own(name)}>(static (client, builder) => {made}(client, builder.Settings));");
                        writer.Write($"global::Refit.RestService.RegisterGeneratedSettingsFactory<{types.Own(name)}>(static (client, settings) => {made}(client, settings));");
                    }
                }
            }
        }

        writer.Gap();
    }

    private static void EmitServices(CodeWriter writer, CSharpType types, RefitGroup group, TargetFacts target, string[] interfaces)
    {
        using (writer.Block($"namespace {group.Namespace}"))
        {
            writer.Write("/// <summary>Registers the interfaces as Refit clients.</summary>");
            using (writer.Block($"{(group.IsPublic ? "public" : "internal")} static class GongRefitServices"))
            {
                writer.Write($$"""
                    private const string ClientName = {{CSharpLiteral.Of(group.Namespace)}};

                    """);
                EmitAdd(writer, types, group.BaseUrl, interfaces);
                writer.Write($$"""
                    private static T Create<T>(global::System.IServiceProvider provider, global::System.Func<global::System.IServiceProvider, global::Refit.RefitSettings?>? settings)
                        where T : class
                    {
                        global::System.Net.Http.HttpClient client = {{Services}}ServiceProviderServiceExtensions.GetRequiredService<global::System.Net.Http.IHttpClientFactory>(provider).CreateClient(ClientName);
                        return global::Refit.RestService.{{(target.Refit.NeedsGenerated ? "ForGenerated" : "For")}}<T>(client, settings?.Invoke(provider) ?? new global::Refit.RefitSettings());
                    }
                    """);
            }
        }
    }

    private static void EmitAdd(CodeWriter writer, CSharpType types, string baseUrl, string[] interfaces)
    {
        string options = types.Own("GongClientOptions");
        writer.Write($$"""
            /// <summary>
            /// Registers {{string.Join(", ", interfaces)}}. Their requests have credentials, keep to the limits and are sent again after failures that may
            /// pass, as those of GongClient; failures are Refit's exceptions. Requests are not checked before they are sent: call Validate() for that.
            /// </summary>
            /// <param name="services">The services.</param>
            /// <param name="configure">Sets credentials, address and limits; runs once, here.</param>
            /// <param name="settings">Gives Refit's settings; null takes the default ones.</param>
            /// <returns>The HTTP client behind all interfaces, to add handlers to.</returns>
            /// <exception cref="global::System.ArgumentNullException">There is no service collection, or nothing that configures.</exception>
            public static {{Services}}IHttpClientBuilder AddGongRefit(
                this {{Services}}IServiceCollection services,
                global::System.Action<{{options}}> configure,
                global::System.Func<global::System.IServiceProvider, global::Refit.RefitSettings?>? settings = null)
            {
                if (services is null)
                {
                    throw new global::System.ArgumentNullException(nameof(services));
                }

                if (configure is null)
                {
                    throw new global::System.ArgumentNullException(nameof(configure));
                }

                {{options}} options = new {{options}}();
                configure(options);
                options.BaseUrl = {{types.Runtime}}.GongBaseUrl.Choose(options.BaseUrl, {{CSharpLiteral.Of(baseUrl)}});
                {{Services}}IHttpClientBuilder builder = {{Services}}HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, ClientName, client =>
                {
                    client.BaseAddress = options.BaseUrl;
                    client.Timeout = global::System.Threading.Timeout.InfiniteTimeSpan;
                });
                {{Services}}HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, static () => {{types.Runtime}}.GongHttp.CreateHandler());
                {{Services}}HttpClientBuilderExtensions.AddHttpMessageHandler(builder, static () => new {{types.Runtime}}.GongOperationHandler());
                {{Services}}HttpClientBuilderExtensions.AddHttpMessageHandler(builder, () => new {{types.Own("GongHandler")}}(options));
                {{Services}}HttpClientBuilderExtensions.AddHttpMessageHandler(builder, () => new {{types.Runtime}}.GongTimeoutHandler(options));
                {{Services}}HttpClientBuilderExtensions.RedactLoggedHeaders(builder, new string[] { "Authorization" });
            """);
        foreach (string name in interfaces)
        {
            writer.Write($"    {Services}ServiceCollectionServiceExtensions.AddTransient<{types.Own(name)}>(services, provider => Create<{types.Own(name)}>(provider, settings));");
        }

        writer.Write("""
                return builder;
            }

            """);
    }
}
