namespace GongGen.Reading.Tests.Corpus;

/// <summary>A theory over real documents that are not part of this repository; skipped, with the reason, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDocumentTheoryAttribute : TheoryAttribute
{
    public SharedDocumentTheoryAttribute(params string[] paths)
    {
        if (paths.Any(path => SharedDocuments.Find(path) is null))
        {
            Skip = SharedDocuments.SkipReason;
        }
    }
}
