using System.Globalization;
using Gong;

namespace RefitClient;

/// <summary>Counts calls and users through interfaces that Refit implements.</summary>
/// <param name="calls">The operations of calls.</param>
/// <param name="users">The operations of users.</param>
internal sealed class Report(ICallsApi calls, IUsersApi users)
{
    /// <summary>Writes the report.</summary>
    public async Task WriteAsync(DateTimeOffset from, DateTimeOffset to, TextWriter output)
    {
        int people = 0;
        await foreach (User _ in users.EnumerateUsersAsync(includeAvatars: false))
        {
            people++;
        }

        int count = 0;
        TimeSpan time = TimeSpan.Zero;
        await foreach (CallBasicData call in calls.EnumerateCallsAsync(from, to))
        {
            count++;
            time += TimeSpan.FromSeconds(call.Duration ?? 0);
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{people} users, {count} calls, {time.TotalHours:F0} hours"));
    }
}
