using System.Reflection;
using Xunit;

namespace VerifyTests;

/// <summary>Finds the test that asked for a verification, by the names that the compiler passed on.</summary>
internal static class TestMethod
{
    /// <summary>The xunit test of that class and method.</summary>
    /// <exception cref="InvalidOperationException">Where the call is not in a test's own method: real Verify would name such a snapshot otherwise.</exception>
    public static MethodInfo Find(string typeName, string methodName)
    {
        string self = typeof(TestMethod).Assembly.GetName().Name!;
        MethodInfo? found = AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => !assembly.IsDynamic && assembly.GetReferencedAssemblies().Any(name => string.Equals(name.Name, self, StringComparison.Ordinal)))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => string.Equals(type.Name, typeName, StringComparison.Ordinal) && !type.IsNested)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))
            .FirstOrDefault(method => string.Equals(method.Name, methodName, StringComparison.Ordinal) && method.IsDefined(typeof(FactAttribute), inherit: true));

        return found ?? throw new InvalidOperationException(
            $"'{typeName}.{methodName}' is not an xunit test. Call Verify in the test's own method, in a file named after its class, or name the snapshot with UseFileName.");
    }
}
