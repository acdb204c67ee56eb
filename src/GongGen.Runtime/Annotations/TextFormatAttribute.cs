#nullable enable
namespace GongGen.Annotations;

/// <summary>The format of a text.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
internal sealed class TextFormatAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public TextFormatAttribute(string format)
    {
        Format = format;
    }

    /// <summary>The format's name: uri, email or date-time.</summary>
    public string Format { get; }
}
