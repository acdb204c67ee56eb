using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Reading.Operations;

/// <summary>Finds the operations that answer in pages: a cursor goes in, and "records.cursor" comes out beside one list.</summary>
internal sealed class PagingReader
{
    private const string Cursor = "cursor";
    private const string Async = "Async";

    private readonly Dictionary<string, RecordModel> _records = new(StringComparer.Ordinal);

    public PagingReader(IEnumerable<TypeModel> types)
    {
        foreach (RecordModel record in types.OfType<RecordModel>())
        {
            _records.Add(record.Name, record);
        }
    }

    /// <summary>Adds paging where there is any. All methods have their names by now, so that none changes for it.</summary>
    public void AddPaging(List<ApiDraft> apis)
    {
        foreach (ApiDraft api in apis)
        {
            for (int i = 0; i < api.Operations.Count; i++)
            {
                if (Read(api.Operations[i]) is { } paging)
                {
                    string name = api.MethodNames.Allocate(paging.MethodName, ending: Async);
                    api.Operations[i] = api.Operations[i] with { Paging = paging with { MethodName = name } };
                }
            }
        }
    }

    private PagingModel? Read(OperationModel operation)
    {
        ParameterModel? parameter = operation.Parameters.FirstOrDefault(IsCursor);
        PropertyModel? bodyMember = operation.Body is { Kind: BodyKind.Json } ? CursorOf(operation.Body.Type) : null;
        if ((parameter is null && bodyMember is null) || operation.Response.IsNullable || RecordOf(operation.Response.Type) is not { } page)
        {
            return null;
        }

        PropertyModel? records = page.Properties.FirstOrDefault(member => string.Equals(member.JsonName, "records", StringComparison.Ordinal));
        List<PropertyModel> lists = page.Properties.Where(member => member.Type.Kind == TypeKind.List).ToList();
        if (lists.Count != 1 || records is null || CursorOf(records.Type) is not { } next)
        {
            return null;
        }

        return new PagingModel
        {
            MethodName = "Enumerate" + WithoutVerb(operation.MethodName.Substring(0, operation.MethodName.Length - Async.Length)),
            ItemType = lists[0].Type.Item!,
            ItemsMember = lists[0].Name,
            CursorPath = new[] { records.Name, next.Name }.ToEquatableArray(),
            CursorParameter = parameter?.Name ?? "",
            CursorBodyMember = parameter is null ? bodyMember!.Name : "",
            TotalPath = TotalOf(records.Type) is { } total ? new[] { records.Name, total.Name }.ToEquatableArray() : default,
            KeyPath = IdOf(lists[0].Type.Item) is { } id ? new[] { id.Name }.ToEquatableArray() : default,
        };
    }

    private RecordModel? RecordOf(TypeRef? type) =>
        type is { Kind: TypeKind.Record } && _records.TryGetValue(type.Name, out RecordModel? record) ? record : null;

    private PropertyModel? CursorOf(TypeRef? type) => RecordOf(type)?.Properties.FirstOrDefault(member =>
        member.Type.Kind == TypeKind.String && string.Equals(member.JsonName, Cursor, StringComparison.Ordinal));

    private PropertyModel? TotalOf(TypeRef? type) => RecordOf(type)?.Properties.FirstOrDefault(member =>
        member.Type.Kind is TypeKind.Int32 or TypeKind.Int64 && string.Equals(member.JsonName, "totalRecords", StringComparison.Ordinal));

    private PropertyModel? IdOf(TypeRef? type) => RecordOf(type)?.Properties.FirstOrDefault(member =>
        member.Type.Kind == TypeKind.String && string.Equals(member.JsonName, "id", StringComparison.Ordinal));

    private static bool IsCursor(ParameterModel parameter) =>
        parameter.Location == ParameterLocation.Query && parameter.Type.Kind == TypeKind.String && string.Equals(parameter.WireName, Cursor, StringComparison.Ordinal);

    // ListCalls and GetCalls become Calls, List alone nothing; a verb is a word, so Listen stays.
    private static string WithoutVerb(string method)
    {
        foreach (string verb in new[] { "List", "Get" })
        {
            if (method.StartsWith(verb, StringComparison.Ordinal) && (method.Length == verb.Length || char.IsUpper(method[verb.Length])))
            {
                return method.Substring(verb.Length);
            }
        }

        return method;
    }
}
