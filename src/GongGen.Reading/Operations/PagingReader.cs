using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Reading.Operations;

/// <summary>Finds out how an operation's pages are walked through.</summary>
internal static class PagingReader
{
    public static PagingModel? Read(OperationModel operation, IReadOnlyList<TypeModel> types)
    {
        if (operation.Response.Type is not { Kind: TypeKind.Record } answer || Find(types, answer.Name) is not { } page) return null;
        PropertyModel? records = page.Properties.FirstOrDefault(p => p.JsonName == "records" && p.Type.Kind == TypeKind.Record);
        PropertyModel? next = records is null ? null : Find(types, records.Type.Name)?.Properties.FirstOrDefault(p => p.JsonName == "cursor");
        PropertyModel[] lists = page.Properties.Where(p => p.Type.Kind == TypeKind.List).ToArray();
        if (next is null || lists.Length != 1) return null;
        ParameterModel? query = operation.Parameters.FirstOrDefault(p => p.WireName == "cursor");
        PropertyModel? body = operation.Body?.Type is { Kind: TypeKind.Record } request ? Find(types, request.Name)?.Properties.FirstOrDefault(p => p.JsonName == "cursor") : null;
        if (query is null && body is null) return null;
        string stem = operation.MethodName.Substring(0, operation.MethodName.Length - 5);
        foreach (string verb in new[] { "List", "Get" })
            if (stem.StartsWith(verb, StringComparison.Ordinal) && stem.Length > verb.Length) { stem = stem.Substring(verb.Length); break; }
        return new PagingModel { MethodName = "Enumerate" + stem + "Async", ItemType = lists[0].Type.Item!, ItemsMember = lists[0].Name, CursorPath = new[] { records!.Name, next.Name }.ToEquatableArray(), CursorParameter = query?.Name ?? "", CursorBodyMember = query is null ? body!.Name : "" };
    }

    private static RecordModel? Find(IReadOnlyList<TypeModel> types, string name) => types.OfType<RecordModel>().FirstOrDefault(t => t.Name == name);
}
