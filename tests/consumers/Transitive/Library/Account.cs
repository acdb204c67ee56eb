using Gong;

namespace Library;

public static class Account
{
    public static GongClient Open(string key, string secret) => new(new GongClientOptions { AccessKey = key, AccessKeySecret = secret });
}
