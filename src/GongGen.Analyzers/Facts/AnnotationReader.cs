using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Facts;

/// <summary>Reads our attributes by their names, so that those of a referenced assembly count although they are internal there.</summary>
internal static class AnnotationReader
{
    private const string Suffix = "Attribute";

    /// <summary>All of our attributes on a symbol.</summary>
    public static ImmutableArray<Annotation> Read(ISymbol symbol)
    {
        ImmutableArray<Annotation>.Builder? found = null;
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && IsOurs(type))
            {
                (found ??= ImmutableArray.CreateBuilder<Annotation>()).Add(Read(attribute, type));
            }
        }

        return found?.ToImmutable() ?? [];
    }

    /// <summary>True where a symbol carries one of our attributes.</summary>
    public static bool IsAnnotated(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && IsOurs(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a namespace has this full name.</summary>
    public static bool IsIn(INamedTypeSymbol type, string fullName)
    {
        if (type.ContainingType is not null)
        {
            return false;
        }

        int end = fullName.Length;
        INamespaceSymbol? current = type.ContainingNamespace;
        while (current is { IsGlobalNamespace: false })
        {
            int start = end - current.Name.Length;
            if (start < 0 || string.CompareOrdinal(fullName, start, current.Name, 0, current.Name.Length) != 0 || (start > 0 && fullName[start - 1] != '.'))
            {
                return false;
            }

            end = start - 1;
            current = current.ContainingNamespace;
        }

        return end < 0;
    }

    private static bool IsOurs(INamedTypeSymbol type) => type.Name.EndsWith(Suffix, StringComparison.Ordinal) && IsIn(type, AnnotationNames.Namespace);

    private static Annotation Read(AttributeData attribute, INamedTypeSymbol type)
    {
        string ruleId = "";
        int number = 0;
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<IParameterSymbol> parameters = attribute.AttributeConstructor?.Parameters ?? [];
        for (int i = 0; i < attribute.ConstructorArguments.Length; i++)
        {
            TypedConstant argument = attribute.ConstructorArguments[i];
            if (argument.Kind == TypedConstantKind.Array)
            {
                texts.AddRange(argument.IsNull ? [] : argument.Values.Select(item => item.Value).OfType<string>());
            }
            else if (argument.Value is string text && i < parameters.Length && parameters[i].Name == "ruleId")
            {
                ruleId = text;
            }
            else if (argument.Value is string other)
            {
                texts.Add(other);
            }
            else if (argument.Value is int value)
            {
                number = value;
            }
        }

        return new(type.Name.Substring(0, type.Name.Length - Suffix.Length))
        {
            RuleId = ruleId,
            Texts = texts.ToImmutable(),
            Number = number,
            Named = attribute.NamedArguments.Where(pair => pair.Value.Kind != TypedConstantKind.Array).ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal),
        };
    }
}
