using GongGen.Model.Issues;
using GongGen.Model.Types;
using GongGen.Reading.Naming;
using GongGen.Reading.Schemas;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Operations;

/// <summary>An operation while it is read: its scope of names, the types inside it, and whether it has to be left out.</summary>
internal sealed class OperationDraft(OperationEntry entry, string id, string methodStem, IssueList issues)
{
    public OperationEntry Entry { get; } = entry;

    /// <summary>The operation's id, unique in the document.</summary>
    public string Id { get; } = id;

    /// <summary>The operation's id as an identifier.</summary>
    public string MethodStem { get; } = methodStem;

    /// <summary>The types that the operation's own schemas became.</summary>
    public List<TypeModel> Found { get; } = [];

    /// <summary>The names of the method's parameters.</summary>
    public NameAllocator ParameterNames { get; } = new(["cancellationToken"]);

    public bool IsLeftOut { get; private set; }

    /// <summary>Where a schema of the operation stands, for the types inside it. What operations share by reference is named after itself.</summary>
    public TypePlace Place(SpecMapping node, SpecMapping target, string suffix)
    {
        string shared = ReferenceEquals(node, target) || target.Key is null ? "" : Identifiers.Pascal(target.Key.Value);
        bool hasSuffix = shared.Length > 0 && shared.EndsWith(suffix, StringComparison.Ordinal);
        return new TypePlace((shared.Length > 0 ? shared : MethodStem) + (hasSuffix ? "" : suffix), Found);
    }

    public void LeaveOut(string reason)
    {
        IsLeftOut = true;
        issues.Add(SpecIssueKind.OperationLeftOut, $"{Entry.Title} was left out: {reason}", Entry.Node);
    }
}
