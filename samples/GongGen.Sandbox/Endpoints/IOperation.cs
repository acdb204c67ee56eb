namespace GongGen.Sandbox.Endpoints;

/// <summary>One operation of the API.</summary>
internal interface IOperation
{
    string Method { get; }

    string Route { get; }

    Task<Answer> AnswerAsync(HttpContext context);
}
