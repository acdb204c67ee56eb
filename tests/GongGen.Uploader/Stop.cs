namespace GongGen.Uploader;

/// <summary>The point at which this program stands still until it is killed.</summary>
/// <param name="wanted">The name of the point.</param>
internal sealed class Stop(string wanted)
{
    /// <summary>Says where the program is, and stays there if that is the point.</summary>
    public void At(string point)
    {
        if (point == wanted)
        {
            Console.WriteLine("at " + point);
            using ManualResetEventSlim never = new();
            never.Wait();
        }
    }
}
