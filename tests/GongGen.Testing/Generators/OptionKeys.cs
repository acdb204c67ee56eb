namespace GongGen.Testing.Generators;

/// <summary>Turns MSBuild names into the keys that generators and analyzers ask for; a name with a dot is a key already.</summary>
internal static class OptionKeys
{
    /// <summary>The key of a property.</summary>
    public static string ForProperty(string name) => name.Contains('.') ? name : $"build_property.{name}";

    /// <summary>The key of an additional file's metadata.</summary>
    public static string ForMetadata(string name) => name.Contains('.') ? name : $"build_metadata.AdditionalFiles.{name}";
}
