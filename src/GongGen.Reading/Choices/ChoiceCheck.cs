using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Operations;

namespace GongGen.Reading.Choices;

/// <summary>Finds names in Tags and Exclude that no operation has.</summary>
internal sealed class ChoiceCheck
{
    private readonly ReadContext _context;
    private readonly PathsReader _paths;
    private readonly List<string> _tags;
    private readonly List<string> _operations;

    public ChoiceCheck(ReadContext context, PathsReader paths, DocumentModel document)
    {
        _context = context;
        _paths = paths;
        _tags = paths.Entries.SelectMany(entry => new[] { entry.Tag, paths.ApiName(entry) }).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        _operations = document.Apis.SelectMany(api => api.Operations).Select(operation => operation.Id)
            .Concat(paths.Entries.Select(entry => entry.WrittenId))
            .Where(id => id.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
    }

    /// <summary>Reports every unknown name, and a choice that leaves nothing.</summary>
    public void Run(OperationChoice choice)
    {
        bool allKnown = true;
        foreach (string name in _context.Settings.Tags.Where(name => !Has(_tags, name)))
        {
            allKnown = false;
            Report($"no operation has the tag \"{name}\" of Tags; it was ignored{NameSuggester.Question(name, _tags)}");
        }

        foreach (string name in _context.Settings.Exclude.Where(name => !Has(_tags, name) && !Has(_operations, name)))
        {
            allKnown = false;
            Report($"no operation has the tag or the id \"{name}\" of Exclude; it was ignored{NameSuggester.Question(name, _tags.Concat(_operations))}");
        }

        if (allKnown && _paths.Entries.All(entry => !choice.Keeps(entry.Tag, _paths.ApiName(entry), entry.WrittenId)))
        {
            Report("Tags and Exclude leave no operation; a client without members was generated");
        }
    }

    private static bool Has(List<string> names, string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);

    private void Report(string message) =>
        _context.Issues.Add(new SpecIssue(SpecIssueKind.InvalidSetting, message, "", _context.Root.Text.Locate(0, 0)));
}
