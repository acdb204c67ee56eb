using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Emission.Validation;

/// <summary>Writes the statements that check a request before it is sent.</summary>
/// <param name="types">Types as text.</param>
/// <param name="requestRecords">The records that can check themselves.</param>
internal sealed class OperationValidationEmitter(CSharpType types, EquatableArray<string> requestRecords)
{
    private readonly RuleChecks _rules = new(types);
    private readonly HashSet<string> _requestRecords = new(requestRecords, StringComparer.Ordinal);

    /// <summary>Writes the statements; nothing where the operation has nothing to check.</summary>
    public void Emit(CodeWriter writer, OperationModel operation)
    {
        string[] statements = operation.Parameters.SelectMany(OfParameter).Concat(OfBody(operation.Body)).ToArray();
        if (statements.Length == 0)
        {
            return;
        }

        string validation = types.Runtime + ".GongValidation";
        using (writer.Block("if (_sender.ValidatesRequests)"))
        {
            writer.Write($"{validation} validation__ = new {validation}();");
            foreach (string statement in statements)
            {
                writer.Write(statement);
            }

            writer.Write($"validation__.ThrowIfRefused({CSharpLiteral.Of(operation.Id)});");
        }

        writer.Gap();
    }

    private IEnumerable<string> OfParameter(ParameterModel parameter)
    {
        string value = CSharpLiteral.Identifier(parameter.Name);
        foreach (string statement in LimitChecks.Of(parameter.Constraints, parameter.Type, parameter.Name, value))
        {
            yield return statement;
        }

        foreach (RuleModel rule in parameter.Rules)
        {
            if (_rules.OfValue(rule, parameter.Type, parameter.Name, value) is { } statement)
            {
                yield return statement;
            }
        }
    }

    private IEnumerable<string> OfBody(BodyModel? body)
    {
        if (body is not { Kind: BodyKind.Json, Type: { } type })
        {
            yield break;
        }

        string name = CSharpLiteral.Identifier(body.Name);
        if (type.Kind == TypeKind.Record && _requestRecords.Contains(type.Name))
        {
            yield return $"{name}{(body.IsRequired ? "" : "?")}.Validate(validation__);";
        }

        if (type.Kind is TypeKind.List or TypeKind.Map && NestedChecks.Of(type, body.Name, name, _requestRecords) is { } nested)
        {
            yield return nested;
        }
    }
}
