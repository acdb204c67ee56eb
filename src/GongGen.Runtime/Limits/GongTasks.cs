#nullable enable
namespace Gong.Runtime;

using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Waits for work that others wait for too.</summary>
internal static class GongTasks
{
    /// <summary>Waits until the work ends or the caller is cancelled; the work itself goes on.</summary>
    public static async Task WaitAsync(Task work, CancellationToken cancellationToken)
    {
        if (!work.IsCompleted && cancellationToken.CanBeCanceled)
        {
            TaskCompletionSource<bool> stop = new(TaskCreationOptions.RunContinuationsAsynchronously);
#pragma warning disable MA0042 // Older frameworks cannot dispose it asynchronously.
            using (cancellationToken.Register(static state => ((TaskCompletionSource<bool>)state!).TrySetResult(true), stop))
#pragma warning restore MA0042
            {
                await Task.WhenAny(work, stop.Task).ConfigureAwait(false);
            }

            cancellationToken.ThrowIfCancellationRequested();
        }

        await work.ConfigureAwait(false);
    }
}
