namespace Uses;

/// <summary>Sees the internals of a project that uses GongGen, and uses it as well.</summary>
internal static class Both
{
    internal static Gong.GongClient Theirs(string key, string secret) => new(Api.Account.Options(key, secret));

    internal static Acme.Gong.GongClient Ours(string key, string secret) => new(new Acme.Gong.GongClientOptions { AccessKey = key, AccessKeySecret = secret });
}
