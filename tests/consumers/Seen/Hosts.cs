using Gong;

namespace Seen;

/// <summary>What needs no other generator, and compiles with an old compiler too.</summary>
internal static class Hosts
{
    public static async Task<User?> FindAsync(GongClient gong, string id) => (await gong.Users.GetUserAsync(id)).User;
}
