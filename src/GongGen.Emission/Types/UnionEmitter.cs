using GongGen.Emission.Json;
using GongGen.Emission.Validation;
using GongGen.Emission.Writing;
using GongGen.Model.Types;

namespace GongGen.Emission.Types;

/// <summary>Writes an open union: a class over one value, with a member for each type that the document lists.</summary>
/// <param name="types">Types as text.</param>
/// <param name="access">"public" or "internal".</param>
/// <param name="target">What the project has.</param>
internal sealed class UnionEmitter(CSharpType types, string access, TargetFacts target)
{
    private readonly UnionCodecEmitter _codec = new(types);

    /// <summary>Writes the union.</summary>
    public void Emit(CodeWriter writer, UnionModel union)
    {
        string shown = union.SchemaName.Length > 0 ? union.SchemaName : union.Name;
        string summary = union.Doc.Summary.Length > 0 ? union.Doc.Summary : $"The schema {shown}.";
        XmlDoc.Write(writer, "summary", $"{summary}\nA value that is none of the listed types is kept as it is, in {union.JsonName}.");
        XmlDoc.Write(writer, "remarks", union.Doc.Remarks);
        DeprecationEmitter.WriteOnType(writer, union.IsDeprecated, target);
        writer.Write($"[{WellKnown.JsonSerialization}.JsonConverter(typeof({types.Own(union.Name)}.JsonConverter))]");
        using (writer.Block($"{access} sealed partial record {union.Name}"))
        {
            EmitValue(writer, union);
            foreach (AlternativeModel alternative in union.Alternatives)
            {
                EmitAlternative(writer, union, alternative);
            }

            EmitConversions(writer, union, "", union.JsonName, new TypeRef(TypeKind.Json), "The value as JSON; null where it is of a listed type.");
            foreach (SharedMemberModel member in union.Members)
            {
                EmitShared(writer, union, member);
            }

            writer.Write("""
                /// <summary>The text of the value.</summary>
                public override string ToString() => Value.ToString() ?? "";

                """);
            _codec.Emit(writer, union);
            if (union.IsInRequests)
            {
                EmitValidation(writer, union);
            }
        }
    }

    private static void EmitValue(CodeWriter writer, UnionModel union) => writer.Write($$"""
        private {{union.Name}}(object value) => Value = value ?? throw new global::System.ArgumentNullException(nameof(value));

        /// <summary>The value itself, to switch over its type.</summary>
        public object Value { get; }

        """);

    private void EmitAlternative(CodeWriter writer, UnionModel union, AlternativeModel alternative)
    {
        string name = alternative.Name.Substring("As".Length);
        string tests = string.Join(", ", alternative.Tests.Where(test => test.Values.Count > 0).Select(test => $"{test.JsonName} {string.Join(" or ", test.Values)}"));
        string kind = tests.Length > 0 ? $"{name} ({tests})" : name;
        string summary = ConstraintText.Add(alternative.Doc.Summary, alternative.Doc, alternative.Constraints);
        EmitConversions(writer, union, summary, alternative.Name, alternative.Type, $"The value as {kind}; null where it is something else.");
    }

    private void EmitConversions(CodeWriter writer, UnionModel union, string doc, string member, TypeRef type, string summary)
    {
        string name = types.Of(type);
        XmlDoc.Write(writer, "summary", doc.Length > 0 ? doc + "\n" + summary : summary);
        writer.Write($$"""
            public {{name}}? {{member}} => Value as {{name}}{{(type.IsValueType ? "?" : "")}};

            /// <summary>Takes a value.</summary>
            """);
        if (!type.IsValueType)
        {
            writer.Write("""/// <exception cref="T:System.ArgumentNullException">The value is null.</exception>""");
        }

        writer.Write($$"""
            public {{union.Name}}({{name}} value)
                : this((object)value)
            {
            }

            """);

        // C# has no conversions from interfaces.
        if (type.Kind is not (TypeKind.List or TypeKind.Map))
        {
            string given = type.IsValueType ? "new(value)" : "value is null ? null! : new(value)";
            writer.Write($"""
                /// <summary>Takes a value{(type.IsValueType ? "" : "; null stays null")}.</summary>
                public static implicit operator {union.Name}({name} value) => {given};

                """);
        }
    }

    private void EmitShared(CodeWriter writer, UnionModel union, SharedMemberModel member)
    {
        XmlDoc.Write(writer, "summary", (member.Doc.Summary.Length > 0 ? member.Doc.Summary : $"The member {member.Name}.") + $"\nNull where the value is {union.JsonName}.");
        XmlDoc.Write(writer, "remarks", member.Doc.Remarks);
        DeprecationEmitter.Write(writer, member.IsDeprecated);
        writer.Write($"public {types.Of(member.Type)}? {member.Name} => Value switch");
        writer.Write("{");
        for (int i = 0; i < union.Alternatives.Count; i++)
        {
            writer.Write($"    {types.Of(union.Alternatives[i].Type)} v => v.{member.Sources[i]},");
        }

        writer.Write("    _ => null,");
        writer.Write("};").Gap();
    }

    private void EmitValidation(CodeWriter writer, UnionModel union)
    {
        RecordValidationEmitter.EmitEntry(writer, types);
        using (writer.Block($"internal void Validate({Aliases.Validation} validation__)"))
        {
            AlternativeModel[] checkedOnes = [.. union.Alternatives.Where(alternative => Checks(alternative).Any())];
            if (checkedOnes.Length > 0)
            {
                using CodeBlock block = writer.Block("switch (Value)");
                foreach (AlternativeModel alternative in checkedOnes)
                {
                    EmitCase(writer, alternative);
                }
            }
        }
    }

    private static IEnumerable<string> Checks(AlternativeModel alternative)
    {
        if (alternative.Type.IsClass)
        {
            return ["value.Validate(validation__);"];
        }

        IEnumerable<string> limits = LimitChecks.Of(alternative.Constraints, alternative.Type, alternative.Name, "value");
        return TypeChecks.Of(alternative.Type, alternative.Name, "value", isNullable: false) is { } check ? limits.Append(check) : limits;
    }

    private void EmitCase(CodeWriter writer, AlternativeModel alternative)
    {
        writer.Write($"case {types.Of(alternative.Type)} value:");
        foreach (string statement in Checks(alternative))
        {
            writer.Write("    " + statement);
        }

        writer.Write("    break;");
    }
}
