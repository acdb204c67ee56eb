using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Flow;

/// <summary>The types that an asynchronous call gives.</summary>
internal static class TaskTypes
{
    private const string Tasks = "System.Threading.Tasks";

    /// <summary>True for Task and ValueTask, with a result or not.</summary>
    public static bool IsTask(ITypeSymbol? type) => KnownTypes.Is(type, "Task", Tasks) || KnownTypes.Is(type, "ValueTask", Tasks);
}
