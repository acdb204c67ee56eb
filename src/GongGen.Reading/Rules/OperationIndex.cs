using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Reading.Naming;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Rules;

/// <summary>The operations of a document by their ids, those that are emitted and those that are only written.</summary>
internal sealed class OperationIndex
{
    private readonly Dictionary<string, OperationModel> _emitted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public OperationIndex(SpecMapping root, DocumentModel document)
    {
        foreach (OperationModel operation in document.Apis.SelectMany(api => api.Operations))
        {
            _emitted[operation.Id] = operation;
        }

        foreach (SpecMapping path in Mappings(root["paths"]))
        {
            foreach (SpecMapping operation in Mappings(path))
            {
                if (operation["operationId"] is SpecScalar id)
                {
                    _written.Add(id.Value);
                }
            }
        }
    }

    /// <summary>The operation; null where it stands in the document but is not emitted.</summary>
    /// <exception cref="RuleFault">The document has no operation of that id.</exception>
    public OperationModel? Find(string id)
    {
        if (_emitted.TryGetValue(id, out OperationModel? operation))
        {
            return operation;
        }

        return _written.Contains(id) ? null : throw new RuleFault($"the document has no operation \"{id}\"" + NameSuggester.Question(id, _emitted.Keys));
    }

    private static IEnumerable<SpecMapping> Mappings(SpecNode? node) =>
        node is SpecMapping mapping ? mapping.Entries.Select(entry => entry.Value).OfType<SpecMapping>() : [];
}
