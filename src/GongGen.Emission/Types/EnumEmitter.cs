using GongGen.Emission.Annotations;
using GongGen.Emission.Writing;
using GongGen.Model;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Emission.Types;

/// <summary>Writes an open enum: a struct over the text on the wire, with a static member for each known value.</summary>
/// <param name="types">Types as text.</param>
/// <param name="access">"public" or "internal".</param>
/// <param name="target">What the project has.</param>
internal sealed class EnumEmitter(CSharpType types, string access, TargetFacts target)
{
    /// <summary>Writes the enum.</summary>
    public void Emit(CodeWriter writer, EnumModel model)
    {
        string summary = model.Doc.Summary.Length > 0 ? model.Doc.Summary : $"The values of {model.Name}.";
        XmlDoc.Write(writer, "summary", XmlDoc.Followed(summary, "A value that is not listed here is kept as it is."));
        XmlDoc.Write(writer, "remarks", model.Doc.Remarks);
        DeprecationEmitter.WriteOnType(writer, model.IsDeprecated, target);
        writer.Write($"[{WellKnown.JsonSerialization}.JsonConverter(typeof({types.Own(model.Name)}.JsonConverter))]");
        RuleModel known = new(RuleKind.KnownValues, "GONG1005") { Values = model.Members.Select(member => member.WireValue).ToEquatableArray() };
        writer.Write(RuleAttributes.Of(known)!);
        using (writer.Block($"{access} readonly partial record struct {model.Name}{(target.Refit.IsThere ? " : global::System.IFormattable" : "")}"))
        {
            EmitValue(writer, model.Name);
            foreach (EnumMemberModel member in model.Members)
            {
                XmlDoc.Write(writer, "summary", $"The value \"{member.WireValue}\".");
                writer.Write($"public static {model.Name} {member.Name} {{ get; }} = new({CSharpLiteral.Of(member.WireValue)});").Gap();
            }

            EmitKnown(writer, model);
            if (target.Refit.IsThere)
            {
                writer.Write("""
                    /// <summary>The text on the wire, whatever the format. Refit would take the value apart otherwise.</summary>
                    public string ToString(string? format, global::System.IFormatProvider? formatProvider) => Value;

                    """);
            }

            EmitCodec(writer, model.Name);
        }
    }

    private static void EmitValue(CodeWriter writer, string name) => writer.Write($$"""
        private readonly string? _value;

        /// <summary>Creates a value from its text on the wire, known or not.</summary>
        /// <exception cref="global::System.ArgumentNullException">The text is null.</exception>
        public {{name}}(string value) => _value = value ?? throw new global::System.ArgumentNullException(nameof(value));

        /// <summary>The text on the wire; empty where the value was made from no text.</summary>
        public string Value => _value ?? "";

        /// <summary>The text on the wire; null where the value was made from no text, so that an optional member is not sent.</summary>
        internal string? Wire__ => _value;

        """);

    private static void EmitKnown(CodeWriter writer, EnumModel model)
    {
        string values = string.Join(" or ", model.Members.Select(member => CSharpLiteral.Of(member.WireValue)));
        writer.Write($$"""
            /// <summary>True where the document lists the value.</summary>
            public bool IsKnown => Value is {{(values.Length > 0 ? values : "null")}};

            """);
    }

    private static void EmitCodec(CodeWriter writer, string name) => writer.Write($$"""
        /// <summary>Takes a text as a value, known or not; null becomes the default, which is not sent where a member is optional.</summary>
        public static implicit operator {{name}}(string value) => value is null ? default : new(value);

        /// <summary>Takes a text as a value, known or not; null stays null.</summary>
        public static implicit operator {{name}}?(string? value) => value is null ? null : new(value);

        /// <summary>The text on the wire.</summary>
        public override string ToString() => Value;

        internal static {{name}} ReadFrom(ref {{Aliases.Reader}} reader) => {{Aliases.Json}}.ReadString(ref reader) is { } text ? new(text) : default;

        /// <summary>Reads and writes the text.</summary>
        public sealed class JsonConverter : {{WellKnown.JsonSerialization}}.JsonConverter<{{name}}>
        {
            public override {{name}} Read(ref {{Aliases.Reader}} reader, {{WellKnown.Type}} typeToConvert, {{Aliases.Options}} options) => ReadFrom(ref reader);

            public override void Write({{Aliases.Writer}} writer, {{name}} value, {{Aliases.Options}} options) => writer.WriteStringValue(value.Wire__);
        }
        """);
}
