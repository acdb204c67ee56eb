using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace GongGen.EndToEnd.Tests;

/// <summary>Stands in for GongClient in the end-to-end tests: the same interfaces, but Refit's clients with default settings.</summary>
public sealed class GongClient : IDisposable
{
    private readonly ServiceProvider? _services;
    private readonly HttpClient? _http;

    /// <summary>Registers the interfaces as an application does.</summary>
    public GongClient(GongClientOptions options)
    {
        ServiceCollection services = new();
        services.AddGongRefit(options.CopyTo);
        _services = services.BuildServiceProvider();
        _services.GetRequiredService<IUsersApi>();
    }

    /// <summary>Takes the caller's HttpClient, which has neither credentials nor handlers of ours.</summary>
    public GongClient(GongClientOptions options, HttpClient http)
    {
        http.BaseAddress = options.BaseUrl;
        _http = http;
    }

    /// <summary>True where failures are thrown as GongClient throws them; Refit throws its own.</summary>
    public bool Translates { get; set; } = true;

    public IAuditingApi Auditing => Get<IAuditingApi>();

    public ICallsApi Calls => Get<ICallsApi>();

    public ICoachingApi Coaching => Get<ICoachingApi>();

    public ICrmApi Crm => Get<ICrmApi>();

    public IDataPrivacyApi DataPrivacy => Get<IDataPrivacyApi>();

    public IDigitalInteractionsApi DigitalInteractions => Get<IDigitalInteractionsApi>();

    public IEngageFlowsApi EngageFlows => Get<IEngageFlowsApi>();

    public IEngagementApi Engagement => Get<IEngagementApi>();

    public IEntitiesApi Entities => Get<IEntitiesApi>();

    public IIntegrationSettingsApi IntegrationSettings => Get<IIntegrationSettingsApi>();

    public ILibraryApi Library => Get<ILibraryApi>();

    public IMeetingsApi Meetings => Get<IMeetingsApi>();

    public IOutcomesApi Outcomes => Get<IOutcomesApi>();

    public IPermissionsApi Permissions => Get<IPermissionsApi>();

    public ISettingsApi Settings => Get<ISettingsApi>();

    public IStatsApi Stats => Get<IStatsApi>();

    public ITasksApi Tasks => Get<ITasksApi>();

    public IUsersApi Users => Get<IUsersApi>();

    /// <inheritdoc/>
    public void Dispose() => _services?.Dispose();

    private T Get<T>()
        where T : class
    {
        T api = _http is null ? _services!.GetRequiredService<T>() : RestService.For<T>(_http);
        return Translates ? FailureTranslator.Around(api) : api;
    }
}
