using System.Reflection;
using Refit;

namespace GongGen.Refit.Tests.Odd;

/// <summary>Which interfaces of the odd document are Refit's: all but those with something that Refit cannot say.</summary>
public class OddInterfaceTests
{
    public static TheoryData<Type> Interfaces() => new(typeof(global::Odd.GongClient).GetProperties().Select(property => property.PropertyType));

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void AttributesAreOnAllMethodsOrOnNone(Type api)
    {
        bool isPlain = api.Name.StartsWith("IPlain", StringComparison.Ordinal);

        Assert.All(api.GetMethods(), method => Assert.Equal(isPlain ? 0 : 1, method.GetCustomAttributes<HttpMethodAttribute>().Count()));
        Assert.Equal(isPlain, api.Assembly.GetType(api.FullName + "Responses") is null);
    }
}
