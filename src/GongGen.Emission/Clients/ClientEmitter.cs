using GongGen.Emission.Types;
using GongGen.Emission.Writing;

namespace GongGen.Emission.Clients;

/// <summary>Writes the client with a property per interface.</summary>
internal static class ClientEmitter
{
    /// <summary>Writes the whole file.</summary>
    public static string Emit(ClientGroup group)
    {
        CSharpType types = new(group.Namespace);
        string access = group.IsPublic ? "public" : "internal";
        CodeWriter writer = SourceFile.Begin();
        using (writer.Block($"namespace {group.Namespace}"))
        {
            XmlDoc.Write(writer, "summary", $"A client of {(group.Title.Length > 0 ? group.Title : "the API")}. Create one and share it: all members may be used from several threads at once.");
            using (writer.Block($"{access} sealed partial class GongClient : global::System.IDisposable"))
            {
                EmitConstruction(writer, types, group);
                foreach (ClientApi api in group.Apis)
                {
                    XmlDoc.Write(writer, "summary", api.Summary.Length > 0 ? api.Summary : $"The operations of {api.InterfaceName}.");
                    writer.Write($"public {types.Own(api.InterfaceName)} {api.Name} {{ get; }}").Gap();
                }

                writer.Write($$"""
                    /// <summary>
                    /// The same client with other settings: client.With(options => options.Retry.MaxAttempts = 1).Calls. It costs little and shares
                    /// connections, credentials and limits; it need not be disposed and ends with this client.
                    /// </summary>
                    /// <param name="change">Changes the settings, which are those of this client at first.</param>
                    /// <returns>The client with the changed settings.</returns>
                    /// <exception cref="global::System.ArgumentException">A setting cannot be used; the message names it.</exception>
                    public GongClient With(global::System.Action<{{types.Own("GongCallOptions")}}> change) => new GongClient(_sender.With(change));

                    """);
                writer.Write("""
                    /// <summary>Closes the connections that the client opened itself; an HttpClient that was given to it stays open.</summary>
                    public void Dispose() => _sender.Dispose();
                    """);
            }
        }

        return writer.ToString();
    }

    private static void EmitConstruction(CodeWriter writer, CSharpType types, ClientGroup group)
    {
        string options = types.Own("GongClientOptions");
        string sender = types.Runtime + ".GongSender";
        writer.Write($$"""
            private readonly {{sender}} _sender;

            /// <summary>Creates a client that opens and closes its own connections.</summary>
            /// <param name="options">Credentials and settings; read once, here.</param>
            /// <exception cref="global::System.ArgumentException">A setting is missing or cannot be used; the message names it.</exception>
            public GongClient({{options}} options)
                : this(new {{sender}}(options, null, {{CSharpLiteral.Of(group.BaseUrl)}}))
            {
            }

            /// <summary>Creates a client over the caller's HttpClient, whose handler should not follow redirects: they drop the credentials.</summary>
            /// <param name="options">Credentials and settings; read once, here.</param>
            /// <param name="httpClient">Sends the requests; the caller disposes it.</param>
            /// <exception cref="global::System.ArgumentException">A setting is missing or cannot be used; the message names it.</exception>
            public GongClient({{options}} options, global::System.Net.Http.HttpClient httpClient)
                : this(new {{sender}}(options, httpClient ?? throw new global::System.ArgumentNullException(nameof(httpClient)), {{CSharpLiteral.Of(group.BaseUrl)}}))
            {
            }

            """);
        using (writer.Block($"private GongClient({sender} sender)"))
        {
            writer.Write("_sender = sender;");
            foreach (ClientApi api in group.Apis)
            {
                writer.Write($"{api.Name} = new {types.Own(api.InterfaceName.Substring(1))}(sender);");
            }
        }

        writer.Gap();
    }
}
