using GongGen.Emission.Clients;
using GongGen.Emission.Types;
using GongGen.Model.Operations;

namespace GongGen.Emission.Refit;

/// <summary>An interface that Refit implements: the one of the client, or the one beside it whose methods return whole answers.</summary>
/// <param name="api">The operations.</param>
/// <param name="types">Types as text.</param>
/// <param name="givesResponses">True for the interface whose methods return whole answers.</param>
internal sealed class RefitMethods(ApiModel api, CSharpType types, bool givesResponses)
{
    /// <summary>The operations.</summary>
    public ApiModel Api => api;

    /// <summary>True where a method returns the whole answer.</summary>
    public bool GivesResponses => givesResponses;

    /// <summary>The name of the interface.</summary>
    public string Name => NameOf(api.InterfaceName, givesResponses);

    /// <summary>The name of the class that stands in where Refit's generator does not see the interface.</summary>
    public string ClassName => "Refit" + Name.Substring(1);

    /// <summary>The interfaces of an emitted file.</summary>
    public static IEnumerable<RefitMethods> Of(ApiModel api, CSharpType types, TargetFacts target)
    {
        yield return new RefitMethods(api, types, givesResponses: false);
        if (target.Refit.WantsResponses)
        {
            yield return new RefitMethods(api, types, givesResponses: true);
        }
    }

    /// <summary>The name of an interface or of the one beside it.</summary>
    public static string NameOf(string interfaceName, bool givesResponses) => givesResponses ? interfaceName + "Responses" : interfaceName;

    /// <summary>What a method returns.</summary>
    public string ReturnType(OperationModel operation, MethodSignature signature) =>
        givesResponses ? $"{WellKnown.Task}<{ResponseType(operation)}>" : signature.ReturnType;

    /// <summary>The type of a whole answer.</summary>
    public string ResponseType(OperationModel operation) => operation.Response.Kind == ResponseKind.None
        ? "global::Refit.IApiResponse"
        : $"global::Refit.IApiResponse<{ValueType(operation)}>";

    /// <summary>The type of what an answer brings.</summary>
    public string ValueType(OperationModel operation) => operation.Response.Kind switch
    {
        ResponseKind.Json => types.Of(operation.Response.Type!),
        ResponseKind.Binary => "global::System.IO.Stream",
        ResponseKind.Text => "string",
        _ => "global::System.Net.Http.HttpContent",
    };
}
