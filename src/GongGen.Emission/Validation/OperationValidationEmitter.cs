using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Emission.Validation;

/// <summary>Writes the statements that check a request before it is sent.</summary>
/// <param name="types">Types as text.</param>
internal sealed class OperationValidationEmitter(CSharpType types)
{
    private readonly RuleChecks _rules = new(types);

    /// <summary>Writes the statements; nothing where the operation has nothing to check.</summary>
    public void Emit(CodeWriter writer, OperationModel operation)
    {
        string[] statements =
        [
            .. operation.Parameters.SelectMany(OfParameter),
            .. OfBody(operation.Body),
            .. operation.Rules.Select(_rules.OfArguments).OfType<string>(),
        ];
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

    private IEnumerable<string> OfParameter(ParameterModel parameter) =>
        OfArgument(parameter.Name, parameter.Type, parameter.IsRequired, parameter.Constraints, parameter.Rules);

    private IEnumerable<string> OfBody(BodyModel? body) => body switch
    {
        null => [],
        { Kind: BodyKind.Multipart or BodyKind.Form } => body.Parts.SelectMany(part => OfArgument(part.Name, part.Type, part.IsRequired, part.Constraints, part.Rules)),
        { Kind: BodyKind.Json, Type: { IsClass: true } } => [$"{CSharpLiteral.Identifier(body.Name)}{(body.IsRequired ? "" : "?")}.Validate(validation__);"],
        { Kind: BodyKind.Json, Type: { } type } => OfArgument(body.Name, type, body.IsRequired, ConstraintsModel.None, default),
        _ => [],
    };

    private IEnumerable<string> OfArgument(string name, TypeRef type, bool isRequired, ConstraintsModel constraints, EquatableArray<RuleModel> rules)
    {
        string value = CSharpLiteral.Identifier(name);
        foreach (string statement in LimitChecks.Of(constraints, type, name, value))
        {
            yield return statement;
        }

        foreach (RuleModel rule in rules)
        {
            if (_rules.OfValue(rule, type, name, value) is { } statement)
            {
                yield return statement;
            }
        }

        if (TypeChecks.Of(type, name, value, !isRequired) is { } statementOfType)
        {
            yield return statementOfType;
        }
    }
}
