using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Operations;

namespace GongGen.Reading.Schemas;

/// <summary>Marks the records that requests are made of.</summary>
internal static class RequestRecords
{
    /// <summary>All types, in their order.</summary>
    public static IEnumerable<TypeModel> Mark(IReadOnlyCollection<TypeModel> types, IEnumerable<ApiModel> apis)
    {
        HashSet<string> reached = new TypeReach(types).From(apis.SelectMany(api => api.Operations).SelectMany(OperationTypes.OfRequest));
        return types.Select(type => type is RecordModel record && reached.Contains(record.Name) ? record with { IsInRequests = true } : type);
    }
}
