using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Operations;

namespace GongGen.Reading.Rules;

/// <summary>Gives every element of a model its rules and scopes, once all elements have their names.</summary>
internal sealed class RuleAttacher
{
    private readonly RuleRegister _register;
    private readonly RuleReader _reader;
    private readonly int? _requestsPerSecond;

    public RuleAttacher(ReadContext context, DocumentModel document)
    {
        _register = context.Rules;
        _requestsPerSecond = LimitsReader.PerSecond(context.Root, context.Issues);
        Dictionary<string, OperationModel> operations = new(StringComparer.Ordinal);
        foreach (OperationModel operation in document.Apis.SelectMany(api => api.Operations))
        {
            operations[operation.Id] = operation;
        }

        _reader = new RuleReader(context.Issues, new MemberPaths(document.Types), operations);
    }

    /// <summary>The document with rules.</summary>
    public DocumentModel Attach(DocumentModel document) => document with
    {
        Types = document.Types.Select(type => type is RecordModel record ? Attach(record) : type).ToEquatableArray(),
        Apis = document.Apis.Select(Attach).ToEquatableArray(),
    };

    private RecordModel Attach(RecordModel record) => record with
    {
        Rules = _reader.OfRecord(_register.RulesOf(RuleRegister.Record(record.Name)), record),
        Properties = record.Properties
            .Select(property => property with { Rules = _reader.OfValue(_register.RulesOf(RuleRegister.Property(record.Name, property.JsonName)), record) })
            .ToEquatableArray(),
    };

    private ApiModel Attach(ApiModel api) => api with { RequestsPerSecond = _requestsPerSecond, Operations = api.Operations.Select(Attach).ToEquatableArray() };

    private OperationModel Attach(OperationModel operation)
    {
        string key = RuleRegister.Operation(operation.Id);
        return operation with
        {
            Rules = _reader.OfOperation(_register.RulesOf(key), operation),
            Scopes = _register.ScopesOf(key).ToEquatableArray(),
            Parameters = operation.Parameters.Select(parameter => Attach(operation, parameter)).ToEquatableArray(),
            Body = operation.Body is { } body ? body with { Parts = body.Parts.Select(part => Attach(operation, part)).ToEquatableArray() } : null,
        };
    }

    private ParameterModel Attach(OperationModel operation, ParameterModel parameter) =>
        parameter with { Rules = _reader.OfValue(_register.RulesOf(RuleRegister.Parameter(OperationNames.MethodStem(operation.Id), parameter.WireName)), owner: null) };

    private PartModel Attach(OperationModel operation, PartModel part) =>
        part with { Rules = _reader.OfValue(_register.RulesOf(RuleRegister.Part(OperationNames.MethodStem(operation.Id), part.WireName)), owner: null) };
}
