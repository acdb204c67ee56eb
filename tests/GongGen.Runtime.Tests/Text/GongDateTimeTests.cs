using Gong.Runtime;

namespace GongGen.Runtime.Tests.Text;

public class GongDateTimeTests
{
    [Theory]
    [InlineData("2018-02-17T02:30:00-08:00", "2018-02-17T02:30:00-08:00")]
    [InlineData("2018-02-17T02:30:00Z", "2018-02-17T02:30:00Z")]
    [InlineData("2018-02-17t02:30:00z", "2018-02-17T02:30:00Z")]
    [InlineData("2018-02-17 02:30:00Z", "2018-02-17T02:30:00Z")]
    [InlineData("2018-02-17T02:30Z", "2018-02-17T02:30:00Z")]
    [InlineData("2018-02-17T02:30:00+0530", "2018-02-17T02:30:00+05:30")]
    [InlineData("2018-02-17T02:30:00+05", "2018-02-17T02:30:00+05:00")]
    [InlineData("2019-10-18T14:03:37.041977-07:00", "2019-10-18T14:03:37.041977-07:00")]
    [InlineData("2019-10-18T14:03:37.5Z", "2019-10-18T14:03:37.5Z")]
    [InlineData("2019-10-18T14:03:37.123456789Z", "2019-10-18T14:03:37.1234567Z")]
    [InlineData("2018-02-17T02:30:00", "2018-02-17T02:30:00Z")]
    [InlineData("2018-02-17", "2018-02-17T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    public void Reads(string text, string expected)
    {
        Assert.True(GongDateTime.TryParse(text, out DateTimeOffset value));
        Assert.Equal(expected, GongFormat.Text(value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2018-02-17T")]
    [InlineData("2018-02-17X02:30:00Z")]
    [InlineData("2018-02-30")]
    [InlineData("2018-13-01")]
    [InlineData("2018-00-01")]
    [InlineData("2018-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("18-02-17")]
    [InlineData("2018/02/17")]
    [InlineData("2018-02-17T24:00:00Z")]
    [InlineData("2018-02-17T02:60:00Z")]
    [InlineData("2018-02-17T02:30:60Z")]
    [InlineData("2018-02-17T02:30:00.Z")]
    [InlineData("2018-02-17T02:30:Z")]
    [InlineData("2018-02-17T02Z")]
    [InlineData("2018-02-17T02:30:00+15:00")]
    [InlineData("2018-02-17T02:30:00+05:60")]
    [InlineData("2018-02-17T02:30:00+05:")]
    [InlineData("2018-02-17T02:30:00+5")]
    [InlineData("2018-02-17T02:30:00+05:300")]
    [InlineData("2018-02-17T02:30:00ZZ")]
    [InlineData("2018-02-17T02:30:00 Z")]
    [InlineData(" 2018-02-17")]
    [InlineData("٢٠١٨-٠٢-١٧")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("02/18/2018 08:00:00 +00:00")]
    public void Refuses(string text) => Assert.False(GongDateTime.TryParse(text, out _));

    [Fact]
    public void ReadsWhatItWrites()
    {
        Random random = new(42);
        for (int i = 0; i < 2000; i++)
        {
            DateTimeOffset value = new(
                random.NextInt64(DateTime.MinValue.AddDays(2).Ticks, DateTime.MaxValue.AddDays(-2).Ticks),
                TimeSpan.FromMinutes(random.Next(-840, 841)));

            Assert.True(GongDateTime.TryParse(GongFormat.Text(value)!, out DateTimeOffset read));
            Assert.True(value.EqualsExact(read));
        }
    }
}
