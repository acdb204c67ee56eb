using GongGen.Analyzers.Tests.Rules;
using GongGen.Testing.Analyzers;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GongGen.Analyzers.Tests.Catalog;

public class FixAllTests
{
    private static readonly string Long = new('-', 300);

    // Bad code of a page that no edit is certain for, in a form that has one.
    private static readonly Dictionary<string, string> Fixable = new(StringComparer.Ordinal)
    {
        [RuleIds.TextLength] = $"NewCallAddingRequest? start = null; GC.KeepAlive(start! with {{ Purpose = \"{Long}\", Disposition = \"{Long}\" }});",
        [RuleIds.LocalTime] = "GC.KeepAlive(new CallsFilter { FromDateTime = DateTime.Now.AddDays(-1), ToDateTime = DateTime.Now });",
        [RuleIds.BufferedFile] = """
            await gong.Calls.AddCallRecordingAsync(callId, GongFile.FromStream(new MemoryStream(File.ReadAllBytes(recording.Path)), Path.GetFileName(recording.Path)));
            await gong.Calls.AddCallRecordingAsync(callId, GongFile.FromStream(new MemoryStream(File.ReadAllBytes("a/1.mp3")), "1.mp3"));
            """,
        [RuleIds.EmptyRequired] = "NewCallAddingRequest? start = null; GC.KeepAlive(start! with { PrimaryUser = hostId, Parties = null! }); GC.KeepAlive(start! with { PrimaryUser = \"1\", Parties = default! });",
        [RuleIds.TextFormat] = "NewCallAddingRequest? start = null; GC.KeepAlive(start! with { DownloadMediaUrl = \"www.example.com/1.mp3\" }); CallParticipant[] parties = [new() { EmailAddress = \"na\" }, new() { EmailAddress = \"mailto:ann@example.com\" }]; GC.KeepAlive(parties);",
        [RuleIds.IdShape] = "await gong.Calls.GetCallAsync(\" 7782342274025937895\"); GC.KeepAlive(new CallParticipant { UserId = \"https://app.gong.io/user?id=7782342274025937895\" });",
        [RuleIds.SuspiciousValue] = "GC.KeepAlive(new CallUploadContext { System = CrmSystem.HubSpot }); GC.KeepAlive(new CallUploadContext { System = \"HubSpot\" });",
        [RuleIds.UnlimitedRequests] = "await Task.WhenAll(callIds.Select(id => gong.Calls.GetCallAsync(id)));\nawait Task.WhenAll(callIds.Select(async id => { await gong.Users.GetUserAsync(id); }));",
        [RuleIds.Custom] = "GC.KeepAlive(new CallContent { Outline = true, Highlights = true });",
    };

    public static TheoryData<string, int> Offers
    {
        get
        {
            TheoryData<string, int> offers = new() { { RuleIds.TwoRecordings, 1 }, { RuleIds.BufferedFile, 1 }, { RuleIds.UnlimitedRequests, 1 }, { RuleIds.NumberRange, 1 }, { RuleIds.SuspiciousValue, 1 } };
            foreach (Rule rule in Rule.All.Where(rule => rule.Fixer is not null))
            {
                offers.Add(rule.Id, 0);
            }

            return offers;
        }
    }

    [Theory]
    [MemberData(nameof(Offers))]
    public async Task Fixing_all_does_the_same_everywhere(string id, int index)
    {
        Rule rule = Rule.Of(id);
        CodeFixProvider fixer = Rule.Fixers.Single(fixer => fixer.GetType() == rule.Fixer);
        foreach (string block in Fixable.TryGetValue(id, out string? own) ? [own] : RulePage.Of(id).Code("Bad"))
        {
            await new FixAllTest(rule.Analyzer, fixer, id == RuleIds.Custom ? OwnOverlay.Reference : EmittedGong.Reference).RunAsync(name => Example.Source(block, $"namespace {name};\n"), index);
        }
    }
}
