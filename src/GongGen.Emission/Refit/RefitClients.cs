namespace GongGen.Emission.Refit;

/// <summary>Who makes Refit clients of the emitted interfaces.</summary>
public enum RefitClients
{
    /// <summary>Nobody: the project has no Refit, or wants none.</summary>
    None,

    /// <summary>Refit's own generator, which sees the interfaces.</summary>
    Refit,

    /// <summary>Emitted classes that are registered where Refit asks for factories.</summary>
    Hooks,

    /// <summary>Emitted classes under the names by which Refit looks for them.</summary>
    Names,
}
