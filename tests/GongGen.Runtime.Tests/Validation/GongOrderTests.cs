using Gong.Runtime;

namespace GongGen.Runtime.Tests.Validation;

public class GongOrderTests
{
    [Theory]
    [InlineData(1, 2, -1)]
    [InlineData(2, 2L, 0)]
    [InlineData(2.5, 2, 1)]
    [InlineData(9007199254740993L, 9007199254740992L, 1)]
    [InlineData("2026-02-17T02:30:00-08:00", "2026-02-17T09:00:00Z", 1)]
    [InlineData("2026-02-17T02:30:00Z", "2026-02-17T09:00:00Z", -1)]
    [InlineData("2026-02-17T10:30:00Z", "2026-02-17T02:30:00-08:00", 0)]
    [InlineData("b", "a", null)]
    [InlineData("5", 4, null)]
    [InlineData(double.NaN, 4, null)]
    [InlineData(true, false, null)]
    [InlineData(null, 4, null)]
    [InlineData(null, null, null)]
    public void Compare_KnowsNumbersAndTimes(object? left, object? right, int? expected) => Assert.Equal(expected, GongOrder.Compare(left, right));

    [Fact]
    public void Compare_KnowsMomentsAndDays()
    {
        DateTimeOffset moment = new(2026, 2, 17, 2, 30, 0, TimeSpan.FromHours(-8));

        Assert.Equal(0, GongOrder.Compare(moment, moment.ToUniversalTime()));
        Assert.Equal(0, GongOrder.Compare(moment, "2026-02-17T10:30:00Z"));
        Assert.Equal(-1, GongOrder.Compare(new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 2)));
        Assert.Equal(1, GongOrder.Compare(1.5m, 1));
    }
}
