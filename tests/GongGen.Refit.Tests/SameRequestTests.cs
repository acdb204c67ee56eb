using System.Reflection;
using System.Text.Json;
using Refit;

namespace GongGen.Refit.Tests;

/// <summary>Every operation, through GongClient and through Refit with its default settings: a server sees the same request.</summary>
public class SameRequestTests
{
    private static readonly DateTimeOffset s_time = new(2026, 2, 17, 2, 30, 0, 250, TimeSpan.FromHours(5.5));
    private static readonly Uri s_address = new("https://gong.invalid");

    public static TheoryData<string, string> Operations()
    {
        TheoryData<string, string> operations = [];
        foreach (PropertyInfo api in typeof(GongClient).GetProperties())
        {
            foreach (MethodInfo method in api.PropertyType.GetMethods())
            {
                operations.Add(api.Name, method.Name);
            }
        }

        return operations;
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task BothClients_SendTheSame(string api, string operation)
    {
        using RequestRecorder ours = new();
        using RequestRecorder theirs = new();
        using HttpClient ourClient = new(ours);
        using HttpClient theirClient = new(theirs) { BaseAddress = s_address };
        using GongClient gong = new(new GongClientOptions { BearerToken = Guid.NewGuid().ToString(), BaseUrl = s_address, ValidateRequests = false, Limits = new() { RequestsPerSecond = null, RequestsPerDay = null } }, ourClient);
        PropertyInfo property = typeof(GongClient).GetProperty(api)!;

        await SendAsync(property.PropertyType, operation, property.GetValue(gong)!);
        await SendAsync(property.PropertyType, operation, Refit(property.PropertyType, theirClient));

        Assert.NotEqual("", ours.Sent);
        Assert.Equal(ours.Sent, theirs.Sent);
    }

    private static object Refit(Type api, HttpClient client) => typeof(RestService).GetMethods()
        .Single(method => method is { Name: nameof(RestService.For), IsGenericMethod: true } && method.GetParameters() is [{ ParameterType: var only }] && only == typeof(HttpClient))
        .MakeGenericMethod(api)
        .Invoke(null, [client])!;

    private static async Task SendAsync(Type api, string operation, object client)
    {
        MethodInfo method = api.GetMethod(operation)!;
        object?[] arguments = [.. method.GetParameters().Select(parameter => Value(parameter.ParameterType))];
        Exception refused = (await Record.ExceptionAsync(() => (Task)method.Invoke(client, arguments)!))!;

        Assert.True(refused is GongNotFoundException or ApiException, refused?.ToString());
    }

    private static object? Value(Type type, int depth = 0)
    {
        Type present = Nullable.GetUnderlyingType(type) ?? type;
        return present switch
        {
            _ when present == typeof(string) => "a b/c?d&e=f+\u00e9%2F",
            _ when present == typeof(bool) => true,
            _ when present == typeof(int) => -42,
            _ when present == typeof(long) => 9_007_199_254_740_993,
            _ when present == typeof(float) => 0.1f,
            _ when present == typeof(double) => 0.1,
            _ when present == typeof(DateOnly) => new DateOnly(2026, 2, 17),
            _ when present == typeof(DateTimeOffset) => s_time,
            _ when present == typeof(JsonElement) => JsonSerializer.SerializeToElement("x"),
            _ when present == typeof(GongFlag) => (GongFlag)true,
            _ when present == typeof(CancellationToken) => CancellationToken.None,
            _ when present == typeof(GongFileItem) => (GongFileItem)GongFile.FromStream(new MemoryStream("RIFF"u8.ToArray()), "call.wav"),
            { IsGenericType: true } when present.GetGenericArguments() is [Type item] => List(item, depth),
            { IsGenericType: true } => null,
            { IsValueType: true } => Activator.CreateInstance(present, "a,b c"),
            _ => Filled(Activator.CreateInstance(present)!, depth),
        };
    }

    private static object Filled(object instance, int depth)
    {
        foreach (PropertyInfo property in instance.GetType().GetProperties().Where(property => property.SetMethod is not null && depth < 4))
        {
            property.SetValue(instance, Value(property.PropertyType, depth + 1));
        }

        return instance;
    }

    private static Array List(Type item, int depth)
    {
        Array list = Array.CreateInstance(item, 2);
        list.SetValue(Value(item, depth), 0);
        list.SetValue(Value(item, depth), 1);
        return list;
    }
}
