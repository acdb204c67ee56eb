using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Types;
using GongGen.Reading.Documents;
using GongGen.Reading.Operations;
using GongGen.Reading.Schemas;

namespace GongGen.Reading.Choices;

/// <summary>
/// Cuts a document down to the operations that the project wants and what they reach. The whole document is read and named first, so that a choice changes
/// neither a name nor the file of what stays.
/// </summary>
/// <param name="context">What all readers share.</param>
/// <param name="paths">The operations as written.</param>
internal sealed class DocumentChoice(ReadContext context, PathsReader paths)
{
    private readonly OperationChoice _choice = new(context.Settings);

    /// <summary>The part of the document that is wanted.</summary>
    public DocumentModel Apply(DocumentModel document)
    {
        if (_choice.IsAll)
        {
            return document;
        }

        new ChoiceCheck(context, paths, document).Run(_choice);
        List<ApiModel> apis = document.Apis.Select(Cut).Where(api => api.Operations.Count > 0).ToList();
        HashSet<string> reached = new TypeReach(document.Types).From(apis.SelectMany(api => api.Operations).SelectMany(OperationTypes.Of));
        return document with
        {
            Apis = apis.ToEquatableArray(),
            Types = document.Types.Where(type => reached.Contains(type.Name)).ToEquatableArray(),
        };
    }

    /// <summary>Takes back the findings about what is not wanted.</summary>
    public void ForgetIssues()
    {
        if (_choice.IsAll)
        {
            return;
        }

        ILookup<bool, OperationEntry> entries = paths.Entries.ToLookup(entry => _choice.Keeps(entry.Tag, paths.ApiName(entry), entry.WrittenId));
        context.Issues.Forget(new LeftOutPlaces(context.Root, entries[true], entries[false]).Holds);
    }

    private ApiModel Cut(ApiModel api) =>
        api with { Operations = api.Operations.Where(operation => _choice.Keeps(api.Tag, api.Name, operation.Id)).ToEquatableArray() };
}
