using System.Globalization;
using System.Text.Json.Nodes;
using static System.FormattableString;

namespace GongGen.Sandbox;

/// <summary>Makes one demo call out of its number.</summary>
internal static class DemoCalls
{
    private static readonly string[] Directions = ["Outbound", "Inbound", "Conference", "Outbound", "Conference", "Unknown"];
    private static readonly string[] Purposes = ["Demo Call", "Discovery", "Renewal"];
    private static readonly string[] Customers = ["Fabrikam", "Northwind", "Tailspin", "Litware", "Proseware"];
    private static readonly int[] OffsetHours = [0, -8, 1, -5];

    public static string AccountId(int index) => Invariant($"0013601230sV7gr{index % Customers.Length:D3}");

    public static string DealId(int index) => Invariant($"0063601230kT2qa{index % 40:D3}");

    public static SandboxCall Make(string id, int index, DateTimeOffset firstDay, SandboxUser host)
    {
        var direction = Directions[index % Directions.Length];
        var isConference = string.Equals(direction, "Conference", StringComparison.Ordinal);
        var started = Started(index, firstDay);
        var parties = Parties(id, index, host);
        return new SandboxCall
        {
            Id = id,
            Started = started,
            Scheduled = isConference ? started.AddTicks(-(started.Ticks % TimeSpan.TicksPerHour)) : null,
            Duration = TimeSpan.FromSeconds(300 + (index * 37 % 2700)),
            PrimaryUserId = host.Id,
            WorkspaceId = index % 5 == 4 ? DemoData.OtherWorkspaceId : DemoData.MainWorkspaceId,
            Direction = direction,
            Scope = index % 10 == 9 ? "Internal" : "External",
            IsVideo = isConference,
            Language = index % 12 == 5 ? "ger" : "eng",
            Title = index % 8 == 7 ? null : Invariant($"{Customers[index % Customers.Length]} and Contoso, call {index + 1}"),
            System = isConference ? "Zoom" : "Outreach",
            SdrDisposition = index % 3 == 0 ? "Connected" : null,
            ClientUniqueId = Invariant($"demo-{index + 1:D4}"),
            Purpose = index % 4 == 3 ? null : Purposes[index % Purposes.Length],
            MeetingUrl = isConference ? Invariant($"https://zoom.us/j/{90000 + index}") : null,
            CalendarEventId = isConference ? Invariant($"event{index + 1}@google.com") : null,
            IsPrivate = index % 50 == 49,
            Parties = parties,
            Transcript = Conversation.Between([.. parties.Select(party => party.SpeakerId).OfType<string>()], index),
            Context =
            [
                new SandboxCrmObject("Salesforce", "Account", AccountId(index), AccountFields(index)),
                new SandboxCrmObject("Salesforce", "Opportunity", DealId(index), DealFields(index)),
            ],
        };
    }

    private static DateTimeOffset Started(int index, DateTimeOffset firstDay)
    {
        var started = firstDay.AddHours(9 + (index * 11)).AddMinutes(index % 4);
        var precise = index % 3 == 1 ? started.AddTicks(419_770) : started;
        return precise.ToOffset(TimeSpan.FromHours(OffsetHours[index % OffsetHours.Length]));
    }

    private static List<SandboxParty> Parties(string callId, int index, SandboxUser host)
    {
        var customer = Customers[index % Customers.Length];
        var prefix = callId[^6..];
        return
        [
            new SandboxParty
            {
                Id = $"8{prefix}01",
                SpeakerId = $"64{prefix}55553001",
                UserId = host.Id,
                Name = $"{host.FirstName} {host.LastName}",
                EmailAddress = host.EmailAddress,
                Title = host.Title,
                Affiliation = "Internal",
                Methods = ["Invitee", "Attendee"],
            },
            new SandboxParty
            {
                Id = $"8{prefix}02",
                SpeakerId = $"64{prefix}55553002",
                Name = "Robin Park",
                EmailAddress = $"robin@{customer.ToLowerInvariant()}.com",
                Title = "Head of Operations",
                PhoneNumber = "+1 123-567-8989",
                Affiliation = "External",
                Context = [new SandboxCrmObject("Salesforce", "Contact", Invariant($"0033601230rC9xy{index % 40:D3}"), Fields(("name", "Robin Park")))],
            },
            new SandboxParty { Id = $"8{prefix}03", EmailAddress = $"sam@{customer.ToLowerInvariant()}.com", Affiliation = "External", Methods = ["Invitee"] },
        ];
    }

    private static List<KeyValuePair<string, JsonValue?>> AccountFields(int index) =>
        Fields(("Name", Customers[index % Customers.Length]), ("Industry", "Software"));

    private static List<KeyValuePair<string, JsonValue?>> DealFields(int index) =>
        [.. Fields(("Name", "New business"), ("StageName", "Proposal")), KeyValuePair.Create("Amount", (JsonValue?)JsonValue.Create(1000 * (index + 1)))];

    private static List<KeyValuePair<string, JsonValue?>> Fields(params (string Name, string Value)[] fields) =>
        [.. fields.Select(field => KeyValuePair.Create(field.Name, (JsonValue?)JsonValue.Create(field.Value)))];
}
