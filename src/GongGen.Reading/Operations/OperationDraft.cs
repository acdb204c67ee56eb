using GongGen.Model.Issues;
using GongGen.Model.Types;
using GongGen.Reading.Naming;
using GongGen.Reading.Schemas;

namespace GongGen.Reading.Operations;

/// <summary>An operation while it is read: its scope of names, the types inside it, and whether it has to be left out.</summary>
internal sealed class OperationDraft(OperationEntry entry, string methodStem, IssueList issues)
{
    public OperationEntry Entry { get; } = entry;

    /// <summary>The operation's id as an identifier.</summary>
    public string MethodStem { get; } = methodStem;

    /// <summary>The types that the operation's own schemas became.</summary>
    public List<TypeModel> Found { get; } = [];

    /// <summary>The names of the method's parameters.</summary>
    public NameAllocator ParameterNames { get; } = new(["cancellationToken"]);

    public bool IsLeftOut { get; private set; }

    /// <summary>Where a schema of the operation stands, for the types inside it.</summary>
    public TypePlace Place(string suffix) => new(MethodStem + suffix, Found);

    public void LeaveOut(string reason)
    {
        IsLeftOut = true;
        issues.Add(SpecIssueKind.OperationLeftOut, $"{Entry.Title} was left out: {reason}", Entry.Node);
    }
}
