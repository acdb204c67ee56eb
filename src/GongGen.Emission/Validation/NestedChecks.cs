using GongGen.Emission.Writing;
using GongGen.Model.Types;

namespace GongGen.Emission.Validation;

/// <summary>Statements that check the records inside of a value.</summary>
internal static class NestedChecks
{
    /// <summary>The statement for a record, a list or a map of records; null where there is nothing to check.</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="shown">The value's name for people.</param>
    /// <param name="value">The value.</param>
    /// <param name="requestRecords">The records that can check themselves.</param>
    public static string? Of(TypeRef type, string shown, string value, ISet<string> requestRecords)
    {
        string? method = type.Kind switch
        {
            TypeKind.Record => "Nested",
            TypeKind.List => "NestedItems",
            TypeKind.Map => "NestedValues",
            _ => null,
        };
        TypeRef record = type.Kind == TypeKind.Record ? type : type.Item ?? type;
        return method is not null && record.Kind == TypeKind.Record && requestRecords.Contains(record.Name)
            ? $"validation__.{method}({CSharpLiteral.Of(shown)}, {value}, static (value, inner) => value.Validate(inner));"
            : null;
    }
}
