using GongGen.Emission.Annotations;
using GongGen.Emission.Clients;
using GongGen.Emission.Json;
using GongGen.Emission.Runtime;
using GongGen.Emission.Types;
using GongGen.Emission.Writing;

namespace GongGen.Emission;

/// <summary>Writes the file of a group.</summary>
public static class GroupEmitter
{
    /// <summary>The emitted file; equal groups give equal text.</summary>
    public static EmittedFile Emit(OutputGroup group, TargetFacts target) => new(group.HintName, group switch
    {
        TypesGroup types => TypesEmitter.Emit(types, target),
        ApiGroup api => ApiEmitter.Emit(api, target),
        ClientGroup client => ClientEmitter.Emit(client),
        JsonContextGroup context => JsonContextEmitter.Emit(context),
        AnnotationsGroup => AnnotationsSource.Emit(),
        PolyfillsGroup polyfills => PolyfillsSource.Emit(polyfills),
        RuntimeGroup runtime => RuntimeSource.Emit(runtime, target),
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "No emitter knows this group."),
    });
}
