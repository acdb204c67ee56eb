using System.Reflection;
using Refit;

namespace GongGen.Refit.Tests;

/// <summary>Who made the clients: Refit's generator or GongGen, and never both.</summary>
public class ClientMakerTests
{
#if MADE_BY_REFIT
    private const bool IsMadeByRefit = true;
#else
    private const bool IsMadeByRefit = false;
#endif

    [Fact]
    public void Interface_HasOneRefitClientAndOneOfOurs()
    {
        Type[] clients = [.. typeof(ClientMakerTests).Assembly.GetTypes().Where(type => type is { IsClass: true } && type != typeof(EndToEnd.Tests.Media.FakeCalls) && typeof(ICallsApi).IsAssignableFrom(type))];

        Type ours = typeof(ICallsApi).Assembly.GetType("Gong.CallsApi")!;
        Assert.Equal(2, clients.Length);
        Assert.Contains(ours, clients);

        // Refit's generator nests private classes, ours are internal.
        Assert.Equal(IsMadeByRefit, clients.Single(client => client != ours).IsNestedPrivate);
    }

    [Fact]
    public void EveryMethod_HasOneAttributeOfRefit()
    {
        MethodInfo[] methods = [.. typeof(ICallsApi).Assembly.GetExportedTypes()
            .Where(type => type is { IsInterface: true, Namespace: "Gong" } && type.Name.EndsWith("Api", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods())];

        Assert.True(methods.Length > 60);
        Assert.All(methods, method => Assert.Single(method.GetCustomAttributes<HttpMethodAttribute>()));
    }
}
