using System.Reflection;

namespace GongGen.EndToEnd.Tests;

/// <summary>Options for those who set them in a callback.</summary>
internal static class OptionsExtensions
{
    /// <summary>Sets all options to those of others.</summary>
    public static void CopyTo(this GongClientOptions options, GongClientOptions target)
    {
        foreach (PropertyInfo property in typeof(GongClientOptions).GetProperties().Where(property => property.CanWrite))
        {
            property.SetValue(target, property.GetValue(options));
        }
    }
}
