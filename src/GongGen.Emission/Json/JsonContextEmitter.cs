using GongGen.Emission.Types;
using GongGen.Emission.Writing;

namespace GongGen.Emission.Json;

/// <summary>Writes the serializer context that knows every type of the document, for code that serializes them itself.</summary>
internal static class JsonContextEmitter
{
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata";

    /// <summary>Writes the whole file.</summary>
    public static string Emit(JsonContextGroup group)
    {
        CSharpType types = new(group.Namespace);
        string access = group.IsPublic ? "public" : "internal";
        CodeWriter writer = SourceFile.Begin();
        using (writer.Block($"namespace {group.Namespace}"))
        {
            writer.Write("/// <summary>Contracts of all types of this client, without reflection: chain it into your own options' resolvers.</summary>");
            using (writer.Block($"{access} sealed partial class GongJsonContext : {WellKnown.JsonSerialization}.JsonSerializerContext, {Metadata}.IJsonTypeInfoResolver"))
            {
                EmitMembers(writer);
                EmitLookup(writer, types, group);
            }
        }

        return writer.ToString();
    }

    private static void EmitMembers(CodeWriter writer) => writer.Write($$"""
        /// <summary>Creates a context with its own options.</summary>
        public GongJsonContext()
            : base(null)
        {
        }

        /// <summary>Creates a context over the caller's options.</summary>
        public GongJsonContext({{WellKnown.JsonSerializerOptions}} options)
            : base(options)
        {
        }

        /// <summary>The context with default options.</summary>
        public static GongJsonContext Default { get; } = new GongJsonContext(new {{WellKnown.JsonSerializerOptions}}());

        /// <inheritdoc/>
        protected override {{WellKnown.JsonSerializerOptions}}? GeneratedSerializerOptions => null;

        /// <inheritdoc/>
        public override {{Metadata}}.JsonTypeInfo? GetTypeInfo({{WellKnown.Type}} type) => Find(type, Options);

        {{Metadata}}.JsonTypeInfo? {{Metadata}}.IJsonTypeInfoResolver.GetTypeInfo({{WellKnown.Type}} type, {{WellKnown.JsonSerializerOptions}} options) => Find(type, options);

        """);

    private static void EmitLookup(CodeWriter writer, CSharpType types, JsonContextGroup group)
    {
        using (writer.Block($"private static {Metadata}.JsonTypeInfo? Find({WellKnown.Type} type, {WellKnown.JsonSerializerOptions} options)"))
        {
            foreach (string name in group.TypeNames)
            {
                string type = types.Own(name);
                writer.Write($"if (type == typeof({type})) return Of(options, new {type}.JsonConverter());");
            }

            writer.Write("return null;");
        }

        writer.Gap().Write($$"""
            private static {{Metadata}}.JsonTypeInfo Of<T>({{WellKnown.JsonSerializerOptions}} options, {{WellKnown.JsonSerialization}}.JsonConverter<T> converter) =>
                {{Metadata}}.JsonMetadataServices.CreateValueInfo<T>(options, converter);
            """);
    }
}
