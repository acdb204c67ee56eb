using GongGen.Sandbox.Validation;

namespace GongGen.Sandbox.Endpoints;

/// <summary>An operation that takes nothing but a query and a path.</summary>
internal abstract class QueryOperation : IOperation
{
    public string Method => "GET";

    public abstract string Route { get; }

    public Task<Answer> AnswerAsync(HttpContext context)
    {
        var run = new ValidationRun(refusesUnknownMembers: false);
        var answer = Respond(context, new QueryReader(context.Request.Query, run));
        return Task.FromResult(run.IsClean ? answer() : Answer.Refuse(400, run.Errors));
    }

    /// <summary>Reads the query now and returns what answers it, which is called only if the query was right.</summary>
    protected abstract Func<Answer> Respond(HttpContext context, QueryReader query);
}
