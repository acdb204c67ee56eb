using GongGen.Emission.Refit;
using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Emission;

/// <summary>Cuts a document into the files that are emitted for it.</summary>
public static class DocumentGroups
{
    /// <summary>The groups, each equal to the one of an earlier run where nothing that it is made from has changed.</summary>
    public static IEnumerable<OutputGroup> Of(DocumentModel document)
    {
        string ns = document.Namespace;
        bool isPublic = document.IsPublic;
        foreach (IGrouping<string, TypeModel> types in document.Types.GroupBy(type => type.FileGroup, StringComparer.OrdinalIgnoreCase))
        {
            yield return new TypesGroup($"{ns}/{types.Key}.Types.g.cs", ns, isPublic, types.ToEquatableArray());
        }

        foreach (ApiModel api in document.Apis)
        {
            yield return new ApiGroup($"{ns}/{api.Name}.Api.g.cs", ns, isPublic, api);
        }

        EquatableArray<ClientApi> apis = document.Apis.Select(api => new ClientApi(api.Name, api.InterfaceName, api.Doc.Summary)).ToEquatableArray();
        yield return new ClientGroup(
            $"{ns}/GongClient.g.cs",
            ns,
            isPublic,
            document.Title,
            document.BaseUrl,
            apis);
        yield return new RegistrationGroup($"{ns}/Registration.g.cs", ns, isPublic, apis);
        yield return new RefitGroup(
            $"{ns}/GongRefit.g.cs",
            ns,
            isPublic,
            document.BaseUrl,
            document.Apis.Where(api => RefitFit.Obstacle(api) is null).Select(api => api.InterfaceName).ToEquatableArray(),
            document.Apis
                .SelectMany(api => api.Operations)
                .OrderBy(operation => operation.Path.IndexOf('{') < 0 ? 0 : 1)
                .Select(operation => new RefitOperation(operation.Id, operation.HttpMethod, operation.Path, operation.IsRepeatable == true, operation.DuplicateMember, operation.Scopes))
                .ToEquatableArray());
        yield return new JsonContextGroup($"{ns}/GongJsonContext.g.cs", ns, isPublic, document.Types.Select(type => type.Name).ToEquatableArray());
        yield return new RuntimeGroup($"{ns}/Runtime.g.cs", ns, isPublic);
    }
}
