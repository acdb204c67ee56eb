using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Reading.Naming;

namespace GongGen.Reading.Operations;

/// <summary>An interface while its operations are read.</summary>
internal sealed class ApiDraft(string tag, string name, string interfaceName, DocModel doc)
{
    public string Name { get; } = name;

    public NameAllocator MethodNames { get; } = new([]);

    public List<OperationModel> Operations { get; } = [];

    public ApiModel ToModel() => new()
    {
        Tag = tag,
        Name = Name,
        InterfaceName = interfaceName,
        Doc = doc,
        Operations = Operations.ToEquatableArray(),
    };
}
