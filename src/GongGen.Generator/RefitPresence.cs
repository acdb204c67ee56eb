using GongGen.Emission.Refit;

namespace GongGen.Generator;

/// <summary>Tells what a project has of Refit, by the symbols of its references.</summary>
/// <param name="IsThere">True where Refit 6 or later is referenced.</param>
/// <param name="HasHooks">True where Refit takes clients that others made.</param>
/// <param name="NeedsGenerated">True where Refit makes nothing by reflection.</param>
/// <param name="HasServices">True where HTTP clients can be registered as services.</param>
internal sealed record RefitPresence(bool IsThere, bool HasHooks, bool NeedsGenerated, bool HasServices)
{
    private const string RestService = "Refit.RestService";
    private const string Runner = "Refit.GeneratedRequestRunner";

    /// <summary>Asks the references.</summary>
    public static RefitPresence Of(ReferencedTypes types)
    {
        // Refit 6 brought this interface; older ones have another way to write bodies.
        bool isThere = types.Find("Refit.IHttpContentSerializer") is not null && types.Find(RestService) is not null;
        bool hasHooks = isThere && types.HasMember(RestService, "RegisterGeneratedSettingsFactory") && types.HasMember("Refit.IRequestBuilder", "Settings") && types.Find(Runner) is not null;
        return new RefitPresence(
            isThere,
            hasHooks,
            // Since these write whole queries, generated clients need no reflection, and reflection is a package of its own.
            NeedsGenerated: hasHooks && types.HasMember(Runner, "CreateStreamContent") && types.HasMember(RestService, "ForGenerated"),
            HasServices: isThere && types.HasMember("Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions", "RedactLoggedHeaders"));
    }

    // Then clients that are asked for as generated ones throw at the first file, although they compile.
    private bool LeavesFilesToReflection => HasHooks && !NeedsGenerated;

    /// <summary>What decides about emitted text in a project with these settings.</summary>
    public RefitFacts With(ProjectSettings settings, bool isSeenByGenerators)
    {
        if (!IsThere || !settings.WantsRefit)
        {
            return RefitFacts.None;
        }

        bool canBeRefits = isSeenByGenerators && !settings.DisablesRefitGenerator;
        RefitClients clients = canBeRefits && !LeavesFilesToReflection ? RefitClients.Refit : HasHooks ? RefitClients.Hooks : RefitClients.Names;
        return new RefitFacts(clients)
        {
            HidesInterfaces = canBeRefits && LeavesFilesToReflection,
            HasServices = HasServices,
            NeedsGenerated = NeedsGenerated || clients == RefitClients.Hooks,
            WantsResponses = settings.WantsRefitResponses,
        };
    }
}
