using GongGen.Model;

namespace GongGen.Emission.Tests.Json;

public class JsonContextEmitterTests
{
    [Fact]
    public Task KnowsEveryType() => Verifier.Verify(
        GroupEmitter.Emit(new JsonContextGroup("Gong/GongJsonContext.g.cs", "Gong", false, new[] { "Call", "CallDirection" }.ToEquatableArray()), TargetFacts.Current).Text,
        "cs");
}
