using System.Globalization;
using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Types;

namespace GongGen.Emission.Json;

/// <summary>Writes how a record reads itself from JSON and writes itself back, without reflection.</summary>
/// <param name="types">Types as text.</param>
internal sealed class RecordCodecEmitter(CSharpType types)
{
    private readonly JsonReading _reading = new(types);
    private readonly JsonWriting _writing = new(types);

    /// <summary>Writes the reading constructor, the writing method and the converter into the record's body.</summary>
    public void Emit(CodeWriter writer, RecordModel record)
    {
        EmitReader(writer, record);
        EmitWriter(writer, record);
        EmitConverter(writer, record.Name);
    }

    private static bool MustBePresent(PropertyModel property) => property.IsRequired && !property.IsNullable;

    private static string Local(int index) => "required" + index.ToString(CultureInfo.InvariantCulture);

    private void EmitReader(CodeWriter writer, RecordModel record)
    {
        PropertyModel[] required = record.Properties.Where(MustBePresent).ToArray();
        writer.Write("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        using (writer.Block($"internal {record.Name}(ref {WellKnown.Utf8JsonReader} reader)"))
        {
            for (int i = 0; i < required.Length; i++)
            {
                writer.Write($"{types.Of(required[i].Type)}? {Local(i)} = null;");
            }

            writer.Write($"global::System.Collections.Generic.Dictionary<string, {WellKnown.JsonElement}>? extra = null;");
            writer.Write($"{types.Runtime}.GongJson.BeginObject(ref reader, {CSharpLiteral.Of(record.Name)});");
            using (writer.Block($"while ({types.Runtime}.GongJson.NextMember(ref reader, out global::System.ReadOnlySpan<byte> name))"))
            {
                EmitSwitch(writer, record, required);
            }

            for (int i = 0; i < required.Length; i++)
            {
                PropertyModel property = required[i];
                writer.Write($"{property.Name} = {Local(i)} ?? throw {types.Runtime}.GongJson.Missing({CSharpLiteral.Of(record.Name)}, {CSharpLiteral.Of(property.JsonName)});");
            }

            writer.Write($"{record.ExtensionDataName} = extra;");
        }

        writer.Gap();
    }

    private void EmitSwitch(CodeWriter writer, RecordModel record, PropertyModel[] required)
    {
        using CodeBlock block = writer.Block("switch (name.Length)");
        foreach (PropertyModel property in record.Properties)
        {
            int index = Array.IndexOf(required, property);
            string target = index >= 0 ? Local(index) : property.Name;
            writer.Write($$"""
                case {{CSharpLiteral.Utf8Length(property.JsonName).ToString(CultureInfo.InvariantCulture)}} when {{types.Runtime}}.GongJson.Is(name, {{CSharpLiteral.Utf8(property.JsonName)}}):
                    {{target}} = {{_reading.Nullable(property.Type)}};
                    break;
                """);
        }

        writer.Write($$"""
            default:
                {{types.Runtime}}.GongJson.KeepUnknown(ref reader, name, ref extra);
                break;
            """);
    }

    private void EmitWriter(CodeWriter writer, RecordModel record)
    {
        using (writer.Block($"internal void WriteTo({WellKnown.Utf8JsonWriter} writer)"))
        {
            writer.Write("writer.WriteStartObject();");
            foreach (PropertyModel property in record.Properties)
            {
                if (property.IsRequired && property.IsNullable)
                {
                    writer.Write($$"""
                        if ({{property.Name}} is null)
                        {
                            writer.WriteNull({{CSharpLiteral.Utf8(property.JsonName)}});
                        }

                        """);
                }

                writer.Write(_writing.Member(property));
            }

            writer.Write($"{types.Runtime}.GongJson.WriteExtra(writer, {record.ExtensionDataName});");
            writer.Write("writer.WriteEndObject();");
        }

        writer.Gap();
    }

    private void EmitConverter(CodeWriter writer, string name) => writer.Write($$"""
        internal static {{types.Own(name)}} ReadFrom(ref {{WellKnown.Utf8JsonReader}} reader) => new(ref reader);

        /// <summary>Reads and writes the record.</summary>
        {{WellKnown.NeverBrowse}}
        public sealed class JsonConverter : {{WellKnown.JsonSerialization}}.JsonConverter<{{types.Own(name)}}>
        {
            /// <inheritdoc/>
            public override {{types.Own(name)}} Read(ref {{WellKnown.Utf8JsonReader}} reader, {{WellKnown.Type}} typeToConvert, {{WellKnown.JsonSerializerOptions}} options) => new(ref reader);

            /// <inheritdoc/>
            public override void Write({{WellKnown.Utf8JsonWriter}} writer, {{types.Own(name)}} value, {{WellKnown.JsonSerializerOptions}} options) => value.WriteTo(writer);
        }
        """);
}
