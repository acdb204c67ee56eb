using GongGen.Model;

namespace GongGen.Emission.Tests.Registration;

public class RegistrationEmitterTests
{
    private static readonly RegistrationGroup s_group = new(
        "Acme.Gong/Registration.g.cs", "Acme.Gong", true, new ClientApi[] { new("Calls", "ICallsApi", "") }.ToEquatableArray());

    [Fact]
    public Task Everything() => Verifier.Verify(Emit(TargetFacts.Current with { HasHttpFactory = true, HasConfiguration = true, HasKeyedServices = true }), "cs");

    [Fact]
    public void KeysAndSections_AreOnlyWhereTheyAreKnown()
    {
        string text = Emit(TargetFacts.Current with { HasHttpFactory = true });

        Assert.DoesNotContain("Keyed", text, StringComparison.Ordinal);
        Assert.DoesNotContain("IConfiguration", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NoFactory_NoFile() => Assert.False(GroupEmitter.HasFile(s_group, TargetFacts.Current));

    private static string Emit(TargetFacts target) => GroupEmitter.Emit(s_group, target).Text;
}
