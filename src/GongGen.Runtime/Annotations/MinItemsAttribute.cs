#nullable enable
namespace GongGen.Annotations;

/// <summary>The list takes no fewer items than this. The attribute of DataAnnotations counts by reflection, which trimming breaks.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
internal sealed class MinItemsAttribute : global::System.Attribute
{
    /// <summary>Marks the element.</summary>
    public MinItemsAttribute(int count)
    {
        Count = count;
    }

    /// <summary>The fewest items that the list takes.</summary>
    public int Count { get; }
}
