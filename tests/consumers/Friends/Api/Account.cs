namespace Api;

internal static class Account
{
    internal static Gong.GongClientOptions Options(string key, string secret) => new() { AccessKey = key, AccessKeySecret = secret };
}
