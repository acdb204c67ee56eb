namespace GongGen.Sandbox;

/// <summary>A user of the pretend company.</summary>
public sealed record SandboxUser
{
    /// <summary>Digits, up to 20 of them.</summary>
    public required string Id { get; init; }

    /// <summary>The address the user signs in with.</summary>
    public required string EmailAddress { get; init; }

    /// <summary>When the user was created; users are listed in this order.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>The given name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The family name.</summary>
    public string? LastName { get; init; }

    /// <summary>The job title.</summary>
    public string? Title { get; init; }

    /// <summary>The telephone number.</summary>
    public string? PhoneNumber { get; init; }

    /// <summary>The id of the user's manager.</summary>
    public string? ManagerId { get; init; }

    /// <summary>False for someone who left.</summary>
    public bool Active { get; init; } = true;

    /// <summary>True for Gong's own staff, who are listed only when avatars are asked for.</summary>
    public bool IsAvatar { get; init; }

    /// <summary>Whether calls can be added with this user as their primary user; 409 otherwise.</summary>
    public bool TelephonyCallsImported { get; init; } = true;

    /// <summary>The languages the user speaks, as locale tags, the main one first.</summary>
    public IReadOnlyList<string> SpokenLanguages { get; init; } = [];

    internal string SortKey => SandboxState.SortKey(Created, Id);
}
