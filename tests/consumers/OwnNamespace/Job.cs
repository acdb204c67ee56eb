namespace Gong;

/// <summary>A type of the user in the namespace of the client, and one of a name that the framework has as well.</summary>
internal sealed class Job(GongClient gong)
{
    internal System.Threading.Tasks.Task<User?> RunAsync(string id) => FindAsync(gong.Users, id);

    private static async System.Threading.Tasks.Task<User?> FindAsync(IUsersApi users, string id) => (await users.GetUserAsync(id).ConfigureAwait(false)).User;
}

internal sealed class Task;

internal sealed class Uri;
