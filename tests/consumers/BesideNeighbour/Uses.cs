using Gong;

namespace BesideNeighbour;

internal static class Uses
{
    internal static GongClient Client(string key, string secret) => new(new GongClientOptions { AccessKey = key, AccessKeySecret = secret });
}
