using System.Runtime.CompilerServices;
using VerifyTests;
using static VerifyXunit.Verifier;

namespace GongGen.Testing.Tests.Snapshots;

public sealed class VerifierTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ComparesWithTheFileBesideTheTest() => await Verify("a\r\nb");

    [Theory]
    [InlineData("x", 1)]
    [InlineData("a/b", null)]
    public async Task NamesTheirParameters(string first, int? second) => await Verify($"{first} {second}", "cs").UseParameters(first, second);

    [Fact]
    public async Task ANewSnapshotFailsAndIsReceived()
    {
        HarnessException failure = await Assert.ThrowsAsync<HarnessException>(async () => await Verify("new").UseDirectory(_folder));

        Assert.Contains("VerifierTests.ANewSnapshotFailsAndIsReceived.received.txt", failure.Message);
        Assert.Equal("new", Read("VerifierTests.ANewSnapshotFailsAndIsReceived.received.txt"));
    }

    [Fact]
    public async Task ADifferenceFailsWithBothFilesAndTheLines()
    {
        Write("it.verified.txt", "old");

        HarnessException failure = await Assert.ThrowsAsync<HarnessException>(async () => await Verify("new").UseDirectory(_folder).UseFileName("it"));

        Assert.Contains(Path.Combine(_folder, "it.verified.txt"), failure.Message);
        Assert.Contains(Path.Combine(_folder, "it.received.txt"), failure.Message);
        Assert.Contains("- old\n+ new", failure.Message);
    }

    [Theory]
    [InlineData("one\r\ntwo")]
    [InlineData("one\ntwo\n")]
    [InlineData("\uFEFFone\ntwo")]
    public async Task IgnoresLineEndingsAFinalOneAndTheByteOrderMark(string verified)
    {
        Write("it.verified.txt", verified);

        await Verify("one\ntwo").UseDirectory(_folder).UseFileName("it");
    }

    [Fact]
    public async Task SuccessDeletesWhatWasReceivedBefore()
    {
        Write("it.verified.txt", "same");
        Write("it.received.txt", "older");

        await Verify("same").UseDirectory(_folder).UseFileName("it");

        Assert.False(File.Exists(Path.Combine(_folder, "it.received.txt")));
    }

    [Fact]
    public async Task AVerifiedFileWithoutATextFails()
    {
        Write("it#kept.verified.cs", "1");
        Write("it#gone.verified.cs", "2");
        Write("item.verified.cs", "of another test");

        HarnessException failure = await Assert.ThrowsAsync<HarnessException>(
            async () => await Verify([new Target("cs", "1", "kept")]).UseDirectory(_folder).UseFileName("it"));

        Assert.Contains("it#gone.verified.cs", failure.Message);
        Assert.DoesNotContain("item.verified.cs", failure.Message);
    }

    [Fact]
    public async Task AcceptingWritesNewDifferentAndStaleFiles()
    {
        Write("it#changed.verified.cs", "old");
        Write("it#changed.received.cs", "older");
        Write("it#gone.verified.cs", "");

        await Snapshot.CompareAsync(Path.Combine(_folder, "it"), [new Target("cs", "1", "changed"), new Target("txt", "2", "new")], accepts: true);

        Assert.Equal(["it#changed.verified.cs", "it#new.verified.txt"], Directory.EnumerateFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("1", Read("it#changed.verified.cs"));
    }

    [Fact]
    public async Task SettingsGoInFrontAsWell()
    {
        Write("Type.Method.verified.txt", "null");
        VerifySettings settings = new();
        settings.UseDirectory(_folder);
        settings.UseTypeName("Type");

        await Verify(target: (string?)null, settings).UseMethodName("Method");
    }

    [Fact]
    public async Task ACallOutsideTheTestsOwnMethodIsRefused()
    {
        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(async () => await Indirectly());

        Assert.Contains("'VerifierTests.Indirectly' is not an xunit test", failure.Message);
    }

    [Fact]
    public async Task ParametersHaveToBeComplete()
    {
        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(async () => await Verify("x").UseParameters(1));

        Assert.Contains("has 0 parameters, and UseParameters gave 1", failure.Message);
    }

    [Fact]
    public void AFileNameExcludesTheOtherNames()
    {
        VerifySettings settings = new();
        settings.UseFileName("it");

        Assert.Throws<InvalidOperationException>(() => settings.UseMethodName("m"));
    }

    private SettingsTask Indirectly([CallerFilePath] string file = "") => Verify("x", sourceFile: file).UseDirectory(_folder);

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder, name));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
