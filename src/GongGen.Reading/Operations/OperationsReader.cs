using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Schemas;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>Reads paths into interfaces.</summary>
internal sealed class OperationsReader(SchemaReader schemas, ReferenceResolver references, IssueList issues, ServerAddress server)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    private readonly Dictionary<string, List<OperationModel>> _byTag = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameAllocator> _names = new(StringComparer.Ordinal);

    public IEnumerable<ApiModel> Read(MappingNode root)
    {
        foreach (MappingEntry path in root.Map("paths")?.Entries ?? [])
        {
            if (references.Map(path.Value) is not { } item) continue;
            foreach (MappingEntry entry in item.Entries)
            {
                if (Array.IndexOf(Methods, entry.Key) >= 0 && entry.Value is MappingNode node) ReadOperation(path.Key, entry.Key, node, item);
            }
        }
        NameAllocator stems = new(ReservedNames.ClientMembers);
        foreach (var pair in _byTag)
        {
            string stem = pair.Key;
            int cut = stem.IndexOf('(');
            stem = stems.Allocate(Identifiers.Pascal(cut > 0 ? stem.Substring(0, cut) : stem));
            string doc = root.List("tags")?.Items.OfType<MappingNode>().FirstOrDefault(t => t.Text("name") == pair.Key)?.Text("description") ?? "";
            yield return new ApiModel { Tag = pair.Key, Name = stem, InterfaceName = schemas.Names.Allocate("I" + stem + "Api"), Doc = new(PlainText.Of(doc)), Operations = pair.Value.ToEquatableArray() };
        }
    }

    private void ReadOperation(string path, string method, MappingNode node, MappingNode item)
    {
        string id = node.Text("operationId") ?? method + Identifiers.Pascal(path);
        string stem = Identifiers.Pascal(id);
        string tag = node.List("tags")?.Items.OfType<ScalarNode>().FirstOrDefault()?.Value ?? "Default";
        NameAllocator locals = new(ReservedNames.Parameters);
        List<ParameterModel> parameters = [];
        foreach (SpecNode raw in (node.List("parameters")?.Items ?? []).Concat(item.List("parameters")?.Items ?? []))
        {
            if (references.Map(raw) is not { } parameter) continue;
            string wire = parameter.Text("name") ?? "";
            ParameterLocation location = parameter.Text("in") switch { "path" => ParameterLocation.Path, "header" => ParameterLocation.Header, "cookie" => ParameterLocation.Cookie, _ => ParameterLocation.Query };
            if (parameters.Any(p => p.WireName == wire && p.Location == location)) continue;
            TypeRef? type = schemas.Map(parameter["schema"], stem + Identifiers.Pascal(wire));
            if (type is null || type.Kind is TypeKind.Record or TypeKind.Map) continue;
            MappingNode? schema = schemas.Resolve(parameter["schema"]);
            parameters.Add(new ParameterModel
            {
                WireName = wire, Name = locals.Allocate(Identifiers.Camel(wire)), Location = location, Type = type, IsRequired = location == ParameterLocation.Path || parameter.Flag("required"),
                Doc = new(PlainText.Of(parameter.Text("description"))), Constraints = schema is null ? ConstraintsModel.None : ConstraintReader.Read(schema), IsDeprecated = parameter.Flag("deprecated"),
            });
        }
        BodyModel? body = null;
        if (node["requestBody"] is { } rawBody && references.Map(rawBody) is { } bodyNode)
        {
            body = ReadBody(bodyNode, stem, locals);
            if (body is null) { issues.Add(SpecIssueKind.OperationLeftOut, $"The operation {id} was left out: its body cannot be read", node); return; }
        }
        ResponseModel? response = ReadResponse(node.Map("responses"), stem);
        if (response is null) { issues.Add(SpecIssueKind.OperationLeftOut, $"The operation {id} was left out: its answer cannot be read", node); return; }
        if (!_names.TryGetValue(tag, out NameAllocator? names)) { _names[tag] = names = new NameAllocator(ReservedNames.ApiMembers); _byTag[tag] = []; }
        OperationModel operation = new()
        {
            Id = id, MethodName = names.Allocate(stem + "Async"), HttpMethod = method.ToUpperInvariant(), Path = server.PathPrefix + path, Parameters = parameters.OrderBy(p => p.IsRequired ? 0 : 1).ToEquatableArray(),
            Body = body, Response = response, Doc = PlainText.Doc(node.Text("summary"), node.Text("description")), IsDeprecated = node.Flag("deprecated"), Failures = ReadFailures(node.Map("responses")).ToEquatableArray(),
        };
        PagingModel? paging = PagingReader.Read(operation, schemas.Types);
        _byTag[tag].Add(paging is null ? operation : operation with { Paging = paging with { MethodName = names.Allocate(paging.MethodName) } });
    }

    private IEnumerable<FailureModel> ReadFailures(MappingNode? responses) => (responses?.Entries ?? []).Where(e => !e.Key.StartsWith("2", StringComparison.Ordinal))
        .OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => new FailureModel(e.Key, PlainText.Of(references.Map(e.Value)?.Text("description"))));

    private BodyModel? ReadBody(MappingNode body, string stem, NameAllocator locals)
    {
        MappingEntry? content = Pick(body.Map("content"));
        if (content?.Value is not MappingNode media) return null;
        DocModel doc = new(PlainText.Of(body.Text("description")));
        bool required = body.Flag("required");
        if (content.Key.StartsWith("multipart/", StringComparison.Ordinal))
        {
            if (schemas.Resolve(media["schema"]) is not { } form) return null;
            HashSet<string> names = new(form.List("required")?.Items.OfType<ScalarNode>().Select(r => r.Value) ?? [], StringComparer.Ordinal);
            return new BodyModel
            {
                Kind = BodyKind.Multipart, MediaType = content.Key, IsRequired = required, Doc = doc,
                Parts = (form.Map("properties")?.Entries ?? []).Select(e => new PartModel { WireName = e.Key, Name = locals.Allocate(Identifiers.Camel(e.Key)), Type = schemas.Map(e.Value, stem + Identifiers.Pascal(e.Key), isPart: true)!, IsRequired = names.Contains(e.Key), Doc = new(PlainText.Of((e.Value as MappingNode)?.Text("description"))) }).OrderBy(p => p.IsRequired ? 0 : 1).ToEquatableArray(),
            };
        }
        TypeRef? type = schemas.Map(media["schema"], stem + "Request");
        return type is null ? null : new BodyModel { Kind = BodyKind.Json, MediaType = "application/json", Name = locals.Allocate("request"), Type = type, IsRequired = required, Doc = doc };
    }

    private ResponseModel? ReadResponse(MappingNode? responses, string stem)
    {
        MappingEntry? success = responses?.Entries.Where(e => e.Key.StartsWith("2", StringComparison.Ordinal)).OrderBy(e => e.Key, StringComparer.Ordinal).FirstOrDefault();
        if (success is null || references.Map(success.Value) is not { } response) return new ResponseModel(ResponseKind.None);
        string description = PlainText.Of(response.Text("description"));
        if (Pick(response.Map("content"))?.Value is not MappingNode media || media["schema"] is null) return new ResponseModel(ResponseKind.None, Description: description);
        TypeRef? type = schemas.Map(media["schema"], stem + "Response");
        return type is null ? null : new ResponseModel(ResponseKind.Json, type, description);
    }

    private static MappingEntry? Pick(MappingNode? content) => content?.Entries.FirstOrDefault(e => e.Key.StartsWith("application/json", StringComparison.OrdinalIgnoreCase)) ?? content?.Entries.FirstOrDefault();
}
