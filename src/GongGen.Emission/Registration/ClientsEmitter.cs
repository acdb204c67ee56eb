using GongGen.Emission.Types;
using GongGen.Emission.Writing;

namespace GongGen.Emission.Registration;

/// <summary>Writes the class that gives registered clients by their names.</summary>
internal static class ClientsEmitter
{
    private const string Needing = "global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions";

    /// <summary>Writes the class.</summary>
    public static void Emit(CodeWriter writer, CSharpType types, string access)
    {
        string client = types.Own("GongClient");
        string table = $"global::System.Collections.Generic.Dictionary<string, {client}>";
        writer.Write("/// <summary>Gives the clients that AddGong registered, by their names. A service; each name has one client for the whole application.</summary>");
        using (writer.Block($"{access} sealed class GongClients"))
        {
            writer.Write($$"""
                private readonly {{table}} _clients = new {{table}}(global::System.StringComparer.Ordinal);
                private readonly global::System.IServiceProvider _services;

                internal GongClients(global::System.IServiceProvider services) => _services = services;

                /// <summary>The client of a company.</summary>
                /// <param name="name">The name that AddGong was given; empty for the only company.</param>
                /// <returns>The client, always the same. It is not to be disposed.</returns>
                /// <exception cref="global::System.InvalidOperationException">Nothing has that name, or a setting is missing or cannot be used; the message names it.</exception>
                public {{client}} Get(string name)
                {
                    if (name is null)
                    {
                        throw new global::System.ArgumentNullException(nameof(name));
                    }

                    lock (_clients)
                    {
                        if (!_clients.TryGetValue(name, out {{client}}? client))
                        {
                            client = Create(name);
                            _clients.Add(name, client);
                        }

                        return client;
                    }
                }

                internal static string CategoryOf(string name) => name.Length == 0 ? {{CSharpLiteral.Of(types.Namespace)}} : {{CSharpLiteral.Of(types.Namespace + ".")}} + name;

                """);
            EmitCreation(writer, types, client);
        }
    }

    private static void EmitCreation(CodeWriter writer, CSharpType types, string client) => writer.Write($$"""
        private {{client}} Create(string name)
        {
            {{types.Own("GongClientOptions")}} options = {{Needing}}.GetRequiredService<global::Microsoft.Extensions.Options.IOptionsMonitor<{{types.Own("GongClientOptions")}}>>(_services).Get(name);
            global::System.Net.Http.IHttpClientFactory factory = {{Needing}}.GetRequiredService<global::System.Net.Http.IHttpClientFactory>(_services);
            try
            {
                return new {{client}}(options, factory.CreateClient(CategoryOf(name)));
            }
            catch (global::System.ArgumentException exception)
            {
                string which = name.Length == 0 ? "The Gong client" : "The Gong client \"" + name + "\"";
                throw new global::System.InvalidOperationException(which + " cannot be made from what AddGong was given under this name: " + exception.Message, exception);
            }
        }
        """);
}
