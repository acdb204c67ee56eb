namespace GongGen.Sandbox.Hosting;

/// <summary>Makes request ids that look like Gong's: 19 characters of digits and small letters, the same ones in every run.</summary>
internal sealed class RequestIds
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int Length = 19;

    private long _last;

    public string Next()
    {
        var seed = (ulong)Interlocked.Increment(ref _last);
        return string.Create(Length, seed, static (text, number) =>
        {
            var counter = number;
            var mixed = number * 0x9E3779B97F4A7C15;
            for (var i = text.Length - 1; i >= 0; i--)
            {
                // The counter in the tail keeps ids apart; the mixed digits only make them look random.
                ref var source = ref i >= 12 ? ref counter : ref mixed;
                text[i] = Digits[(int)(source % 36)];
                source /= 36;
            }
        });
    }
}
