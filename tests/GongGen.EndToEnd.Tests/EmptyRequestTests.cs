using System.Reflection;
using System.Runtime.CompilerServices;

namespace GongGen.EndToEnd.Tests;

/// <summary>Checking a request never fails, whatever is missing in it.</summary>
public class EmptyRequestTests
{
    private const string Method = "Validate";

    public static TheoryData<Type> Requests() => new(Types());

    [Fact]
    public void ThereAreRequests() => Assert.Contains(typeof(NewCallAddingRequest), Types());

    [Theory]
    [MemberData(nameof(Requests))]
    public void NothingSet(Type type) => Assert.All(Validate(RuntimeHelpers.GetUninitializedObject(type)), violation => Assert.NotEmpty(violation.Path));

    [Theory]
    [MemberData(nameof(Requests))]
    public void EverythingEmpty(Type type) => Assert.All(Validate(Fill(type, depth: 0, isNullInside: false)), violation => Assert.NotEmpty(violation.Path));

    [Theory]
    [MemberData(nameof(Requests))]
    public void NullsInsideOfLists(Type type) => Assert.All(Validate(Fill(type, depth: 0, isNullInside: true)), violation => Assert.NotEmpty(violation.Path));

    private static Type[] Types() => typeof(GongClient).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == typeof(NewCallAddingRequest).Namespace && type.GetMethod(Method, Type.EmptyTypes) is not null)
        .ToArray();

    private static IReadOnlyList<GongViolation> Validate(object request) =>
        (IReadOnlyList<GongViolation>)request.GetType().GetMethod(Method, Type.EmptyTypes)!.Invoke(request, null)!;

    private static object Fill(Type type, int depth, bool isNullInside)
    {
        object request = RuntimeHelpers.GetUninitializedObject(type);
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite))
        {
            property.SetValue(request, Value(property.PropertyType, depth, isNullInside));
        }

        return request;
    }

    private static object? Value(Type type, int depth, bool isNullInside)
    {
        if (type == typeof(string))
        {
            return "";
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            Type itemType = type.GetGenericArguments()[0];
            Array items = Array.CreateInstance(itemType, 2);
            items.SetValue(isNullInside ? null : Value(itemType, depth, isNullInside), 1);
            return items;
        }

        bool isRecord = type.GetMethod(Method, Type.EmptyTypes) is not null;
        return isRecord && depth < 5 ? Fill(type, depth + 1, isNullInside) : type.IsValueType ? Activator.CreateInstance(Nullable.GetUnderlyingType(type) ?? type) : null;
    }
}
