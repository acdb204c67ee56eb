using System.Reflection;
using System.Text;
using GongGen.Emission.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GongGen.Generator;

/// <summary>
/// Adds files to the compilation before generators run, where the compiler can do that. The method is newer than the compiler that this assembly is built
/// against, and experimental: it is found by its shape, and any other shape counts as its absence.
/// </summary>
internal static class PreCompilationOutput
{
    private const string MethodName = "RegisterPreCompilationSourceOutput";

    private delegate void AddSource<TContext>(ref TContext context, string hintName, SourceText text)
        where TContext : struct;

    /// <summary>Registers the files; false where the compiler cannot take them, and then nothing is registered.</summary>
    public static bool TryRegister(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EmittedFile> files)
    {
        try
        {
            if (Array.Find(typeof(IncrementalGeneratorInitializationContext).GetMethods(), Fits) is not { } method)
            {
                return false;
            }

            MethodInfo register = method.MakeGenericMethod(typeof(EmittedFile));
            register.Invoke(context, [files, ActionFor(ContextOf(method))]);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A compiler with another idea of the experimental method must not cost the user the client.
            return false;
        }
    }

    private static bool Fits(MethodInfo method)
    {
        ParameterInfo[] parameters = method.GetParameters();
        return string.Equals(method.Name, MethodName, StringComparison.Ordinal)
            && method.IsGenericMethodDefinition
            && method.GetGenericArguments().Length == 1
            && parameters.Length == 2
            && IsGeneric(parameters[0].ParameterType, typeof(IncrementalValuesProvider<>))
            && IsGeneric(parameters[1].ParameterType, typeof(Action<,>))
            && ContextOf(method) is { IsValueType: true } context
            && AddSourceOf(context) is not null;
    }

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static Type ContextOf(MethodInfo method) => method.GetParameters()[1].ParameterType.GetGenericArguments()[0];

    private static MethodInfo? AddSourceOf(Type context) => context.GetMethod("AddSource", [typeof(string), typeof(SourceText)]);

    private static Delegate ActionFor(Type context)
    {
        Delegate addSource = Delegate.CreateDelegate(typeof(AddSource<>).MakeGenericType(context), AddSourceOf(context)!);
        object adapter = Activator.CreateInstance(typeof(Adapter<>).MakeGenericType(context), addSource)!;
        return Delegate.CreateDelegate(typeof(Action<,>).MakeGenericType(context, typeof(EmittedFile)), adapter, nameof(Adapter<int>.Add));
    }

    private sealed class Adapter<TContext>(AddSource<TContext> addSource)
        where TContext : struct
    {
        public void Add(TContext context, EmittedFile file) => addSource(ref context, file.HintName, SourceText.From(file.Text, Encoding.UTF8));
    }
}
