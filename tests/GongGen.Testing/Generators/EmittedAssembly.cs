using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace GongGen.Testing.Generators;

/// <summary>A compiled assembly in a load context of its own, so that a test can run what was generated.</summary>
public sealed class EmittedAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context;

    internal EmittedAssembly(Compilation compilation)
    {
        _context = new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true);
        using MemoryStream image = EmitImage(compilation);
        Assembly = _context.LoadFromStream(image);
    }

    /// <summary>The assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>A type of the assembly, by its full name.</summary>
    public Type Type(string fullName) => Assembly.GetType(fullName, throwOnError: true)!;

    /// <summary>Calls a static method of the assembly, of whatever visibility.</summary>
    public object? Call(string typeName, string methodName, params object?[] arguments)
    {
        MethodInfo method = Type(typeName).GetMethod(methodName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            ?? throw new MissingMethodException(typeName, methodName);
        return method.Invoke(obj: null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
    }

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();

    /// <summary>Compiles to memory and refers to the assembly.</summary>
    public static MetadataReference ReferenceTo(Compilation compilation)
    {
        using MemoryStream image = EmitImage(compilation);
        return MetadataReference.CreateFromStream(image);
    }

    private static MemoryStream EmitImage(Compilation compilation)
    {
        MemoryStream image = new();
        EmitResult result = compilation.Emit(image);
        if (!result.Success)
        {
            image.Dispose();
            throw new HarnessException($"The compilation can't be emitted:\n{CompileGuard.Describe(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))}");
        }

        image.Position = 0;
        return image;
    }
}
