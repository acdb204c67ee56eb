using GongGen.Model;

namespace GongGen.Emission.Tests.Clients;

public class ClientEmitterTests
{
    [Fact]
    public Task OnePropertyPerInterface() => Verifier.Verify(
        GroupEmitter.Emit(new ClientGroup(
            "Gong/GongClient.g.cs",
            "Gong",
            true,
            "Gong API",
            "https://api.gong.io",
            new ClientApi[] { new("Calls", "ICallsApi", "Calls and their recordings."), new("Users", "IUsersApi", "") }.ToEquatableArray()), TargetFacts.Current).Text,
        "cs");
}
