namespace GongGen.Emission.Tests.Types;

public class EnumEmitterTests
{
    [Fact]
    public Task KnownValues() => Verifier.Verify(
        GroupEmitter.Emit(Samples.Types(Samples.Enum("CallDirection", ("Inbound", "Inbound"), ("LeadContact", "Lead,Contact"))), TargetFacts.Current).Text,
        "cs");
}
