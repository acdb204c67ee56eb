using GongGen.Emission.Annotations;
using GongGen.Emission.Writing;
using GongGen.Model;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Emission.Types;

/// <summary>Writes an open enum: a struct over the text on the wire, with a static member for each known value.</summary>
/// <param name="types">Types as text.</param>
/// <param name="access">"public" or "internal".</param>
internal sealed class EnumEmitter(CSharpType types, string access)
{
    /// <summary>Writes the enum.</summary>
    public void Emit(CodeWriter writer, EnumModel model)
    {
        string summary = model.Doc.Summary.Length > 0 ? model.Doc.Summary : $"The values of {model.Name}.";
        XmlDoc.Write(writer, "summary", summary + "\nA value that is not listed here is kept as it is.");
        XmlDoc.Write(writer, "remarks", model.Doc.Remarks);
        DeprecationEmitter.Write(writer, model.IsDeprecated);
        writer.Write($"[{WellKnown.JsonSerialization}.JsonConverter(typeof({types.Own(model.Name)}.JsonConverter))]");
        RuleModel known = new(RuleKind.KnownValues, "GONG1005") { Values = model.Members.Select(member => member.WireValue).ToEquatableArray() };
        writer.Write(RuleAttributes.Of(known)!);
        using (writer.Block($"{access} readonly partial record struct {model.Name}"))
        {
            EmitValue(writer, model.Name);
            foreach (EnumMemberModel member in model.Members)
            {
                XmlDoc.Write(writer, "summary", $"The value \"{member.WireValue}\".");
                writer.Write($"public static {types.Own(model.Name)} {member.Name} {{ get; }} = new({CSharpLiteral.Of(member.WireValue)});").Gap();
            }

            EmitKnown(writer, model);
            EmitCodec(writer, model.Name);
        }
    }

    private static void EmitValue(CodeWriter writer, string name) => writer.Write($$"""
        private readonly string? _value;

        /// <summary>Creates a value from its text on the wire, known or not.</summary>
        /// <exception cref="global::System.ArgumentNullException">The text is null.</exception>
        public {{name}}(string value) => _value = value ?? throw new global::System.ArgumentNullException(nameof(value));

        /// <summary>The text on the wire.</summary>
        public string Value => _value ?? "";

        """);

    private static void EmitKnown(CodeWriter writer, EnumModel model)
    {
        string values = string.Join(" or ", model.Members.Select(member => CSharpLiteral.Of(member.WireValue)));
        writer.Write($$"""
            /// <summary>True where the document lists the value.</summary>
            public bool IsKnown => Value is {{(values.Length > 0 ? values : "null")}};

            """);
    }

    private void EmitCodec(CodeWriter writer, string name) => writer.Write($$"""
        /// <summary>Takes a text as a value, known or not.</summary>
        public static implicit operator {{types.Own(name)}}(string value) => new(value);

        /// <summary>The text on the wire.</summary>
        public override string ToString() => Value;

        internal static {{types.Own(name)}} ReadFrom(ref {{WellKnown.Utf8JsonReader}} reader) => new({{types.Runtime}}.GongJson.ReadString(ref reader) ?? "");

        /// <summary>Reads and writes the text.</summary>
        {{WellKnown.NeverBrowse}}
        public sealed class JsonConverter : {{WellKnown.JsonSerialization}}.JsonConverter<{{types.Own(name)}}>
        {
            /// <inheritdoc/>
            public override {{types.Own(name)}} Read(ref {{WellKnown.Utf8JsonReader}} reader, {{WellKnown.Type}} typeToConvert, {{WellKnown.JsonSerializerOptions}} options) => ReadFrom(ref reader);

            /// <inheritdoc/>
            public override void Write({{WellKnown.Utf8JsonWriter}} writer, {{types.Own(name)}} value, {{WellKnown.JsonSerializerOptions}} options) => writer.WriteStringValue(value.Value);
        }
        """);
}
