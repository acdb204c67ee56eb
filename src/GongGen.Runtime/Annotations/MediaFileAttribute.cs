#nullable enable
namespace GongGen.Annotations;

/// <summary>The file must be a recording that the API can read.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
internal sealed class MediaFileAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public MediaFileAttribute(params string[] extensions)
    {
        Extensions = extensions;
    }

    /// <summary>The file name extensions that are accepted, without a dot.</summary>
    public string[] Extensions { get; }

    /// <summary>The id of the diagnostic for another extension.</summary>
    public string ExtensionRuleId { get; set; } = "";

    /// <summary>The id of the diagnostic for a file that is read into memory.</summary>
    public string BufferRuleId { get; set; } = "";
}
