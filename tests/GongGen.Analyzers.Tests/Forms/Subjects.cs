namespace GongGen.Analyzers.Tests.Forms;

/// <summary>One mistake for each rule that is about values, and for those about calls as far as the ways to write them matter.</summary>
internal static class Subjects
{
    private const string Request = "ActualStart = default, Direction = CallDirection.Inbound";
    private const string Whole = "ClientUniqueId = \"1\", ActualStart = default, Direction = CallDirection.Inbound, PrimaryUser = \"1\"";
    private const string Hosted = Whole + ", Parties = [new() { UserId = \"1\", PartyId = \"a\" }]";
    private const string Client = "GongClient gong = new(new GongClientOptions()); ";
    private const string Upload = "gong.Calls.AddCallRecordingAsync(added.CallId!, GongFile.FromPath(\"a.mp3\")).Wait();";

    // How a value is made is followed into members, but not through their parameters.
    private static readonly string[] Handed = ["a method that hands it on"];

    /// <summary>Mistakes in an object that is handed over.</summary>
    public static Subject[] OfValues { get; } =
    [
        new(RuleIds.EmptyRequired, "string", "\"\"", "\"1\"", "ClientUniqueId = VALUE") { Rest = Request + ", PrimaryUser = \"1\", Parties = [new() { UserId = \"1\" }]" },
        new(RuleIds.TextLength, "string", $"\"{new string('x', 256)}\"", "\"x\"", "Purpose = VALUE") { Rest = Hosted },
        new(RuleIds.NumberRange, "int", "2", "1", "MediaChannelId = VALUE") { Object = "CallParticipant", Rest = "Name = \"Ann\"" },
        new(RuleIds.ItemCount, "IReadOnlyList<CallParticipant>", "Array.Empty<CallParticipant>()", "new CallParticipant[] { new() { UserId = \"1\" } }", "Parties = VALUE") { Rest = Whole, IsConstant = false },
        new(RuleIds.UnknownEnumValue, "string", "\"inbound\"", "\"Inbound\"", "Direction = VALUE") { Rest = "ClientUniqueId = \"1\", ActualStart = default, PrimaryUser = \"1\", Parties = [new() { UserId = \"1\" }]" },
        new(RuleIds.DuplicateItem, "string", "\"1\"", "\"2\"", "CallIds = LIST") { Object = "CallsExtensiveFilter", Item = "string", Items = ["\"1\"", "VALUE"] },
        new(RuleIds.Deprecated, "bool", "PointsOfInterest", "Highlights", "VALUE = true") { Object = "CallContent", HasValue = false },
        new(RuleIds.TextFormat, "string", "\"x.mp3\"", "\"https://example.com/x.mp3\"", "DownloadMediaUrl = VALUE") { Rest = Hosted },
        new(RuleIds.PrimaryUserMissing, "string", "\"2\"", "\"1\"", "Parties = LIST") { Rest = Whole, Item = "CallParticipant", Items = ["new CallParticipant { Name = \"Ann\" }", "new CallParticipant { UserId = VALUE }"] },
        new(RuleIds.IdShape, "string", "\"ann\"", "\"7\"", "CallIds = LIST") { Object = "CallsExtensiveFilter", Item = "string" },
        new(RuleIds.IgnoredMember, "int?", "0", "null", "Parties = LIST") { Rest = Whole + ", SpeakersTimeline = new() { SpeechSegments = [] }", Item = "CallParticipant", Items = ["new CallParticipant { UserId = \"1\", PartyId = \"a\", MediaChannelId = VALUE }"], IsConstant = false },
        new(RuleIds.TimelineParties, "string", "\"b\"", "\"a\"", "SpeakersTimeline = new() { SpeechSegments = [new() { FromTime = 0, ToTime = 1, PartyIds = LIST }] }") { Rest = Hosted, Item = "string" },
        new(RuleIds.RangeOrder, "int", "5", "0", "FromTime = VALUE") { Object = "SpeechSegment", Rest = "ToTime = 3, PartyIds = []" },
        new(RuleIds.TimeUnit, "double", "TimeSpan.FromSeconds(1).TotalMilliseconds", "TimeSpan.FromSeconds(1).TotalSeconds", "Duration = (float)VALUE") { Rest = Hosted, IsConstant = false, Silent = Handed },
        new(RuleIds.ContextTiming, "ContextLevel", "ContextLevel.Basic", "ContextLevel.Extended", "Context = VALUE") { Object = "ContentSelector", Rest = "ContextTiming = [ContextTiming.Now]", IsConstant = false },
        new(RuleIds.NeedsFlag, "bool", "true", "false", "TrackerOccurrences = VALUE") { Object = "CallContent", Rest = "Trackers = false" },
        new(RuleIds.UnknownText, "string", "\"eng\"", "\"en-US\"", "LanguageCode = VALUE") { Rest = Hosted },
        new(RuleIds.SuspiciousValue, "string", "\"HubSpot\"", "\"Salesforce\"", "System = VALUE") { Object = "CallUploadContext" },
        new(RuleIds.NoIdentity, "string", "\"\"", "\"Ann\"", "Name = VALUE") { Object = "CallParticipant", Rest = "PartyId = \"a\"" },
        new(RuleIds.LocalTime, "DateTime", "DateTime.Now", "DateTime.UtcNow", "FromDateTime = VALUE") { Object = "CallsFilter", IsConstant = false, Silent = Handed },
        new(RuleIds.UnstableKey, "string", "Guid.NewGuid().ToString()", "\"1\"", "ClientUniqueId = VALUE") { Rest = Request + ", PrimaryUser = \"1\", Parties = [new() { UserId = \"1\" }]", IsConstant = false, Silent = ["a static readonly field", .. Handed] },
        new(RuleIds.ApiAddress, "string", "\"https://api.gong.io/v2\"", "\"https://api.gong.io\"", "BaseUrl = new Uri(VALUE)") { Object = "GongClientOptions" },
        new(RuleIds.SecretInSource, "string", "\"k3Jd8sLq0vXz7Rt5\"", "\"\"", "AccessKeySecret = VALUE") { Object = "GongClientOptions" },
    ];

    /// <summary>Mistakes in calls.</summary>
    public static Subject[] OfCalls { get; } =
    [
        new(RuleIds.TwoRecordings, "string", "\"https://example.com/a.mp3\"", "\"\"", "DownloadMediaUrl = VALUE") { Rest = Hosted, Use = Client + "var added = gong.Calls.AddCallAsync(OBJECT).Result; " + Upload },
        new(RuleIds.NoRecording, "string", "\"\"", "\"https://example.com/a.mp3\"", "DownloadMediaUrl = VALUE") { Rest = Hosted, Use = Client + "_ = gong.Calls.AddCallAsync(OBJECT);" },
        new(RuleIds.FileExtension, "string", "\"a.txt\"", "\"a.mp3\"") { Use = Client + "gong.Calls.AddCallRecordingAsync(\"1\", GongFile.FromPath(VALUE)).Wait();" },
        new(RuleIds.BufferedFile, "Stream", "new MemoryStream(File.ReadAllBytes(\"a.mp3\"))", "File.OpenRead(\"a.mp3\")") { IsConstant = false, Silent = Handed, Use = Client + "gong.Calls.AddCallRecordingAsync(\"1\", GongFile.FromStream(VALUE, \"a.mp3\")).Wait();" },
        new(RuleIds.FirstPageOnly, "", "foreach (var user in gong.Users.ListUsersAsync().Result.Users!) { }", "GC.KeepAlive(gong.Users.EnumerateUsersAsync());") { HasValue = false, Use = Client + "VALUE" },
        new(RuleIds.ChangingFilter, "", "DateTimeOffset.UtcNow", "new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)") { HasValue = false, Use = Client + "string? cursor = null; do { var page = gong.Calls.ListCallsAsync(default, VALUE, cursor: cursor).Result; cursor = page.Records?.Cursor; } while (cursor is not null);" },
        new(RuleIds.BroadCatch, "", "Exception", "GongNotFoundException") { HasValue = false, Use = Client + "Func<object> read = () => { try { return gong.Calls.ListCallsAsync(default, default).Result.Calls!; } catch (VALUE) { return Array.Empty<CallBasicData>(); } }; GC.KeepAlive(read);" },
        new(RuleIds.RequestPerId, "", "foreach (string id in Environment.GetCommandLineArgs()) { gong.Calls.GetCallAsync(id).Wait(); }", "gong.Calls.GetCallAsync(\"1\").Wait();") { HasValue = false, Use = Client + "VALUE" },
        new(RuleIds.UnlimitedRequests, "", "Task.WhenAll(Environment.GetCommandLineArgs().Select(id => gong.Calls.GetCallAsync(id))).Wait();", "gong.Calls.GetCallAsync(\"1\").Wait();") { HasValue = false, Use = Client + "VALUE" },
        new(RuleIds.CostlyLoop, "", "foreach (string address in Environment.GetCommandLineArgs()) { gong.DataPrivacy.PurgeEmailAddressAsync(address).Wait(); }", "gong.DataPrivacy.PurgeEmailAddressAsync(\"a@example.com\").Wait();") { HasValue = false, Use = Client + "VALUE" },
    ];

    /// <summary>The subject of a rule.</summary>
    public static Subject Of(string id) => OfValues.Concat(OfCalls).Single(subject => subject.Rule == id);
}
