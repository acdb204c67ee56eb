using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace GongGen.Refit.Tests;

/// <summary>Makes arguments for any operation, the same ones every time.</summary>
/// <param name="isFull">True to set all that can be set; false for what has to be set.</param>
internal sealed class SampleValues(bool isFull)
{
    private const int Depth = 4;

    private static readonly DateTimeOffset s_time = new(2026, 2, 17, 2, 30, 0, 250, TimeSpan.FromHours(5.5));

    /// <summary>The arguments of a method.</summary>
    public object?[] For(MethodInfo method) => [.. method.GetParameters().Select(parameter => parameter.HasDefaultValue && !isFull ? Default(parameter) : Value(parameter.ParameterType, 0))];

    private static object? Default(ParameterInfo parameter) => parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None : parameter.DefaultValue;

    private object? Value(Type type, int depth)
    {
        Type present = Nullable.GetUnderlyingType(type) ?? type;
        return present switch
        {
            _ when present == typeof(string) => "a b/c?d&e=f+\u00e9%2F,|",
            _ when present == typeof(bool) => true,
            _ when present == typeof(int) => -42,
            _ when present == typeof(long) => 9_007_199_254_740_993,
            _ when present == typeof(float) => 0.1f,
            _ when present == typeof(double) => 1e-7,
            _ when present == typeof(decimal) => 12.50m,
            _ when present == typeof(DateOnly) => new DateOnly(2026, 2, 17),
            _ when present == typeof(DateTimeOffset) => s_time,
            _ when present == typeof(JsonElement) => JsonSerializer.SerializeToElement(new object?[] { "x", 1.50m, null, new { Deep = true } }),
            _ when present == typeof(CancellationToken) => CancellationToken.None,
            { Name: "GongFlag" } => Convert(present, true),
            { Name: "GongFile" } => File(present),
            { Name: "GongFileItem" } => Convert(present, File(present.Assembly.GetType(present.Namespace + ".GongFile")!)),
            { IsGenericType: true } when present.GetGenericArguments() is [Type item] => List(item, depth),
            { IsGenericType: true } => Map(present.GetGenericArguments()[1], depth),
            { IsValueType: true } => Activator.CreateInstance(present, "a,b c"),
            _ => Record(present, depth),
        };
    }

    private static object File(Type type)
    {
        MethodInfo fromStream = type.GetMethod("FromStream")!;
        object?[] optional = [.. fromStream.GetParameters().Skip(2).Select(parameter => parameter.DefaultValue)];
        return fromStream.Invoke(null, [new MemoryStream("RIFF"u8.ToArray()), "call.wav", .. optional])!;
    }

    private static object Convert(Type type, object value) => type.GetMethod("op_Implicit", [value.GetType()])!.Invoke(null, [value])!;

    private object Record(Type type, int depth)
    {
        object instance = RuntimeHelpers.GetUninitializedObject(type);
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            bool isRequired = property.IsDefined(typeof(RequiredMemberAttribute));
            if (isRequired || (isFull && depth < Depth))
            {
                property.SetValue(instance, Value(property.PropertyType, depth + 1));
            }
        }

        return instance;
    }

    private Array List(Type item, int depth)
    {
        Array list = Array.CreateInstance(item, 2);
        list.SetValue(Value(item, depth), 0);
        list.SetValue(Value(item, depth), 1);
        return list;
    }

    private System.Collections.IDictionary Map(Type value, int depth)
    {
        System.Collections.IDictionary map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        map.Add("a \"key\"", Value(value, depth));
        map.Add("", Value(value, depth));
        return map;
    }
}
