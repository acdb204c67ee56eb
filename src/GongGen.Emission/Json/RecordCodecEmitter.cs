using System.Globalization;
using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Types;

namespace GongGen.Emission.Json;

/// <summary>Writes how a record reads itself from JSON and writes itself back, without reflection.</summary>
/// <param name="types">Types as text.</param>
internal sealed class RecordCodecEmitter(CSharpType types)
{
    private readonly JsonReading _reading = new(types, Aliases.Json, Aliases.Reader);
    private readonly JsonWriting _writing = new(Aliases.Json, Aliases.JsonValue);

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
        using (writer.Block($"internal {record.Name}(ref {Aliases.Reader} reader)"))
        {
            for (int i = 0; i < required.Length; i++)
            {
                writer.Write($"{types.Of(required[i].Type)}? {Local(i)} = null;");
            }

            writer.Write($"global::System.Collections.Generic.Dictionary<string, {WellKnown.JsonElement}>? extra = null;");
            writer.Write($"{Aliases.Json}.BeginObject(ref reader, {CSharpLiteral.Of(record.Name)});");
            using (writer.Block($"while ({Aliases.Json}.NextMember(ref reader, out global::System.ReadOnlySpan<byte> name))"))
            {
                EmitSwitch(writer, record, required);
            }

            for (int i = 0; i < required.Length; i++)
            {
                PropertyModel property = required[i];
                writer.Write($"{property.Name} = {Local(i)} ?? throw {Aliases.Json}.Missing({CSharpLiteral.Of(record.Name)}, {CSharpLiteral.Of(property.JsonName)});");
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
            string length = CSharpLiteral.Utf8Length(property.JsonName).ToString(CultureInfo.InvariantCulture);
            writer.Write($"case {length} when {Aliases.Json}.Is(name, {CSharpLiteral.Utf8(property.JsonName)}): {target} = {_reading.Nullable(property.Type)}; break;");
        }

        writer.Write($"default: {Aliases.Json}.KeepUnknown(ref reader, name, ref extra); break;");
    }

    private void EmitWriter(CodeWriter writer, RecordModel record)
    {
        using (writer.Block($"internal void WriteTo({Aliases.Writer} writer)"))
        {
            writer.Write("writer.WriteStartObject();");
            foreach (PropertyModel property in record.Properties)
            {
                if (property.IsRequired && property.IsNullable)
                {
                    writer.Write($$"""
                        if ({{property.Name}}{{(property.Type.Kind == TypeKind.Enum ? "?.Wire__" : "")}} is null)
                        {
                            writer.WriteNull({{CSharpLiteral.Utf8(property.JsonName)}});
                        }

                        """);
                }

                writer.Write(_writing.Member(property));
            }

            writer.Write($"{Aliases.Json}.WriteExtra(writer, {record.ExtensionDataName});");
            writer.Write("writer.WriteEndObject();");
        }

        writer.Gap();
    }

    private static void EmitConverter(CodeWriter writer, string name) => writer.Write($$"""
        internal static {{name}} ReadFrom(ref {{Aliases.Reader}} reader) => new(ref reader);

        /// <summary>Reads and writes the record.</summary>
        public sealed class JsonConverter : {{WellKnown.JsonSerialization}}.JsonConverter<{{name}}>
        {
            public override {{name}} Read(ref {{Aliases.Reader}} reader, {{WellKnown.Type}} typeToConvert, {{Aliases.Options}} options) => new(ref reader);

            public override void Write({{Aliases.Writer}} writer, {{name}} value, {{Aliases.Options}} options) => value.WriteTo(writer);
        }
        """);
}
