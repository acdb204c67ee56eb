#nullable enable
namespace GongGen.Annotations;

/// <summary>What takes the place of a deprecated member.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
internal sealed class ReplacedByAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public ReplacedByAttribute(string member)
    {
        Member = member;
    }

    /// <summary>The name of the replacement, a member of the same type or a method of the same interface.</summary>
    public string Member { get; }
}
