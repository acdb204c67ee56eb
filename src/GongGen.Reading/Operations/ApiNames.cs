using GongGen.Model;
using GongGen.Model.Issues;
using GongGen.Reading.Documents;
using GongGen.Reading.Naming;
using GongGen.Reading.Schemas;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>Names an interface for each tag, before any type is named.</summary>
internal sealed class ApiNames(ReadContext context)
{
    private readonly NameAllocator _stems = new([.. ReservedNames.ClientMembers]);
    private readonly Dictionary<string, ApiDraft> _byTag = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, DocModel>> _docs = new(() => Describe(context));

    /// <summary>The interfaces in the order of their first operations.</summary>
    public List<ApiDraft> All { get; } = [];

    public ApiDraft For(string tag, SpecNode place)
    {
        if (_byTag.TryGetValue(tag, out ApiDraft? known))
        {
            return known;
        }

        string plain = Stem(tag);
        string full = Identifiers.Pascal(tag);
        string name = Choose(plain, full);
        if (!string.Equals(name, plain, StringComparison.Ordinal))
        {
            context.Issues.Add(SpecIssueKind.NameChanged, $"the tag \"{tag}\" is named {name} in C#, because the plain name is taken or empty", place);
        }

        string interfaceName = $"I{name}Api";
        context.TypeNames.Reserve(interfaceName);
        context.TypeNames.Reserve(interfaceName + "Responses");
        context.TypeNames.Reserve($"{name}Api");
        context.TypeNames.Reserve($"{name}ApiExtensions");
        ApiDraft api = new(tag, name, interfaceName, _docs.Value.TryGetValue(tag, out DocModel? doc) ? doc : DocModel.None);
        _byTag.Add(tag, api);
        All.Add(api);
        return api;
    }

    // "Engagement (Legacy)" is Engagement, and EngagementLegacy where that is taken.
    private string Choose(string plain, string full)
    {
        if (plain.Length > 0 && _stems.IsFree(plain))
        {
            return _stems.Allocate(plain);
        }

        return _stems.Allocate(full.Length > 0 ? full : "Default", "Operations");
    }

    private static string Stem(string tag)
    {
        int open = tag.IndexOf('(');
        string stem = open < 0 ? "" : Identifiers.Pascal(tag.Substring(0, open));
        return stem.Length > 0 ? stem : Identifiers.Pascal(tag);
    }

    // What the document says about its tags; the first of a name counts.
    private static Dictionary<string, DocModel> Describe(ReadContext context)
    {
        Dictionary<string, DocModel> docs = new(StringComparer.Ordinal);
        foreach (SpecMapping each in context.Nodes.MappingItems(context.Root, "tags"))
        {
            if (context.Nodes.Text(each, "name") is { } name && !docs.ContainsKey(name))
            {
                docs.Add(name, DocReader.From(Docs.PlainText.From(context.Nodes.Text(each, "description"))));
            }
        }

        return docs;
    }
}
