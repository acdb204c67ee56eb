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
    };

    public static TheoryData<string, int> Offers
    {
        get
        {
            TheoryData<string, int> offers = new() { { RuleIds.TwoRecordings, 1 }, { RuleIds.BufferedFile, 1 } };
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
            await new FixAllTest(rule.Analyzer, fixer, EmittedGong.Reference).RunAsync(name => Example.Source(block, $"namespace {name};\n"), index);
        }
    }
}
