using System.Reflection;

namespace GongGen.Sandbox.Tests.Api;

/// <summary>Writes what a test project may use of the sandbox, sorted; what the compiler adds to records is left out.</summary>
internal static class PublicSurface
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] s_ofRecords = ["Deconstruct", "Equals", "GetHashCode", "ToString", "<Clone>$", "op_Equality", "op_Inequality"];

    public static string Write(Assembly assembly) => string.Join('\n', assembly.GetExportedTypes().Select(Write).Order(StringComparer.Ordinal));

    private static string Write(Type type)
    {
        var members = type.GetMembers(Own).Where(member => !IsAdded(member)).Select(member => $"    {Write(member)}\n").Order(StringComparer.Ordinal);
        return $"{type}\n{string.Concat(members)}";
    }

    private static string Write(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{property} {(property.CanWrite ? "{ get; init; }" : "{ get; }")}",
        MethodInfo method => $"{method.ReturnType} {method.Name}({Write(method)})",
        ConstructorInfo constructor => $"new({Write(constructor)})",
        _ => member.ToString()!,
    };

    private static string Write(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{parameter.ParameterType} {parameter.Name}{(parameter.IsOptional ? " = default" : "")}"));

    private static bool IsAdded(MemberInfo member) =>
        s_ofRecords.Contains(member.Name, StringComparer.Ordinal) || member is MethodInfo { IsSpecialName: true };
}
