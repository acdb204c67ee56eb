using System.Globalization;

namespace GongGen.Runtime.Tests;

/// <summary>Runs code as on a machine with other habits.</summary>
internal static class Culture
{
    public static T Run<T>(string name, Func<T> code)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(name);
        try
        {
            return code();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
