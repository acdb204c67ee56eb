using GongGen.Model.Types;

namespace GongGen.Reading.Rules;

/// <summary>Knows which values have an order.</summary>
internal static class OrderedValues
{
    /// <summary>Requires a number or a time; times are often declared as plain texts.</summary>
    /// <exception cref="RuleFault">The type has no order.</exception>
    public static void Require(TypeRef type, string wireName)
    {
        bool isOrdered = type.Kind is TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal
            or TypeKind.DateTimeOffset or TypeKind.DateOnly or TypeKind.String;
        if (!isOrdered)
        {
            throw new RuleFault($"\"{wireName}\" is neither a number nor a time");
        }
    }
}
