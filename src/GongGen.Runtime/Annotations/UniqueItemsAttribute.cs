#nullable enable
namespace GongGen.Annotations;

/// <summary>No item may stand twice in the list.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
internal sealed class UniqueItemsAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public UniqueItemsAttribute()
    {
    }
}
