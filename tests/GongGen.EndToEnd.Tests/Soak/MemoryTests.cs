namespace GongGen.EndToEnd.Tests.Soak;

/// <summary>A client that works on keeps nothing of what it did.</summary>
public class MemoryTests : SoakTest
{
    private const int CallsInABatch = 250;
    private const int Batches = 8;

    // A request and its answer are ten times as large; less is what a process does besides.
    private const long BytesOfACall = 300;

    [Fact]
    public async Task IsFlat()
    {
        // The sandbox must not remember what it was told, either.
        Sandbox.Answer("addCall", """{"requestId":"1","callId":"7782342274025937895"}""");
        for (int i = 0; i < Batches / 2; i++)
        {
            await RunBatchAsync();
        }

        long before = await SettledMemoryAsync();

        for (int i = 0; i < Batches; i++)
        {
            await RunBatchAsync();
        }

        long grown = await SettledMemoryAsync() - before;
        Assert.True(grown < Batches * CallsInABatch * BytesOfACall, $"{grown} bytes are left of {Batches * CallsInABatch} calls.");
    }

    private async Task RunBatchAsync()
    {
        IEnumerable<Func<Task>> adds = Enumerable.Range(0, CallsInABatch).Select(number => (Func<Task>)(() => AddAsync($"call-{number}")));
        await RunAsync([() => ListAsync(DemoData.From, DemoData.To), .. adds]);
        Forgotten += Sandbox.Requests.Count;
        Sandbox.ForgetRequests();
    }

    // Finalizers of one collection let go of what the next one takes.
    private static Task<long> SettledMemoryAsync() => Task.Run(() =>
    {
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    });
}
