using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Flow;

/// <summary>The members of the framework that give another value each time, and the types whose members hand values on.</summary>
internal static class VolatileSources
{
    /// <summary>True for the clock and the counters of the machine.</summary>
    public static bool Is(IPropertySymbol property) => property is { IsStatic: true } && property.ContainingType switch
    {
        { SpecialType: SpecialType.System_DateTime } => property.Name is "Now" or "UtcNow",
        { Name: "DateTimeOffset" } type when KnownTypes.IsDateTimeOffset(type) => property.Name is "Now" or "UtcNow",
        { Name: "Environment" } type when KnownTypes.Is(type, "Environment", "System") => property.Name is "TickCount" or "TickCount64",
        _ => false,
    };

    /// <summary>True for new ids, random numbers and clocks.</summary>
    public static bool Is(IMethodSymbol method)
    {
        INamedTypeSymbol type = method.ContainingType;
        return method.Name switch
        {
            "NewGuid" or "CreateVersion7" => KnownTypes.Is(type, "Guid", "System"),
            "GetUtcNow" or "GetLocalNow" => IsOrDerives(type, "TimeProvider", "System"),
            "GetTimestamp" => IsOrDerives(type, "TimeProvider", "System") || KnownTypes.Is(type, "Stopwatch", "System.Diagnostics"),
            "GetRandomFileName" or "GetTempFileName" => KnownTypes.Is(type, "Path", "System.IO"),
            "Next" or "NextInt64" or "NextDouble" or "NextSingle" => IsOrDerives(type, "Random", "System"),
            "GetInt32" or "GetBytes" or "GetHexString" or "GetString" => KnownTypes.Is(type, "RandomNumberGenerator", "System.Security.Cryptography") && method.IsStatic,
            _ => false,
        };
    }

    /// <summary>True for what makes a text of which every part is random.</summary>
    public static bool IsIdentity(IMethodSymbol method) => method.Name is "NewGuid" or "GetRandomFileName" or "GetHexString" or "GetString";

    /// <summary>True for a type whose members give the value in another form.</summary>
    public static bool IsTransparent(INamedTypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String or SpecialType.System_DateTime or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_Object => true,
        _ => KnownTypes.IsDateTimeOffset(type) || KnownTypes.IsTimeSpan(type) || KnownTypes.Is(type, "Guid", "System") || KnownTypes.Is(type, "Convert", "System"),
    };

    private static bool IsOrDerives(INamedTypeSymbol? type, string name, string ns)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (KnownTypes.Is(current, name, ns))
            {
                return true;
            }
        }

        return false;
    }
}
