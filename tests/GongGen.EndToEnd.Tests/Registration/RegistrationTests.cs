using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GongGen.EndToEnd.Tests.Registration;

public class RegistrationTests : SandboxTest
{
    private readonly LogCollection _log = new();

    [Fact]
    public async Task ClientAndItsInterfacesAreServices()
    {
        await using ServiceProvider services = Services(all => all.AddGong(Set));

        CallResponse found = await services.GetRequiredService<ICallsApi>().GetCallAsync(await AddReadyCallAsync());

        Assert.NotNull(found.Call);
        Assert.Same(services.GetRequiredService<GongClient>().Calls, services.GetRequiredService<ICallsApi>());
        Assert.Same(services.GetRequiredService<GongClient>(), services.GetRequiredService<GongClients>().Get(""));
    }

    [Fact]
    public async Task CompaniesHaveClientsOfTheirOwn()
    {
        await using GongSandbox other = await GongSandbox.StartAsync(new GongSandboxOptions { SeedDemoData = false });
        await using ServiceProvider services = Services(all =>
        {
            all.AddGong("acme", Set);
            all.AddGong("umbra", options =>
            {
                Set(options);
                options.BaseUrl = other.BaseUrl;
            });
        });

        await services.GetRequiredKeyedService<GongClient>("acme").Users.ListUsersAsync();

        Assert.Single(Sandbox.Requests);
        Assert.Empty(other.Requests);
        Assert.Same(services.GetRequiredService<GongClients>().Get("umbra"), services.GetRequiredKeyedService<GongClient>("umbra"));
        Assert.Null(services.GetService<GongClient>());
    }

    [Fact]
    public async Task SectionOfTheConfigurationSetsTheOptions()
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Gong:AccessKey"] = Sandbox.AccessKey,
                ["Gong:AccessKeySecret"] = Sandbox.AccessKeySecret,
                ["Gong:BaseUrl"] = Sandbox.BaseUrl.ToString(),
                ["Gong:Limits:RequestsPerSecond"] = "none",
            })
            .Build();
        await using ServiceProvider services = Services(all => all.AddGong(configuration.GetSection("Gong")));

        Assert.NotEmpty((await services.GetRequiredService<GongClient>().Users.ListUsersAsync()).Users!);
    }

    [Fact]
    public async Task OptionsMayNeedOtherServices()
    {
        await using ServiceProvider services = Services(all => all
            .AddSingleton<IGongTokenProvider>(new FixedToken(Sandbox.BearerToken))
            .AddGong("", (options, provider) =>
            {
                options.TokenProvider = provider.GetRequiredService<IGongTokenProvider>();
                options.BaseUrl = Sandbox.BaseUrl;
            }));

        Assert.NotEmpty((await services.GetRequiredService<GongClient>().Users.ListUsersAsync()).Users!);
    }

    [Fact]
    public async Task OwnHandlerSeesEachAttempt()
    {
        CountingHandler counter = new();
        await using ServiceProvider services = Services(all => all.AddGong(Set).AddHttpMessageHandler(() => counter));
        Sandbox.Inject(SandboxFault.ServerError);

        await services.GetRequiredService<GongClient>().Users.ListUsersAsync();

        Assert.Equal(2, counter.Count);
    }

    [Fact]
    public async Task LogOfTheApplicationHasNoSecret()
    {
        await using ServiceProvider services = Services(all => all.AddGong("acme", Set));
        Sandbox.Inject(SandboxFault.ServerError);

        await services.GetRequiredKeyedService<GongClient>("acme").Users.ListUsersAsync(cursor: null);

        Assert.Contains(_log.Lines, line => line.StartsWith("Warning Gong.acme listUsers: attempt 1 gave 500", StringComparison.Ordinal));
        Assert.Contains(_log.Lines, line => line.Contains("Authorization", StringComparison.Ordinal));
        string proof = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Sandbox.AccessKey + ":" + Sandbox.AccessKeySecret));
        Assert.DoesNotContain(_log.Lines, line => line.Contains(Sandbox.AccessKeySecret, StringComparison.Ordinal) || line.Contains(proof, StringComparison.Ordinal));
    }

    [Fact]
    public async Task UnknownNameIsNamed()
    {
        await using ServiceProvider services = Services(all => all.AddGong(Set));

        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<GongClients>().Get("acme"));

        Assert.Contains("\"acme\"", exception.Message, StringComparison.Ordinal);
    }

    private void Set(GongClientOptions options)
    {
        options.AccessKey = Sandbox.AccessKey;
        options.AccessKeySecret = Sandbox.AccessKeySecret;
        options.BaseUrl = Sandbox.BaseUrl;
        options.Limits = Unlimited();
        options.Retry.BaseDelay = TimeSpan.Zero;
    }

    private ServiceProvider Services(Action<IServiceCollection> add)
    {
        ServiceCollection services = new();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log));
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }
}
