using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Operations;

namespace GongGen.Reading.Schemas;

/// <summary>Marks the records and unions that requests are made of, and frees members that only the other direction requires.</summary>
internal static class RequestRecords
{
    /// <summary>All types, in their order.</summary>
    public static IEnumerable<TypeModel> Mark(IReadOnlyCollection<TypeModel> types, IReadOnlyCollection<ApiModel> apis)
    {
        TypeReach reach = new(types);
        List<OperationModel> operations = [.. apis.SelectMany(api => api.Operations)];
        HashSet<string> inRequests = reach.From(operations.SelectMany(OperationTypes.OfRequest));
        HashSet<string> inResponses = reach.From(operations.Select(operation => operation.Response.Type).OfType<TypeRef>());
        return types.Select(type => type switch
        {
            RecordModel record => Mark(record, inRequests.Contains(record.Name), inResponses.Contains(record.Name)),
            UnionModel union => inRequests.Contains(union.Name) ? union with { IsInRequests = true } : union,
            _ => type,
        });
    }

    private static RecordModel Mark(RecordModel record, bool isInRequests, bool isInResponses)
    {
        bool isFreed = record.Properties.Any(IsFree);
        EquatableArray<PropertyModel> properties = isFreed
            ? record.Properties.Select(property => IsFree(property) ? property with { IsRequired = false, IsNullable = true } : property).ToEquatableArray()
            : record.Properties;
        return isInRequests || isFreed ? record with { IsInRequests = isInRequests, Properties = properties } : record;

        bool IsFree(PropertyModel property) => property.IsRequired && ((property.IsReadOnly && isInRequests) || (property.IsWriteOnly && isInResponses));
    }
}
