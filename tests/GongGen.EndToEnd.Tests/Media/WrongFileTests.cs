namespace GongGen.EndToEnd.Tests.Media;

/// <summary>A file that Gong would refuse, where GongClient is below the step: it is looked at before there is a call.</summary>
public class WrongFileTests : SandboxTest
{
    [Theory]
    [InlineData("call.wav", "")]
    [InlineData("call.wav", "OggS and more")]
    [InlineData("call.wma", "unknown")]
    public async Task WrongFile_IsRefusedBeforeThereIsACall(string name, string content)
    {
        using GongFile file = GongFile.FromStream(new MemoryStream(System.Text.Encoding.ASCII.GetBytes(content)), name);

        GongValidationException refused = await Assert.ThrowsAsync<GongValidationException>(() => Gong.Calls.AddCallWithRecordingAsync(NewCall(), file));

        Assert.Equal(("mediaFile", "GONG3003"), (refused.Violations[0].Path, refused.Violations[0].RuleId));
        Assert.Empty(Sandbox.Requests);
    }
}
