using System.Globalization;
using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Types;

namespace GongGen.Emission.Json;

/// <summary>Writes how a union finds out what a JSON value is, reads it, and writes it back.</summary>
/// <param name="types">Types as text.</param>
internal sealed class UnionCodecEmitter(CSharpType types)
{
    private const string Token = "global::System.Text.Json.JsonTokenType";

    private readonly JsonReading _reading = new(types, Aliases.Json, Aliases.Reader);
    private readonly JsonWriting _writing = new(Aliases.Json, Aliases.JsonValue);

    /// <summary>Writes the reading method, the writing method and the converter into the union's body.</summary>
    public void Emit(CodeWriter writer, UnionModel union)
    {
        EmitReader(writer, union);
        EmitWriter(writer, union);
        writer.Write($$"""
            /// <summary>Reads and writes the value.</summary>
            public sealed class JsonConverter : {{WellKnown.JsonSerialization}}.JsonConverter<{{union.Name}}>
            {
                public override {{union.Name}} Read(ref {{Aliases.Reader}} reader, {{WellKnown.Type}} typeToConvert, {{Aliases.Options}} options) => ReadFrom(ref reader);

                public override void Write({{Aliases.Writer}} writer, {{union.Name}} value, {{Aliases.Options}} options) => value.WriteTo(writer);
            }
            """);
    }

    private static string TokenOf(JsonKind kind) => kind switch
    {
        JsonKind.Text => $"{Token}.String",
        JsonKind.Number => $"{Token}.Number",
        JsonKind.Boolean => $"{Token}.True or {Token}.False",
        JsonKind.Array => $"{Token}.StartArray",
        _ => $"{Token}.StartObject",
    };

    private static string Local(int index) => "member" + index.ToString(CultureInfo.InvariantCulture);

    private void EmitReader(CodeWriter writer, UnionModel union)
    {
        List<string> members = [.. union.Alternatives.SelectMany(alternative => alternative.Tests).Where(test => test.Values.Count > 0).Select(test => test.JsonName).Distinct(StringComparer.Ordinal)];
        using (writer.Block($"internal static {union.Name} ReadFrom(ref {Aliases.Reader} reader)"))
        {
            writer.Write($"{Token} token = {Aliases.Json}.TokenOf(ref reader);");
            for (int i = 0; i < members.Count; i++)
            {
                writer.Write($"string? {Local(i)} = {Aliases.Json}.MemberText(reader, {CSharpLiteral.Utf8(members[i])});");
            }

            writer.Write("return new(token switch");
            writer.Write("{");
            foreach (AlternativeModel alternative in union.Alternatives)
            {
                writer.Write($"    {TokenOf(alternative.Type.JsonKind)}{Condition(alternative, members)} => {Aliases.Json}.Either(ref reader, {_reading.Function(alternative.Type)}),");
            }

            writer.Write($"    _ => {Aliases.Json}.Any(ref reader),");
            writer.Write("});");
        }

        writer.Gap();
    }

    private static string Condition(AlternativeModel alternative, List<string> members)
    {
        string[] conditions =
        [
            .. alternative.ItemKind is { } kind ? [$"{Aliases.Json}.FirstItemOf(reader) is {Token}.EndArray or {TokenOf(kind)}"] : Array.Empty<string>(),
            .. alternative.Tests.Select(test => test.Values.Count > 0
                ? $"{Local(members.IndexOf(test.JsonName))} is {string.Join(" or ", test.Values.Select(CSharpLiteral.Of))}"
                : $"{Aliases.Json}.HasMember(reader, {CSharpLiteral.Utf8(test.JsonName)})"),
        ];
        return conditions.Length == 0 ? "" : " when " + string.Join(" && ", conditions);
    }

    private void EmitWriter(CodeWriter writer, UnionModel union)
    {
        using (writer.Block($"internal void WriteTo({Aliases.Writer} w)"))
        {
            using (writer.Block("switch (Value)"))
            {
                foreach (TypeRef type in union.Alternatives.Select(alternative => alternative.Type))
                {
                    writer.Write($"case {types.Of(type)} v: {_writing.Value(type)}; break;");
                }

                writer.Write($"case {WellKnown.JsonElement} v: {Aliases.JsonValue}.Write(w, v); break;");
            }
        }

        writer.Gap();
    }
}
