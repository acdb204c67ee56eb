using System;
using Gong;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Services;

/// <summary>Registers two companies.</summary>
public static class Startup
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddCompanies(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullExceptionThrow(configuration);
        services.AddGong("acme", configuration.GetSection("Acme"));
        services.AddGong("umbra", options => options.BaseUrl = new Uri("https://us-1.api.gong.io"));
        return services;
    }

    private static void ArgumentNullExceptionThrow(object? value) => _ = value ?? throw new ArgumentNullException(nameof(value));
}
