using Microsoft.Extensions.DependencyInjection;

namespace GongGen.EndToEnd.Tests;

/// <summary>Gives the end-to-end tests what GongClient gives them, through Refit.</summary>
public sealed class RefitGong(IServiceProvider services) : IDisposable
{
    /// <summary>Calls.</summary>
    public ICallsApi Calls { get; } = services.GetRequiredService<ICallsApi>();

    /// <summary>Users.</summary>
    public IUsersApi Users { get; } = services.GetRequiredService<IUsersApi>();

    /// <summary>Access to calls.</summary>
    public IPermissionsApi Permissions { get; } = services.GetRequiredService<IPermissionsApi>();

    /// <summary>Outcomes of calls.</summary>
    public IOutcomesApi Outcomes { get; } = services.GetRequiredService<IOutcomesApi>();

    /// <inheritdoc/>
    public void Dispose() => (services as IDisposable)?.Dispose();
}
