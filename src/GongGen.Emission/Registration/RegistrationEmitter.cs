using GongGen.Emission.Types;
using GongGen.Emission.Writing;

namespace GongGen.Emission.Registration;

/// <summary>Writes the registration of clients as services of an application.</summary>
internal static class RegistrationEmitter
{
    private const string Di = "global::Microsoft.Extensions.DependencyInjection";
    private const string Builder = Di + ".IHttpClientBuilder";
    private const string Services = Di + ".IServiceCollection";
    private const string Provider = "global::System.IServiceProvider";
    private const string Adding = Di + ".Extensions.ServiceCollectionDescriptorExtensions";
    private const string Needing = Di + ".ServiceProviderServiceExtensions";

    /// <summary>Writes the whole file.</summary>
    public static string Emit(RegistrationGroup group, TargetFacts target)
    {
        CSharpType types = new(group.Namespace);
        string access = group.IsPublic ? "public" : "internal";
        CodeWriter writer = SourceFile.Begin();
        using (writer.Block($"namespace {group.Namespace}"))
        {
            writer.Write("/// <summary>Makes clients part of an application: settings, connections, logs and handlers are those of its services.</summary>");
            using (writer.Block($"{access} static class GongServiceCollectionExtensions"))
            {
                EmitAdditions(writer, types);
                if (target.HasConfiguration)
                {
                    EmitConfigured(writer, types);
                }

                EmitRegistration(writer, types, group, target);
            }

            ClientsEmitter.Emit(writer.Gap(), types, access);
        }

        return writer.ToString();
    }

    private static void EmitAdditions(CodeWriter writer, CSharpType types)
    {
        string options = types.Own("GongClientOptions");
        string configure = $"global::System.Action<{options}> configure";
        writer.Write($$"""
            /// <summary>Adds the client of the only company. It is one for the whole application; its interfaces are services, too.</summary>
            /// <param name="services">The services of the application.</param>
            /// <param name="configure">Sets the options, once, when the client is asked for first.</param>
            /// <returns>What the requests go through, for handlers of your own; each attempt passes them.</returns>
            public static {{Builder}} AddGong(this {{Services}} services, {{configure}}) => AddGong(services, "", configure);

            /// <summary>Adds the client of one company of several, by a name.</summary>
            /// <param name="services">The services of the application.</param>
            /// <param name="name">The name to ask for it by; empty is that of the only company.</param>
            /// <param name="configure">Sets the options, once, when the client is asked for first.</param>
            /// <returns>What the requests go through, for handlers of your own; each attempt passes them.</returns>
            public static {{Builder}} AddGong(this {{Services}} services, string name, {{configure}})
            {
                if (configure is null)
                {
                    throw new global::System.ArgumentNullException(nameof(configure));
                }

                return AddGong(services, name, (options, _) => configure(options));
            }

            """);
    }

    private static void EmitConfigured(CodeWriter writer, CSharpType types)
    {
        const string Section = "global::Microsoft.Extensions.Configuration.IConfiguration section";
        writer.Write($$"""
            /// <summary>Adds the client of the only company, with the settings of a section of the configuration: its keys are the members of the options.</summary>
            /// <param name="services">The services of the application.</param>
            /// <param name="section">The section; it is read once, when the client is asked for first. A limit that is "none" is no limit.</param>
            /// <returns>What the requests go through, for handlers of your own; each attempt passes them.</returns>
            public static {{Builder}} AddGong(this {{Services}} services, {{Section}}) => AddGong(services, "", section);

            /// <summary>Adds the client of one company of several, with the settings of a section of the configuration.</summary>
            /// <param name="services">The services of the application.</param>
            /// <param name="name">The name to ask for it by; empty is that of the only company.</param>
            /// <param name="section">The section; it is read once, when the client is asked for first. A limit that is "none" is no limit.</param>
            /// <returns>What the requests go through, for handlers of your own; each attempt passes them.</returns>
            public static {{Builder}} AddGong(this {{Services}} services, string name, {{Section}})
            {
                if (section is null)
                {
                    throw new global::System.ArgumentNullException(nameof(section));
                }

                return AddGong(services, name, (options, _) => new {{types.Runtime}}.GongConfiguration(section).ApplyTo(options));
            }

            """);
    }

    private static void EmitRegistration(CodeWriter writer, CSharpType types, RegistrationGroup group, TargetFacts target)
    {
        string client = types.Own("GongClient");
        string clients = types.Own("GongClients");
        writer.Write($$"""
            /// <summary>Adds a client whose options need other services.</summary>
            /// <param name="services">The services of the application.</param>
            /// <param name="name">The name to ask for it by; empty is that of the only company.</param>
            /// <param name="configure">Sets the options, once, when the client is asked for first. It may ask for singletons.</param>
            /// <returns>What the requests go through, for handlers of your own; each attempt passes them.</returns>
            """);
        using (writer.Block($"public static {Builder} AddGong(this {Services} services, string name, global::System.Action<{types.Own("GongClientOptions")}, {Provider}> configure)"))
        {
            writer.Write($$"""
                if (services is null || name is null || configure is null)
                {
                    throw new global::System.ArgumentNullException(services is null ? nameof(services) : name is null ? nameof(name) : nameof(configure));
                }

                {{Adding}}.TryAddSingleton(services, static provider => new {{clients}}(provider));
                {{Adding}}.TryAddSingleton(services, static _ => new {{types.Own("GongDownload")}}());
                if (name.Length == 0)
                {
                    AddOnly(services);
                }
                """);
            if (target.HasKeyedServices)
            {
                writer.Write($$"""
                    else
                    {
                        {{Adding}}.TryAddKeyedSingleton(services, name, static (provider, key) => {{Needing}}.GetRequiredService<{{clients}}>(provider).Get((string)key!));
                    }
                    """);
            }

            writer.Gap().Write($"return {types.Runtime}.GongRegistration.Add(services, name, {clients}.CategoryOf(name), configure);");
        }

        using (writer.Gap().Block($"private static void AddOnly({Services} services)"))
        {
            writer.Write($"{Adding}.TryAddSingleton(services, static provider => {Needing}.GetRequiredService<{clients}>(provider).Get(\"\"));");
            foreach (ClientApi api in group.Apis)
            {
                writer.Write($"{Adding}.TryAddSingleton<{types.Own(api.InterfaceName)}>(services, static provider => {Needing}.GetRequiredService<{client}>(provider).{api.Name});");
            }
        }
    }
}
