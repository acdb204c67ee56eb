using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using GongGen.Testing.Documents;

namespace GongGen.EndToEnd.Tests.Operations;

/// <summary>The method of the emitted client that an operation has become.</summary>
/// <param name="Api">The property of the client that has it.</param>
/// <param name="Method">The method.</param>
/// <param name="Operation">The operation.</param>
internal sealed record EmittedOperation(PropertyInfo Api, MethodInfo Method, GongOperation Operation)
{
    public static EmittedOperation Of(GongOperation operation)
    {
        IEnumerable<EmittedOperation> found =
            from api in typeof(GongClient).GetProperties()
            where api.PropertyType.IsInterface
            from method in api.PropertyType.GetMethods()
            where Plain(method.Name) == Plain(operation.Id + "Async")
            select new EmittedOperation(api, method, operation);
        return Assert.Single(found);
    }

    /// <summary>Calls it, and writes what it answers as JSON.</summary>
    public async Task<JsonNode> CallAsync(GongClient gong, OperationInput input)
    {
        Task task = (Task)Method.Invoke(Api.GetValue(gong), Arguments(Method.GetParameters(), input))!;
        await task;
        return Json(task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task)!);
    }

    /// <summary>Walks over its pages, and writes each item as JSON.</summary>
    public Task<IReadOnlyList<JsonNode>> WalkAsync(GongClient gong, OperationInput input)
    {
        MethodInfo walker = Walker();
        object items = walker.Invoke(null, [Api.GetValue(gong), .. Arguments(walker.GetParameters().Skip(1), input)])!;
        MethodInfo read = typeof(EmittedOperation).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (Task<IReadOnlyList<JsonNode>>)read.MakeGenericMethod(walker.ReturnType.GetGenericArguments()).Invoke(null, [items])!;
    }

    // The extension that walks over the pages.
    private MethodInfo Walker()
    {
        string name = "Enumerate" + Operation.Id[(Operation.Id.StartsWith("get", StringComparison.Ordinal) ? "get" : "list").Length..] + "Async";
        IEnumerable<MethodInfo> found =
            from type in typeof(GongClient).Assembly.GetExportedTypes()
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            where Plain(method.Name) == Plain(name) && method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(GongPageable<>)
            select method;
        return Assert.Single(found);
    }

    private static async Task<IReadOnlyList<JsonNode>> ReadAsync<T>(GongPageable<T> items)
        where T : notnull
    {
        List<JsonNode> read = [];
        await foreach (T item in items)
        {
            read.Add(Json(item));
        }

        return read;
    }

    private static JsonNode Json(object answer) => JsonSerializer.SerializeToNode(answer, answer.GetType())!;

    private static object?[] Arguments(IEnumerable<ParameterInfo> parameters, OperationInput input)
    {
        Dictionary<string, JsonNode> rest = input.Parameters.ToDictionary(given => Plain(given.Key), given => given.Value);
        object?[] arguments = [.. parameters.Select(parameter => Argument(parameter, rest, input))];
        Assert.Empty(rest);
        return arguments;
    }

    private static object? Argument(ParameterInfo parameter, Dictionary<string, JsonNode> rest, OperationInput input)
    {
        if (rest.Remove(Plain(parameter.Name!), out JsonNode? value))
        {
            return Given(value, Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType);
        }

        if (parameter.HasDefaultValue)
        {
            return parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None : parameter.DefaultValue;
        }

        if (parameter.ParameterType == typeof(UploadedFile))
        {
            Assert.Contains(parameter.Name!, GongSchemas.Members(input.Operation.Body!).Keys);
            UploadedFile file = GongFile.FromStream(new MemoryStream(OperationInput.File.ToArray()), "file.wav");
            return file;
        }

        Assert.NotNull(input.Body);
        return input.Body.Deserialize(parameter.ParameterType);
    }

    // With Refit, a flag has a type of its own.
    private static object? Given(JsonNode value, Type type) =>
        value.GetValueKind() is JsonValueKind.True or JsonValueKind.False && type.GetMethod("op_Implicit", [typeof(bool)]) is { } conversion
            ? conversion.Invoke(null, [value.GetValue<bool>()])
            : value.Deserialize(type);

    private static string Plain(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
