using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Reading.Rules;

/// <summary>Tells paging what rules say about items and ids.</summary>
internal sealed class PagingRules
{
    private readonly Dictionary<string, RecordModel> _records = new(StringComparer.Ordinal);

    public PagingRules(IEnumerable<TypeModel> types)
    {
        foreach (RecordModel record in types.OfType<RecordModel>())
        {
            _records[record.Name] = record;
        }
    }

    /// <summary>The operation, with its rules told to its paging.</summary>
    public OperationModel Attach(OperationModel operation)
    {
        if (operation.Paging is not { } paging)
        {
            return operation;
        }

        foreach (RuleModel rule in operation.Rules)
        {
            string[] path = rule.Member.Split('.');
            if (rule.Kind == RuleKind.Paged && rule.Member.Length > 0)
            {
                paging = paging with { KeyPath = path.ToEquatableArray() };
            }

            bool isOwn = rule.Kind == RuleKind.Batchable && string.Equals(rule.Other, operation.MethodName, StringComparison.Ordinal);
            if (isOwn && LeadsToIds(operation.Body, path))
            {
                paging = paging with { IdsPath = path.ToEquatableArray(), IdsLimit = rule.Number };
            }
        }

        return operation with { Paging = paging };
    }

    // What lies on the way must be there, because it is copied with other ids in it.
    private bool LeadsToIds(BodyModel? body, string[] path)
    {
        TypeRef? type = body is { Kind: BodyKind.Json, IsRequired: true } ? body.Type : null;
        for (int i = 0; i < path.Length; i++)
        {
            PropertyModel? property = type is { Kind: TypeKind.Record } && _records.TryGetValue(type.Name, out RecordModel? record)
                ? record.Properties.FirstOrDefault(member => string.Equals(member.Name, path[i], StringComparison.Ordinal))
                : null;
            if (property is null || (property.IsNullable && i < path.Length - 1))
            {
                return false;
            }

            type = property.Type;
        }

        return type is { Kind: TypeKind.List, Item.Kind: TypeKind.String };
    }
}
