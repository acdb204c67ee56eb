#nullable enable
namespace Gong.Runtime;

using global::System.IO;

/// <content>Files.</content>
internal sealed partial class GongValidation
{
    /// <summary>A recording that the API takes.</summary>
    /// <param name="rule">What it takes.</param>
    /// <param name="path">The file's name for people.</param>
    /// <param name="file">The file.</param>
    /// <param name="start">How many first bytes there are, and the format that they prove.</param>
    public void MediaFile(GongMediaRule rule, string path, GongFile file, (int Length, string? Format) start)
    {
        if (start.Length == 0)
        {
            Add(path, rule.RuleId, "is an empty file", rule.IsRefused);
            return;
        }

        if (rule.ProblemOf(Path.GetExtension(file.FileName).TrimStart('.'), start.Format) is { } problem)
        {
            Add(path, rule.RuleId, problem, rule.IsRefused);
        }

        long size = file.Size.GetValueOrDefault();
        if (size > rule.MaxBytes)
        {
            Add(path, rule.RuleId, "has " + Number(size) + " bytes; at most " + Number(rule.MaxBytes.GetValueOrDefault()) + " are taken", rule.IsRefused);
        }
        else if (size > rule.WarnBytes)
        {
            Add(path, rule.RuleId, "has " + Number(size) + " bytes; more than " + Number(rule.WarnBytes.GetValueOrDefault()) + " may be too many", isRefused: false);
        }
    }

    /// <summary>Stops an upload that turns out to be too large; its size was not known before.</summary>
    /// <exception cref="GongValidationException">There are too many bytes.</exception>
    public static void RefuseMore(GongMediaRule rule, string operationId, string path, long bytes, long most)
    {
        if (bytes > most)
        {
            GongValidation validation = new();
            validation.Add(path, rule.RuleId, "has more than " + Number(most) + " bytes", isRefused: true);
            validation.ThrowIfRefused(operationId, "was stopped");
        }
    }
}
