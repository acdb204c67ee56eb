using GongGen.Emission.Annotations;
using GongGen.Emission.Refit;
using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Emission.Clients;

/// <summary>The parameters of an operation's method: required before optional, the cancellation token last.</summary>
internal sealed class MethodSignature
{
    private readonly CSharpType _types;
    private readonly TargetFacts _target;

    /// <summary>Lays out the parameters of an operation.</summary>
    public MethodSignature(CSharpType types, OperationModel operation, TargetFacts target)
    {
        _types = types;
        _target = target;
        IEnumerable<MethodParameter> all = operation.Parameters.Select(OfParameter).Concat(OfBody(operation.Body));
        Parameters = all.OrderBy(parameter => parameter.IsRequired ? 0 : 1).ToArray();
        ReturnType = operation.Response.Kind switch
        {
            ResponseKind.Json => $"{WellKnown.Task}<{types.Of(operation.Response.Type!, operation.Response.IsNullable)}>",
            ResponseKind.Binary => $"{WellKnown.Task}<global::System.IO.Stream>",
            ResponseKind.Text => $"{WellKnown.Task}<string>",
            _ => WellKnown.Task,
        };
    }

    /// <summary>The parameters without the cancellation token.</summary>
    public IReadOnlyList<MethodParameter> Parameters { get; }

    /// <summary>The type that the method returns.</summary>
    public string ReturnType { get; }

    /// <summary>The parameter list with the cancellation token.</summary>
    public string Declaration => DeclarationOf(Parameters);

    /// <summary>The parameter list with the attributes that analyzers read.</summary>
    public string AnnotatedDeclaration => DeclarationOf(Parameters, parameter => parameter.Attributes + parameter.RefitAttributes);

    /// <summary>A parameter list with the cancellation token behind the given parameters.</summary>
    public static string DeclarationOf(IEnumerable<MethodParameter> parameters, Func<MethodParameter, string>? prefix = null) =>
        string.Join(", ", parameters.Select(parameter => prefix?.Invoke(parameter) + parameter.Declaration).Append($"{WellKnown.CancellationToken} cancellationToken = default"));

    private static string Text(DocModel doc, string fallback, ConstraintsModel constraints) =>
        ConstraintText.Add(doc.Summary.Length > 0 ? doc.Summary : fallback, doc, constraints);

    private static string Attributes(IEnumerable<string> constraints, EquatableArray<RuleModel> rules) =>
        string.Concat(constraints.Concat(rules.Select(RuleAttributes.Of).OfType<string>()).Select(attribute => attribute + " "));

    private MethodParameter OfParameter(ParameterModel parameter) => new(
        CSharpLiteral.Identifier(parameter.Name),
        TypeOf(parameter.Type, parameter.IsRequired, TypeKind.Boolean, RefitTypes.Flag),
        parameter.IsRequired,
        !parameter.Type.IsValueType,
        Text(parameter.Doc, $"The parameter {parameter.WireName}.", parameter.Constraints),
        Attributes(ConstraintAttributes.Of(parameter.Constraints, parameter.Type, _target), parameter.Rules))
    {
        RefitAttributes = _target.Refit.IsThere ? RefitAttributes.Of(parameter) : "",
    };

    // Refit writes some types otherwise than the API reads them; a type with its own text converts from and to them.
    private string TypeOf(TypeRef type, bool isRequired, TypeKind kind, string standIn)
    {
        if (!_target.Refit.IsThere || type.Kind != kind)
        {
            return _types.Of(type, !isRequired);
        }

        return isRequired ? _types.Own(standIn) : _types.Own(standIn) + "?";
    }

    private IEnumerable<MethodParameter> OfBody(BodyModel? body)
    {
        if (body is null)
        {
            return [];
        }

        if (body.Kind is BodyKind.Multipart or BodyKind.Form)
        {
            return body.Parts.Select(part => new MethodParameter(
                CSharpLiteral.Identifier(part.Name),
                TypeOf(part.Type, part.IsRequired, TypeKind.Binary, RefitTypes.FileItem),
                part.IsRequired,
                !part.Type.IsValueType,
                Text(part.Doc, $"The part {part.WireName}.", part.Constraints),
                Attributes(ConstraintAttributes.Of(part.Constraints, part.Type, _target), part.Rules))
            {
                RefitAttributes = _target.Refit.IsThere ? RefitAttributes.Of(part) : "",
            });
        }

        string type = body.Kind switch
        {
            BodyKind.Json => _types.Of(body.Type!, !body.IsRequired),
            BodyKind.Text => body.IsRequired ? "string" : "string?",
            _ => body.IsRequired ? _types.Own("GongFile") : _types.Own("GongFile") + "?",
        };
        bool isReference = body.Kind != BodyKind.Json || !body.Type!.IsValueType;
        return
        [
            new(CSharpLiteral.Identifier(body.Name), type, body.IsRequired, isReference, Text(body.Doc, "The body of the request.", ConstraintsModel.None))
            {
                RefitAttributes = _target.Refit.IsThere ? RefitAttributes.Of(body) : "",
            },
        ];
    }
}
