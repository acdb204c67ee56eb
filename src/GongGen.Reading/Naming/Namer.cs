using GongGen.Model.Issues;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Naming;

/// <summary>Names elements after their text in the document, and reports every name that is not simply that text.</summary>
internal sealed class Namer(IssueList issues)
{
    // Each type brings a converter of its own name.
    private const string Converter = "JsonConverter";

    public string Pascal(NameAllocator scope, string text, SpecNode place, string fallback, string reservedSuffix = "") =>
        Choose(scope, text, Identifiers.Pascal(text), fallback, reservedSuffix, place);

    public string Camel(NameAllocator scope, string text, SpecNode place, string reservedSuffix = "") =>
        Choose(scope, text, Identifiers.Camel(text), "value", reservedSuffix, place);

    /// <summary>Names a type after a name that is C# already.</summary>
    /// <param name="scope">The names of the namespace.</param>
    /// <param name="plain">The wanted name.</param>
    /// <param name="text">The name in the document.</param>
    /// <param name="place">Where a change of the name is reported.</param>
    /// <param name="members">The members that the type has whatever the document says: none can be named like the type (CS0542).</param>
    public string Type(NameAllocator scope, string plain, string text, SpecNode place, IReadOnlyList<string> members)
    {
        if (plain.EndsWith(Converter, StringComparison.OrdinalIgnoreCase) || members.Contains(plain, StringComparer.Ordinal))
        {
            scope.Reserve(plain);
        }

        return Choose(scope, text, plain, "Schema", "Model", place);
    }

    private string Choose(NameAllocator scope, string text, string plain, string fallback, string reservedSuffix, SpecNode place)
    {
        string name = scope.Allocate(plain.Length == 0 ? fallback : plain, reservedSuffix);
        if (!string.Equals(name, plain, StringComparison.Ordinal))
        {
            string reason = plain.Length == 0 ? "it holds no letter or digit"
                : scope.IsReserved(plain) ? "the plain name means something else there" : "another name there is the same";
            issues.Add(SpecIssueKind.NameChanged, $"\"{text}\" is named {name} in C#, because {reason}", place);
        }
        else if (name[0] == '_')
        {
            issues.Add(SpecIssueKind.NameChanged, $"\"{text}\" is named {name} in C#, because a C# name cannot begin with a digit", place);
        }

        return name;
    }
}
