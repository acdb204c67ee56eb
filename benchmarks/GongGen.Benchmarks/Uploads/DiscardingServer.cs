using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GongGen.Benchmarks.Uploads;

/// <summary>Reads requests of a known length on the loopback address into one buffer, and says 201. It takes no memory for them.</summary>
internal sealed class DiscardingServer : IAsyncDisposable
{
    private static readonly byte[] Answer = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 14\r\n\r\n{\"callId\":\"7\"}"u8.ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _work;

    public DiscardingServer()
    {
        _listener.Start();
        _work = AcceptAsync();
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _work;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using Socket connection = await _listener.AcceptSocketAsync(_stop.Token);
                await ServeAsync(connection);
            }
        }
        catch (OperationCanceledException)
        {
            // The server was stopped.
        }
    }

    private async Task ServeAsync(Socket connection)
    {
        byte[] buffer = new byte[256 * 1024];
        int count = 0;
        while (true)
        {
            int head;
            while ((head = buffer.AsSpan(0, count).IndexOf("\r\n\r\n"u8)) < 0)
            {
                int read = await connection.ReceiveAsync(buffer.AsMemory(count), SocketFlags.None, _stop.Token);
                if (read == 0)
                {
                    return;
                }

                count += read;
            }

            long rest = LengthIn(buffer.AsSpan(0, head)) - (count - head - 4);
            while (rest > 0)
            {
                int read = await connection.ReceiveAsync(buffer.AsMemory(), SocketFlags.None, _stop.Token);
                rest = read == 0 ? throw new EndOfStreamException("The upload broke off.") : rest - read;
            }

            count = 0;
            await connection.SendAsync(Answer.AsMemory(), SocketFlags.None, _stop.Token);
        }
    }

    private static long LengthIn(ReadOnlySpan<byte> head)
    {
        const string Name = "Content-Length: ";
        string text = Encoding.ASCII.GetString(head);
        int start = text.IndexOf(Name, StringComparison.OrdinalIgnoreCase) + Name.Length;
        int end = text.IndexOf('\r', start);
        return long.Parse(end < 0 ? text.AsSpan(start) : text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture);
    }
}
