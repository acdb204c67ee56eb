using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Emission.Validation;

/// <summary>Writes how a record of a request checks itself, by the facts that the analyzers read from its attributes.</summary>
/// <param name="types">Types as text.</param>
internal sealed class RecordValidationEmitter(CSharpType types)
{
    private readonly RuleChecks _rules = new(types);

    /// <summary>Writes the two methods into the record's body.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="record">The record.</param>
    public void Emit(CodeWriter writer, RecordModel record)
    {
        EmitEntry(writer, types);
        using (writer.Block($"internal void Validate({Aliases.Validation} validation__)"))
        {
            foreach (string statement in record.Properties.SelectMany(OfProperty))
            {
                writer.Write(statement);
            }

            foreach (string statement in record.Rules.Select(_rules.OfRecord).OfType<string>())
            {
                writer.Write(statement);
            }
        }
    }

    /// <summary>Writes the method that callers use.</summary>
    public static void EmitEntry(CodeWriter writer, CSharpType types)
    {
        string violations = $"global::System.Collections.Generic.IReadOnlyList<{types.Own("GongViolation")}>";
        writer.Gap().Write($$"""
            /// <summary>Checks the value by the document's limits and rules, without sending it.</summary>
            /// <returns>All that is wrong, with the member, the rule's id and a message; empty where nothing is.</returns>
            public {{violations}} Validate()
            {
                {{Aliases.Validation}} validation__ = new();
                Validate(validation__);
                return validation__.Violations;
            }

            """);
    }

    private IEnumerable<string> OfProperty(PropertyModel property)
    {
        string shown = CSharpLiteral.Of(property.Name);
        if (property.IsRequired && !property.IsNullable && !property.Type.IsValueType)
        {
            yield return property.Type.Kind == TypeKind.String ? $"validation__.NotBlank({shown}, {property.Name});" : $"validation__.NotNull({shown}, {property.Name});";
        }

        foreach (string statement in LimitChecks.Of(property.Constraints, property.Type, property.Name, property.Name))
        {
            yield return statement;
        }

        foreach (RuleModel rule in property.Rules)
        {
            if (_rules.OfValue(rule, property.Type, property.Name, property.Name) is { } statement)
            {
                yield return statement;
            }
        }

        if (TypeChecks.Of(property.Type, property.Name, property.Name, property.IsNullable) is { } statementOfType)
        {
            yield return statementOfType;
        }
    }
}
