using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Documents;

namespace GongGen.Reading.Rules;

/// <summary>Gives every element of a model its rules and scopes, once all elements have their names.</summary>
internal sealed class RuleAttacher
{
    private readonly RuleRegister _register;
    private readonly RuleReader _reader;
    private readonly PagingRules _paging;
    private readonly UploadReader _uploads;
    private readonly int? _requestsPerSecond;

    public RuleAttacher(ReadContext context, DocumentModel document)
    {
        RuleFaults faults = new(context.Issues, context.Settings.Overlays);
        _register = context.Rules;
        _requestsPerSecond = LimitsReader.PerSecond(context.Root, faults);
        _paging = new PagingRules(document.Types);
        MemberPaths paths = new(document.Types);
        OperationIndex operations = new(context.Root, document);
        _reader = new RuleReader(_register, faults, paths, operations);
        _uploads = new UploadReader(_register, faults, paths, operations);
        new UnreadRulesCheck(_register, faults).Run(context.Root);
    }

    /// <summary>The document with rules.</summary>
    public DocumentModel Attach(DocumentModel document) => document with
    {
        Types = document.Types.Select(type => type is RecordModel record ? Attach(record) : type).ToEquatableArray(),
        Apis = document.Apis.Select(Attach).ToEquatableArray(),
    };

    private RecordModel Attach(RecordModel record) => record with
    {
        Rules = _reader.OfRecord(record),
        Properties = record.Properties.Select(property => Attach(record, property)).ToEquatableArray(),
    };

    private PropertyModel Attach(RecordModel record, PropertyModel property) => property with
    {
        Rules = _reader.OfProperty(record, property),
        Scopes = _register.ScopesOf(RuleRegister.Property(record.Name, property.JsonName)).ToEquatableArray(),
    };

    private ApiModel Attach(ApiModel api) => api with { RequestsPerSecond = _requestsPerSecond, Operations = api.Operations.Select(operation => Attach(api, operation)).ToEquatableArray() };

    private OperationModel Attach(ApiModel api, OperationModel operation) => _paging.Attach(AttachRules(operation)) with { Upload = _uploads.Read(api, operation) };

    private OperationModel AttachRules(OperationModel operation) => operation with
    {
        Rules = _reader.OfOperation(operation),
        Scopes = _register.ScopesOf(RuleRegister.Operation(operation.Id)).ToEquatableArray(),
        Parameters = operation.Parameters.Select(parameter => Attach(operation, parameter)).ToEquatableArray(),
        Body = operation.Body is { } body ? body with { Parts = body.Parts.Select(part => Attach(operation, part)).ToEquatableArray() } : null,
    };

    private ParameterModel Attach(OperationModel operation, ParameterModel parameter) =>
        parameter with { Rules = _reader.OfValue(RuleRegister.Parameter(operation.Id, parameter.Location, parameter.WireName)) };

    private PartModel Attach(OperationModel operation, PartModel part) =>
        part with { Rules = _reader.OfValue(RuleRegister.Part(operation.Id, part.WireName)) };
}
