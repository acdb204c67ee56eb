using GongGen.Model;
using GongGen.Model.Issues;

namespace GongGen.Generator;

/// <summary>A document with its settings.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Namespace">The namespace to emit into.</param>
/// <param name="IsPublic">True where emitted types are public.</param>
/// <param name="Tags">The tags to emit; all where there is none.</param>
/// <param name="Exclude">Tags and operation ids not to emit.</param>
/// <param name="Issues">What is wrong with the settings; a file that has any is not read.</param>
internal sealed record SpecFile(
    string Path,
    string Text,
    string Namespace,
    bool IsPublic,
    EquatableArray<string> Tags,
    EquatableArray<string> Exclude,
    EquatableArray<SpecIssue> Issues);
