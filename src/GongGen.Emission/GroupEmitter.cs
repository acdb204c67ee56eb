using GongGen.Emission.Annotations;
using GongGen.Emission.Clients;
using GongGen.Emission.Json;
using GongGen.Emission.Refit;
using GongGen.Emission.Registration;
using GongGen.Emission.Runtime;
using GongGen.Emission.Types;
using GongGen.Emission.Writing;

namespace GongGen.Emission;

/// <summary>Writes the file of a group.</summary>
public static class GroupEmitter
{
    /// <summary>True where a group has a file in a project: what is for a package is only where that package is.</summary>
    public static bool HasFile(OutputGroup group, TargetFacts target) => group switch
    {
        RefitGroup => target.Refit.IsThere,
        RegistrationGroup => target.HasHttpFactory,
        _ => true,
    };

    /// <summary>True where the file of a group goes into the compilation before generators run.</summary>
    public static bool IsEarly(OutputGroup group, TargetFacts target) => target.IsSeenByGenerators && !(group is ApiGroup && target.Refit.HidesInterfaces);

    /// <summary>The emitted file; equal groups give equal text.</summary>
    public static EmittedFile Emit(OutputGroup group, TargetFacts target) => new(group.HintName, group switch
    {
        TypesGroup types => TypesEmitter.Emit(types, target),
        ApiGroup api => ApiEmitter.Emit(api, target),
        ClientGroup client => ClientEmitter.Emit(client),
        RefitGroup refit => RefitEmitter.Emit(refit, target),
        JsonContextGroup context => JsonContextEmitter.Emit(context),
        AnnotationsGroup => AnnotationsSource.Emit(),
        PolyfillsGroup polyfills => PolyfillsSource.Emit(polyfills),
        RegistrationGroup registration => RegistrationEmitter.Emit(registration, target),
        RuntimeGroup runtime => RuntimeSource.Emit(runtime, target),
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "No emitter knows this group."),
    });
}
