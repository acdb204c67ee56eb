namespace GongGen.Sandbox.Validation;

/// <summary>Collects what is wrong with one request.</summary>
internal sealed class ValidationRun(bool refusesUnknownMembers)
{
    private readonly List<string> _errors = [];

    public bool RefusesUnknownMembers => refusesUnknownMembers;

    public IReadOnlyList<string> Errors => _errors;

    public bool IsClean => _errors.Count == 0;

    public void Refuse(string path, string sentence) =>
        _errors.Add(path.Length == 0 ? sentence : $"{path}: {sentence}");
}
