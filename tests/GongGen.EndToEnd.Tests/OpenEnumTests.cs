using System.Text.Json;

namespace GongGen.EndToEnd.Tests;

/// <summary>What becomes of null where an open enum is expected.</summary>
public class OpenEnumTests
{
    [Theory]
    [InlineData(true, """{"context":"Basic"}""")]
    [InlineData(false, "{}")]
    public void NullInOneArm_IsNotSent(bool flag, string json)
    {
        // The arms alone decide the type, so null becomes a ContextLevel before it becomes a ContextLevel?.
        ContentSelector selector = new() { Context = flag ? ContextLevel.Basic : null! };

        Assert.Equal(json, JsonSerializer.Serialize(selector));
        Assert.Empty(selector.Validate());
    }

    [Fact]
    public void NullText_StaysNull()
    {
        string? text = null;

        ContextLevel? level = text;

        Assert.Null(level);
    }

    [Fact]
    public void NullText_IsTheDefaultWhereNullIsNoValue()
    {
        string text = null!;

        ContextLevel level = text;

        Assert.Equal((default, "", false), (level, level.Value, level.IsKnown));
        Assert.Throws<ArgumentNullException>(() => new ContextLevel(text));
    }

    [Fact]
    public void Default_IsNullInJson()
    {
        Assert.Equal("null", JsonSerializer.Serialize(default(ContextLevel)));
        Assert.Equal(default, JsonSerializer.Deserialize<ContextLevel>("null"));
        Assert.Equal("\"\"", JsonSerializer.Serialize(new ContextLevel("")));
    }

    [Fact]
    public void Text_IsTakenAndCompared()
    {
        ContextLevel? level = "Basic";

        Assert.True(level == "Basic");
        Assert.True(ContextLevel.Extended != "Basic");
        Assert.False(level == null);
    }
}
