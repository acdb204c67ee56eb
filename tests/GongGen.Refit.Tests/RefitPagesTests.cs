using GongGen.EndToEnd.Tests;

namespace GongGen.Refit.Tests;

/// <summary>The walks through pages and batches over clients that throw Refit's own exceptions.</summary>
public class RefitPagesTests : PagesTests
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Gong.Translates = false;
    }
}
