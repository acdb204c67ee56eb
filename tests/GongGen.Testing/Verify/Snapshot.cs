using System.Text;
using GongGen.Testing;
using GongGen.Testing.Text;

namespace VerifyTests;

/// <summary>
/// Compares texts with the verified files beside a test.
/// With <c>GONGGEN_ACCEPT_SNAPSHOTS=1</c> in the environment, received texts become the verified files and the test succeeds.
/// </summary>
internal static class Snapshot
{
    /// <summary>The environment variable that accepts what was received.</summary>
    public const string AcceptVariable = "GONGGEN_ACCEPT_SNAPSHOTS";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>True where the environment accepts what was received.</summary>
    public static bool IsAccepting => string.Equals(Environment.GetEnvironmentVariable(AcceptVariable), "1", StringComparison.Ordinal);

    /// <summary>Compares every target, then looks for verified files that no target has any more.</summary>
    public static async Task<VerifyResult> CompareAsync(string prefix, IReadOnlyList<Target> targets, bool accepts)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(prefix)!);
        List<string> failures = [];
        List<string> verified = [];
        foreach (Target target in targets)
        {
            string stem = target.Name is null ? prefix : $"{prefix}#{target.Name}";
            string file = $"{stem}.verified.{target.Extension}";
            if (verified.Contains(file, StringComparer.OrdinalIgnoreCase))
            {
                throw new InvalidOperationException($"Two targets would be the file '{file}'. Give them different names.");
            }

            verified.Add(file);
            string? failure = await CompareAsync(file, $"{stem}.received.{target.Extension}", Normalize(target.StringData), accepts).ConfigureAwait(false);
            failures.AddRange(failure is null ? [] : [failure]);
        }

        failures.AddRange(RemoveOrReportStale(prefix, verified, accepts));
        return failures.Count == 0 ? new VerifyResult(verified) : throw new HarnessException(string.Join("\n", failures));
    }

    private static async Task<string?> CompareAsync(string verifiedFile, string receivedFile, string received, bool accepts)
    {
        string? verified = File.Exists(verifiedFile) ? Normalize(await File.ReadAllTextAsync(verifiedFile).ConfigureAwait(false)) : null;
        if (verified is not null && IsSame(verified, received))
        {
            File.Delete(receivedFile);
            return null;
        }

        if (accepts)
        {
            await File.WriteAllTextAsync(verifiedFile, received, Utf8).ConfigureAwait(false);
            File.Delete(receivedFile);
            return null;
        }

        await File.WriteAllTextAsync(receivedFile, received, Utf8).ConfigureAwait(false);
        return $"""
            The snapshot {(verified is null ? "is new" : "differs")}.
            Verified: {verifiedFile}
            Received: {receivedFile}
            Set {AcceptVariable}=1 to accept what was received.

            {LineDiff.Between(verified ?? "", received)}
            """;
    }

    private static IEnumerable<string> RemoveOrReportStale(string prefix, List<string> verified, bool accepts)
    {
        string name = Path.GetFileName(prefix);
        IEnumerable<string> stale = Directory.EnumerateFiles(Path.GetDirectoryName(prefix)!, "*.verified.*")
            .Where(file => IsOf(name, Path.GetFileName(file)) && !verified.Contains(file, StringComparer.OrdinalIgnoreCase));
        foreach (string file in stale.Order(StringComparer.Ordinal).ToList())
        {
            if (accepts)
            {
                File.Delete(file);
                continue;
            }

            yield return $"The snapshot has no text for the verified file '{file}' any more. Delete it, or set {AcceptVariable}=1.";
        }
    }

    private static bool IsOf(string name, string file) =>
        file.StartsWith($"{name}#", StringComparison.OrdinalIgnoreCase) || file.StartsWith($"{name}.verified.", StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(string verified, string received) =>
        string.Equals(verified, received, StringComparison.Ordinal) || string.Equals(verified, received + "\n", StringComparison.Ordinal);

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
