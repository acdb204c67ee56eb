using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>
/// Compares what a test made with the <c>{Class}.{Method}.verified.{extension}</c> beside its source, by the names of Verify.Xunit.
/// A difference writes <c>.received.</c> beside it and fails; <c>GONGGEN_ACCEPT_SNAPSHOTS=1</c> in the environment accepts it instead.
/// </summary>
public static class Verifier
{
    private const string DefaultExtension = "txt";

    /// <summary>Compares a text with a <c>.txt</c>.</summary>
    public static SettingsTask Verify(
        string? target,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string memberName = "") =>
        Compare([new Target(DefaultExtension, Root(target))], settings, sourceFile, memberName);

    /// <summary>Compares a text with a file of an extension.</summary>
    public static SettingsTask Verify(
        string? target,
        string extension,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string memberName = "") =>
        Compare([new Target(extension, Root(target))], settings, sourceFile, memberName);

    /// <summary>Compares one named text.</summary>
    public static SettingsTask Verify(
        Target target,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string memberName = "") =>
        Compare([target], settings, sourceFile, memberName);

    /// <summary>Compares several texts, each with its own file.</summary>
    public static SettingsTask Verify(
        IEnumerable<Target> targets,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string memberName = "") =>
        Compare([.. targets], settings, sourceFile, memberName);

    // The two words are Verify's: a file can't say "nothing" otherwise.
    private static string Root(string? target) => target switch
    {
        null => "null",
        "" => "emptyString",
        _ => target,
    };

    private static SettingsTask Compare(IReadOnlyList<Target> targets, VerifySettings? settings, string sourceFile, string memberName) =>
        new(settings, current => Snapshot.CompareAsync(SnapshotName.Build(current, sourceFile, memberName), targets, Snapshot.IsAccepting));
}
