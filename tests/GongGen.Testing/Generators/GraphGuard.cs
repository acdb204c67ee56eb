using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace GongGen.Testing.Generators;

/// <summary>Requires that no value a generator keeps between runs reaches an object of the compiler, which would stay alive with it.</summary>
internal sealed class GraphGuard
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, FieldInfo[]> _fields = [];

    private GraphGuard()
    {
    }

    /// <summary>Walks the values of the named steps, and of whatever feeds an output.</summary>
    public static void Check(GeneratorRunResult result)
    {
        GraphGuard guard = new();
        foreach ((string name, object? value) in Kept(result))
        {
            if (guard.FindRoslyn(value, name) is { } path)
            {
                throw new HarnessException($"A value that the generator keeps holds an object of the compiler:\n  {path}");
            }
        }
    }

    private static IEnumerable<(string Name, object? Value)> Kept(GeneratorRunResult result)
    {
        foreach ((string name, ImmutableArray<IncrementalGeneratorRunStep> steps) in StepGuard.Named(result))
        {
            foreach ((object value, _) in steps.SelectMany(step => step.Outputs))
            {
                yield return (name, value);
            }
        }

        foreach (IncrementalGeneratorRunStep output in result.TrackedOutputSteps.SelectMany(pair => pair.Value))
        {
            foreach ((IncrementalGeneratorRunStep source, int index) in output.Inputs)
            {
                yield return ($"(input of {output.Name})", source.Outputs[index].Value);
            }
        }
    }

    private string? FindRoslyn(object? root, string name)
    {
        Stack<(object? Value, string Path)> open = new([(root, name)]);
        while (open.TryPop(out (object? Value, string Path) next))
        {
            if (next.Value is null || IsLeaf(next.Value) || (!next.Value.GetType().IsValueType && !_seen.Add(next.Value)))
            {
                continue;
            }

            if (next.Value is ISymbol or SyntaxNode or SyntaxTree or Compilation or SemanticModel or Location)
            {
                return $"{next.Path} is a {next.Value.GetType().FullName}";
            }

            foreach ((object? value, string path) in Parts(next.Value, next.Path))
            {
                open.Push((value, path));
            }
        }

        return null;
    }

    private static bool IsLeaf(object value) => value is string or MemberInfo or Assembly or Module or Pointer || value.GetType() is { IsPrimitive: true } or { IsEnum: true };

    private IEnumerable<(object? Value, string Path)> Parts(object value, string path)
    {
        if (value is Delegate function)
        {
            return [(function.Target, $"{path}.Target")];
        }

        if (value is Array array)
        {
            return array.GetType().GetElementType()!.IsPrimitive ? [] : array.Cast<object?>().Select((item, index) => (item, $"{path}[{index}]"));
        }

        Type type = value.GetType();
        if (!_fields.TryGetValue(type, out FieldInfo[]? own))
        {
            own = _fields[type] = [.. FieldsOf(type)];
        }

        return own.Select(field => (field.GetValue(value), $"{path}.{NameOf(field)}"));
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPrimitive && !field.FieldType.IsPointer && !field.FieldType.IsByRefLike && field.FieldType != typeof(string))
                {
                    yield return field;
                }
            }
        }
    }

    private static string NameOf(FieldInfo field) =>
        field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;
}
