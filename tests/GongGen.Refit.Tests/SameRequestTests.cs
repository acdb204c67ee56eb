using System.Reflection;
using Refit;

namespace GongGen.Refit.Tests;

/// <summary>
/// Every operation of Gong, and of a document of oddities, through GongClient and through Refit with its default settings: the same bytes
/// go over the wire. Operations are found by reflection, so that a new one is in it.
/// </summary>
public class SameRequestTests
{
    private static readonly Uri s_address = new("https://gong.invalid");

    public static TheoryData<string, string, string, bool> Operations()
    {
        TheoryData<string, string, string, bool> operations = [];
        foreach (Type client in new[] { typeof(global::Gong.GongClient), typeof(global::Odd.GongClient) })
        {
            foreach (PropertyInfo api in client.GetProperties())
            {
                foreach (MethodInfo method in api.PropertyType.GetMethods().Where(method => method.IsDefined(typeof(HttpMethodAttribute))))
                {
                    operations.Add(client.Namespace!, api.Name, method.Name, true);
                    operations.Add(client.Namespace!, api.Name, method.Name, false);
                }
            }
        }

        return operations;
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task AllClients_SendTheSame(string document, string api, string operation, bool isFull)
    {
        using RequestRecorder ours = new();
        using RequestRecorder theirs = new();
        using HttpClient ourHttp = new(ours);
        using HttpClient theirHttp = new(theirs) { BaseAddress = s_address };
        Type client = typeof(SameRequestTests).Assembly.GetType(document + ".GongClient")!;
        Type ofValues = client.GetProperty(api)!.PropertyType;
        Type ofResponses = ofValues.Assembly.GetType(ofValues.FullName + "Responses")!;
        SampleValues values = new(isFull);

        Exception? refused = await SendAsync(ofValues, operation, Client(client, api, ourHttp), values);
        Exception? failure = await SendAsync(ofValues, operation, Refit(ofValues, theirHttp), values);
        string sent = theirs.Sent;
        Exception? inResponse = await SendAsync(ofResponses, operation, Refit(ofResponses, theirHttp), values);

        Assert.Equal("GongNotFoundException", refused?.GetType().Name);
        Assert.IsType<ApiException>(failure, exactMatch: false);
        Assert.Null(inResponse);
        Assert.Equal(ours.Sent, sent);
        Assert.Equal(ours.Sent, theirs.Sent);
    }

    private static object Client(Type type, string api, HttpClient http)
    {
        ConstructorInfo constructor = type.GetConstructors().Single(each => each.GetParameters().Length == 2);
        dynamic options = Activator.CreateInstance(constructor.GetParameters()[0].ParameterType)!;
        options.BearerToken = "token";
        options.BaseUrl = s_address;
        options.ValidateRequests = false;
        options.Limits.RequestsPerSecond = null;
        options.Limits.RequestsPerDay = null;
        return type.GetProperty(api)!.GetValue(constructor.Invoke([options, http]))!;
    }

    private static object Refit(Type api, HttpClient client) => typeof(RestService).GetMethods()
        .Single(method => method is { Name: nameof(RestService.For), IsGenericMethod: true } && method.GetParameters() is [{ ParameterType: var only }] && only == typeof(HttpClient))
        .MakeGenericMethod(api)
        .Invoke(null, [client])!;

    private static Task<Exception?> SendAsync(Type api, string operation, object client, SampleValues values)
    {
        MethodInfo method = api.GetMethod(operation)!;
        object?[] arguments = values.For(method);
        return Record.ExceptionAsync(() => (Task)method.Invoke(client, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!)!;
    }
}
