using GongGen.Emission.Writing;

namespace GongGen.Emission.Tests.Writing;

public class CodeWriterTests
{
    [Fact]
    public void Block_IndentsEveryLineInside()
    {
        CodeWriter writer = new();
        using (writer.Block("class A"))
        {
            writer.Write("one\n\n    two");
        }

        Assert.Equal("class A\n{\n    one\n\n        two\n}\n", writer.ToString());
    }
}
