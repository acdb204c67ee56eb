#nullable enable
namespace Gong;

/// <summary>A place where a request breaks a rule of the API.</summary>
public sealed record GongViolation
{
    /// <summary>Describes a violation.</summary>
    /// <param name="path">The member, as in Parties[0].UserId.</param>
    /// <param name="ruleId">The rule, as in GONG2001; the analyzers use the same ids.</param>
    /// <param name="message">What is wrong and what would be right.</param>
    /// <param name="isRefused">True where the API refuses such a request, false where it accepts it with another meaning than the caller's.</param>
    public GongViolation(string path, string ruleId, string message, bool isRefused)
    {
        Path = path;
        RuleId = ruleId;
        Message = message;
        IsRefused = isRefused;
    }

    /// <summary>The member, as in Parties[0].UserId.</summary>
    public string Path { get; }

    /// <summary>The rule, as in GONG2001; the analyzers use the same ids.</summary>
    public string RuleId { get; }

    /// <summary>What is wrong and what would be right.</summary>
    public string Message { get; }

    /// <summary>True where the API refuses such a request, false where it accepts it with another meaning than the caller's.</summary>
    public bool IsRefused { get; }

    /// <summary>Rule, member and message on one line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => RuleId + " " + Path + ": " + Message;
}
