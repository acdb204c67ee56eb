using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GongGen.Sandbox.Documents;
using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints;

/// <summary>The answers that tests have asked for, by operation.</summary>
internal sealed class AnswerScript
{
    private readonly ConcurrentDictionary<ApiOperation, Func<RecordedRequest, SandboxAnswer>> _answers = new();

    public void Set(ApiOperation operation, Func<RecordedRequest, SandboxAnswer> answer) => _answers[operation] = answer;

    public void Forget(ApiOperation operation) => _answers.TryRemove(operation, out _);

    public SandboxAnswer? Find(ApiOperation operation, RecordedRequest request) =>
        _answers.TryGetValue(operation, out var answer) ? answer(request) : null;

    /// <summary>An answer that the operation can give.</summary>
    /// <exception cref="ArgumentException">The document says something else about the status or the body.</exception>
    public static SandboxAnswer Checked(ApiOperation operation, string json, int? status)
    {
        var answered = status ?? operation.SuccessStatus;
        if (!operation.Answers.TryGetValue(answered, out var schema))
        {
            var listed = string.Join(", ", operation.Answers.Keys);
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{operation.Id} has no answer {answered}; the document lists {listed}."), nameof(status));
        }

        var run = new ValidationRun(refusesUnknownMembers: true);
        try
        {
            using var body = JsonBody.Parse(Encoding.UTF8.GetBytes(json));
            new SchemaRule(schema, isAnswer: true).Check(body.RootElement, "", run);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException(exception.Message, nameof(json), exception);
        }

        return run.IsClean
            ? new SandboxAnswer(answered, json)
            : throw new ArgumentException($"{operation.Id} does not answer so. {string.Join("; ", run.Errors)}", nameof(json));
    }
}
