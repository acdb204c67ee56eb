using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Generator.Tests;

public class PolyfillTests
{
    private const string File = "GongGen/Polyfills.g.cs";
    private const string IsExternalInit = "namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }";

    [Fact]
    public void OldFramework_GetsWhatItLacks()
    {
        string text = Old().Run()[File];

        Assert.Equal(4, text.Split("[global::Microsoft.CodeAnalysis.Embedded]\ninternal ").Length - 1);
    }

    [Fact]
    public void CurrentFramework_GetsNothing() => Assert.DoesNotContain(File, Spec.Run(Spec.Small).Run().Sources.Keys);

    [Fact]
    public void NoDocument_NeedsNothing() =>
        Assert.DoesNotContain(File, Old().WithoutFile("gong.yaml").AllowingChange(StepNames.All).Run().Sources.Keys);

    [Fact]
    public void TypeOfTheProject_IsLeftToIt()
    {
        string text = Old().WithSource(IsExternalInit).Run()[File];

        Assert.DoesNotContain("IsExternalInit", text, StringComparison.Ordinal);
        Assert.Contains("class RequiredMemberAttribute", text, StringComparison.Ordinal);
    }

    [Fact]
    public void InternalTypeOfAnotherProject_IsOfNoUse()
    {
        MetadataReference other = Old().WithoutFile("gong.yaml").WithAssemblyName("Other").WithSource(IsExternalInit).AllowingChange(StepNames.All).Run().ToImageReference();

        Assert.Contains("IsExternalInit", Old().WithReferences(other).Run()[File], StringComparison.Ordinal);
    }

    [Fact]
    public void TwoProjectsThatSeeEachOther_DoNotClash()
    {
        MetadataReference other = Old().WithAssemblyName("Other").WithSource("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"UnderTest\")]").Run().ToImageReference();

        Assert.Contains("IsExternalInit", Old("Acme").WithReferences(other).Run()[File], StringComparison.Ordinal);
    }

    [Fact]
    public void SwitchedOff_GivesNone() =>
        GeneratorSteps.Between(Old(), Old().WithOption("GongPolyfills", "false")).Require(StepNames.Polyfills, IncrementalStepRunReason.Removed);

    private static GeneratorRun Old(string ns = "Gong") => Spec.Run(Spec.Small, "gong.yaml", ("GongNamespace", ns))
        .WithLanguageVersion(LanguageVersion.CSharp12)
        .WithFramework(OldFrameworks.Named("netstandard2.0"));
}
