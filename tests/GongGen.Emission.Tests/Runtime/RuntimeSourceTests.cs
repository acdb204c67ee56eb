namespace GongGen.Emission.Tests.Runtime;

public class RuntimeSourceTests
{
    [Fact]
    public void MovesEveryFileIntoTheNamespace()
    {
        string text = GroupEmitter.Emit(new RuntimeGroup("Acme.Calls/Runtime.g.cs", "Acme.Calls", true), TargetFacts.Current).Text;

        Assert.Contains("namespace Acme.Calls\n{", text, StringComparison.Ordinal);
        Assert.Contains("namespace Acme.Calls.Runtime\n{", text, StringComparison.Ordinal);
        Assert.DoesNotContain("namespace Gong", text, StringComparison.Ordinal);
        Assert.DoesNotContain("global::Gong.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void IsInternalWhereTheClientIs()
    {
        string text = GroupEmitter.Emit(new RuntimeGroup("Gong/Runtime.g.cs", "Gong", false), TargetFacts.Current).Text;

        Assert.DoesNotContain("\npublic ", text, StringComparison.Ordinal);
        Assert.Contains("\ninternal sealed class GongClientOptions", text, StringComparison.Ordinal);
    }
}
