using GongGen.Emission;
using GongGen.Emission.Writing;
using GongGen.Model.Issues;

namespace GongGen.Generator;

/// <summary>A file to add to the project, or the issue that stands in for it.</summary>
/// <param name="File">The file; null where there is none.</param>
/// <param name="IsEarly">True where it goes into the compilation before generators run.</param>
/// <param name="Issue">What went wrong; null where nothing did.</param>
internal sealed record EmittedSource(EmittedFile? File, bool IsEarly, SpecIssue? Issue)
{
    private static readonly EmittedSource Nothing = new(File: null, IsEarly: false, Issue: null);

    /// <summary>Writes a group for a project.</summary>
    public static EmittedSource Of(OutputGroup group, CompilationFacts facts)
    {
        if (!facts.AreEnough || !GroupEmitter.HasFile(group, facts.Target))
        {
            return Nothing;
        }

        try
        {
            return new EmittedSource(GroupEmitter.Emit(group, facts.Target), GroupEmitter.IsEarly(group, facts.Target), Issue: null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Nothing with { Issue = SpecReading.InternalError(group.HintName, exception) };
        }
    }
}
