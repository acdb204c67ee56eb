using GongGen.Reading.Naming;
using GongGen.Reading.Rules;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Documents;

/// <summary>What every reader of one document shares.</summary>
internal sealed class ReadContext
{
    public ReadContext(SpecMapping root, NodeReader nodes, IssueList issues, ReadSettings settings, OpenApiVersion version, CancellationToken cancellationToken)
    {
        Root = root;
        Nodes = nodes;
        Issues = issues;
        Settings = settings;
        Version = version;
        CancellationToken = cancellationToken;
        References = new ReferenceResolver(root, issues);
        Names = new Namer(issues);
        string lastSegment = settings.Namespace.Substring(settings.Namespace.LastIndexOf('.') + 1);
        TypeNames = new NameAllocator([.. ReservedNames.Types, lastSegment]);
    }

    public SpecMapping Root { get; }

    public NodeReader Nodes { get; }

    public IssueList Issues { get; }

    public ReadSettings Settings { get; }

    public OpenApiVersion Version { get; }

    public ReferenceResolver References { get; }

    public Namer Names { get; }

    /// <summary>The names of everything in the emitted namespace.</summary>
    public NameAllocator TypeNames { get; }

    /// <summary>Where elements carry rules.</summary>
    public RuleRegister Rules { get; } = new();

    public CancellationToken CancellationToken { get; }
}
