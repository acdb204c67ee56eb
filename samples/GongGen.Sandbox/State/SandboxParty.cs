namespace GongGen.Sandbox;

/// <summary>Someone on a call.</summary>
public sealed record SandboxParty
{
    /// <summary>The party's id within Gong.</summary>
    public required string Id { get; init; }

    /// <summary>The name, where known.</summary>
    public string? Name { get; init; }

    /// <summary>The e-mail address, where known.</summary>
    public string? EmailAddress { get; init; }

    /// <summary>The job title, where known.</summary>
    public string? Title { get; init; }

    /// <summary>The telephone number, where known.</summary>
    public string? PhoneNumber { get; init; }

    /// <summary>The id of the user, for a party of the company.</summary>
    public string? UserId { get; init; }

    /// <summary>What joins the party to the transcript; null for someone who never speaks.</summary>
    public string? SpeakerId { get; init; }

    /// <summary>Internal, External or Unknown.</summary>
    public string Affiliation { get; init; } = "Unknown";

    /// <summary>Invitee, Attendee or both.</summary>
    public IReadOnlyList<string> Methods { get; init; } = ["Attendee"];

    /// <summary>The CRM objects of the party.</summary>
    public IReadOnlyList<SandboxCrmObject> Context { get; init; } = [];
}
