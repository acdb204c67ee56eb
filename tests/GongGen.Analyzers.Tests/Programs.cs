namespace GongGen.Analyzers.Tests;

/// <summary>Programs that use the emitted code, for tests of all analyzers.</summary>
internal static class Programs
{
    /// <summary>A bulk import as people write it: helpers, LINQ, loops and a builder. Nothing is wrong with it.</summary>
    public const string Import = """
        public sealed record Recording(string Id, string HostId, DateTimeOffset Start, TimeSpan Length, IReadOnlyList<Speaker> Speakers, string? Language, Uri? Address);

        public sealed record Speaker(string Key, string? GongId, string? Mail, string? Name, int? Channel);

        public sealed class Import(ICallsApi calls, IUsersApi users)
        {
            private const string Fallback = "en-US";
            private static readonly string[] Known = ["en-US", "de-DE"];
            private static readonly NewCallAddingRequest Template = new()
            {
                ClientUniqueId = "",
                ActualStart = default,
                Direction = CallDirection.Conference,
                PrimaryUser = "",
                Parties = [],
                CustomData = "import",
            };

            private readonly Dictionary<string, string> _hosts = new();

            public async Task<IReadOnlyList<string>> RunAsync(IEnumerable<Recording> recordings)
            {
                List<string> added = new();
                foreach (Recording recording in recordings.OrderBy(item => item.Start))
                {
                    NewCallAddingRequest request = recording.Speakers.Any(speaker => speaker.Channel is not null) ? Stereo(recording) : Timed(recording);
                    NewCallAddingResponse response = await calls.AddCallAsync(request);
                    if (response.CallId is { } id)
                    {
                        added.Add(id);
                    }
                }

                return added;
            }

            private static NewCallAddingRequest Stereo(Recording recording) => Template with
            {
                ClientUniqueId = recording.Id,
                ActualStart = recording.Start,
                Duration = (float)recording.Length.TotalSeconds,
                PrimaryUser = recording.HostId,
                Parties = [.. recording.Speakers.Select(Party), new() { UserId = recording.HostId, MediaChannelId = 0 }],
                LanguageCode = Known.Contains(recording.Language) ? recording.Language : Fallback,
                DownloadMediaUrl = recording.Address?.ToString(),
            };

            private NewCallAddingRequest Timed(Recording recording)
            {
                List<CallParticipant> parties = [];
                foreach (Speaker speaker in recording.Speakers)
                {
                    parties.Add(Party(speaker) with { MediaChannelId = null, PartyId = speaker.Key });
                }

                if (parties.All(party => party.UserId != recording.HostId))
                {
                    parties.Add(new() { UserId = recording.HostId, PartyId = "host" });
                }

                string purpose = string.Join(", ", recording.Speakers.Select(speaker => speaker.Name));
                return new()
                {
                    ClientUniqueId = $"import-{recording.Id}",
                    ActualStart = recording.Start,
                    ScheduledStart = recording.Start.AddMinutes(-5),
                    ScheduledEnd = recording.Start + recording.Length,
                    Direction = recording.Speakers.Count > 2 ? CallDirection.Conference : "Outbound",
                    PrimaryUser = recording.HostId,
                    Parties = parties,
                    Purpose = purpose.Length > 255 ? purpose[..255] : purpose,
                    LanguageCode = recording.Language switch { "English" => "en-US", "German" => "de-DE", null => null, var other => other },
                    SpeakersTimeline = new() { SpeechSegments = recording.Speakers.Select((speaker, index) => Segment(speaker, index * 1000)).ToArray() },
                };
            }

            private static CallParticipant Party(Speaker speaker) => new()
            {
                UserId = speaker.GongId,
                EmailAddress = speaker.Mail,
                Name = speaker.Name ?? "Unknown",
                MediaChannelId = speaker.Channel,
            };

            private static SpeechSegment Segment(Speaker speaker, int from) => new() { FromTime = from, ToTime = from + 1000, PartyIds = [speaker.Key] };

            public async Task<int> CountAsync(DateTimeOffset until, params string[] hosts)
            {
                CallsExtensiveFilter filter = new() { FromDateTime = until.AddDays(-7), ToDateTime = until, PrimaryUserIds = hosts.Distinct().ToList() };
                ContentSelector selector = new() { Context = ContextLevel.Extended, ContextTiming = [ContextTiming.Now, ContextTiming.TimeOfCall] };
                ContentSelector small = hosts.Length > 10 ? selector with { Context = ContextLevel.None, ContextTiming = null } : selector;
                await Task.Yield();
                return filter.CallIds?.Count ?? small.ContextTiming?.Count ?? _hosts.Count + (users is null ? 0 : 1);
            }
        }
        """;

    /// <summary>A short program in which every rule about values has something to say.</summary>
    public const string Wrong = """
        class Uploads(ICallsApi calls)
        {
            private static readonly string s_code = "eng";

            public async Task RunAsync(bool anyFlag, DateTimeOffset anyTime)
            {
                var parties = new List<CallParticipant> { new() { UserId = "2", MediaChannelId = 2, EmailAddress = "na" } };
                parties.Add(Party(anyFlag ? "3" : "x", null));
                NewCallAddingRequest request = new()
                {
                    ClientUniqueId = "",
                    ActualStart = DateTime.Now,
                    ScheduledStart = anyTime,
                    ScheduledEnd = anyTime.AddMinutes(-1),
                    Duration = (float)(anyTime - anyTime).TotalMilliseconds,
                    Direction = anyFlag ? "inbound" : CallDirection.Inbound,
                    PrimaryUser = $"{1}",
                    Parties = parties,
                    Purpose = new string('x', 300),
                    LanguageCode = s_code switch { "eng" => s_code, _ => "e" + "n" },
                    DownloadMediaUrl = "x.mp3",
                    SpeakersTimeline = new() { SpeechSegments = [new() { FromTime = 2, ToTime = 1, PartyIds = ["a", "a"] }] },
                };
                await calls.AddCallAsync(request with { Parties = [], Context = [new() { System = "HubSpot" }] });
                _ = new CallsExtensiveFilter { CallIds = ["1", "1"], FromDateTime = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero) };
                _ = new ContentSelector { ContextTiming = ["Now"], Context = ContextLevel.Basic };
                _ = new CallContent { TrackerOccurrences = true };
            }

            private static CallParticipant Party(string id, int? channel) => new() { UserId = id, MediaChannelId = channel };
        }
        """;
}
