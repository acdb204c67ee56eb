using GongGen.Reading.Naming;

namespace GongGen.Reading.Tests.Naming;

public class NameAllocatorTests
{
    [Fact]
    public void A_taken_name_gets_a_number_whatever_its_case()
    {
        NameAllocator names = new([]);

        Assert.Equal(["Call", "call2", "Call3"], new[] { "Call", "call", "Call" }.Select(name => names.Allocate(name)));
    }

    [Fact]
    public void A_number_that_is_taken_is_skipped()
    {
        NameAllocator names = new([]);

        Assert.Equal(["A2", "A", "A3"], new[] { "A2", "A", "A" }.Select(name => names.Allocate(name)));
    }

    [Fact]
    public void A_reserved_name_gets_the_suffix()
    {
        NameAllocator names = new(["Equals"]);

        Assert.Equal(["equalsValue", "EqualsValue2"], new[] { "equals", "Equals" }.Select(name => names.Allocate(name, "Value")));
    }

    [Fact]
    public void A_number_stands_before_the_ending()
    {
        NameAllocator names = new([]);

        Assert.Equal(["GetAsync", "Get2Async"], new[] { "Get", "Get" }.Select(name => names.Allocate(name, ending: "Async")));
    }
}
