using Xunit;

namespace GongGen.Testing.Documents;

/// <summary>A theory over real documents that are not part of this repository; skipped, with the reason, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDocumentTheoryAttribute : TheoryAttribute
{
    /// <summary>A theory that needs some documents.</summary>
    /// <param name="paths">Their paths in that folder.</param>
    public SharedDocumentTheoryAttribute(params string[] paths)
    {
        if (paths.Any(path => SharedDocuments.Find(path) is null))
        {
            Skip = SharedDocuments.SkipReason;
        }
    }
}
