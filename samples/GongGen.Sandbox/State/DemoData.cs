using System.Globalization;

namespace GongGen.Sandbox;

/// <summary>What a sandbox starts with: a small company and <see cref="CallCount"/> past calls, the same in every run.</summary>
public static class DemoData
{
    /// <summary>How many calls there are.</summary>
    public const int CallCount = 250;

    /// <summary>The id of the workspace that calls go to when they name none.</summary>
    public const string MainWorkspaceId = "623457276584334";

    /// <summary>The id of the other workspace; every fifth call is there.</summary>
    public const string OtherWorkspaceId = "6234572765843340017";

    /// <summary>The id of a user who can be the primary user of new calls.</summary>
    public const string HostUserId = "234599484848423";

    /// <summary>An id of 20 digits, more than any 64-bit number holds, of another such user.</summary>
    public const string LongIdUserId = "18446744073709551999";

    /// <summary>The id of the user for whom no calls can be added: 409.</summary>
    public const string NoImportUserId = "5636718239045512347";

    /// <summary>The id of the avatar, who is listed only when asked for.</summary>
    public const string AvatarUserId = "9007199254740993";

    private const long FirstCallId = 5_100_000_000_000_000_003;

    /// <summary>No demo call is before this.</summary>
    public static DateTimeOffset From { get; } = new(2025, 3, 3, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Every demo call is before this.</summary>
    public static DateTimeOffset To { get; } = new(2025, 7, 1, 0, 0, 0, TimeSpan.Zero);

    private static string[] Hosts { get; } = [HostUserId, LongIdUserId, "7120458863320014455", "7120458863320014456"];

    internal static void Fill(SandboxState state)
    {
        state.AddWorkspace(new SandboxWorkspace(MainWorkspaceId, "Sales"));
        state.AddWorkspace(new SandboxWorkspace(OtherWorkspaceId, "Customer Success"));
        AddUsers(state);
        AddOutcomes(state);
        for (var i = 0; i < CallCount; i++)
        {
            state.AddCall(Call(i, state.FindUser(Hosts[i % Hosts.Length])!));
        }

        for (var i = 0; i < 3; i++)
        {
            var call = state.Calls[i * 40];
            state.AddAssociation(new SandboxAssociation(call.Id, call.PrimaryUserId, call.Started.AddDays(1), DemoCalls.AccountId(i), DemoCalls.DealId(i)));
        }
    }

    private static SandboxCall Call(int index, SandboxUser host)
    {
        var id = (FirstCallId + (index * 7919L)).ToString(CultureInfo.InvariantCulture);
        return DemoCalls.Make(id, index, From, host);
    }

    private static void AddUsers(SandboxState state)
    {
        var hired = new DateTimeOffset(2023, 1, 9, 10, 30, 0, TimeSpan.FromHours(-8));
        SandboxUser User(string id, string first, string last, string title, int months) => new()
        {
            Id = id,
            FirstName = first,
            LastName = last,
            Title = title,
            EmailAddress = $"{first}.{last}@contoso.com".ToLowerInvariant(),
            Created = hired.AddMonths(months),
            PhoneNumber = "+1 415-555-0100",
            ManagerId = string.Equals(id, HostUserId, StringComparison.Ordinal) ? null : HostUserId,
            SpokenLanguages = ["en-US"],
        };

        state.AddUser(User(HostUserId, "Ann", "Lee", "Sales Director", 0));
        state.AddUser(User(LongIdUserId, "Bo", "Holm", "Account Executive", 2) with { SpokenLanguages = ["sv-SE", "en-US"] });
        state.AddUser(User("7120458863320014455", "Chi", "Okafor", "Account Executive", 4));
        state.AddUser(User("7120458863320014456", "Dana", "Weiss", "Customer Success Manager", 6) with { PhoneNumber = null });
        state.AddUser(User(NoImportUserId, "Eli", "Moreau", "Solutions Engineer", 8) with { TelephonyCallsImported = false });
        state.AddUser(User("5636718239045512348", "Fay", "Santos", "Account Executive", 10) with { Active = false, Title = null });
        state.AddUser(User(AvatarUserId, "Gong", "Support", "Support", 1) with { IsAvatar = true, ManagerId = null });
    }

    private static void AddOutcomes(SandboxState state)
    {
        state.AddOutcome(new SandboxOutcome("Meeting booked", "CONNECTED", "POSITIVE", "COMPLETE_AND_REMOVE", null, "ANSWERED"));
        state.AddOutcome(new SandboxOutcome("Connected", "CONNECTED", "NEUTRAL", "COMPLETE", null, "ANSWERED"));
        state.AddOutcome(new SandboxOutcome("Do not call", "CONNECTED", "NEGATIVE", "COMPLETE_AND_REMOVE", "MARK_AS_OPT_OUT", "ANSWERED"));
        state.AddOutcome(new SandboxOutcome("Left voicemail", "NOT_CONNECTED", "NEUTRAL", "COMPLETE", null, "NOT_ANSWERED"));
        state.AddOutcome(new SandboxOutcome("No answer", "NOT_CONNECTED", "NEUTRAL", null, null, "NOT_ANSWERED"));
    }
}
