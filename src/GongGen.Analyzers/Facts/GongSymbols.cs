using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Facts;

/// <summary>What one compilation sees of emitted code, for all analyzers together. Types are looked at once.</summary>
internal sealed class GongSymbols
{
    private static readonly string[] Probes = [AnnotationNames.KnownValues, AnnotationNames.RequiresItem, AnnotationNames.NumericId, AnnotationNames.Secret];

    // Analyzers share nothing but the compilation, and an entry goes with it.
    private static readonly ConditionalWeakTable<Compilation, GongSymbols> Compilations = new();

    private readonly ImmutableArray<IAssemblySymbol> _assemblies;
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeRules> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, MemberRules> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, EnumTexts> _enums = new(SymbolEqualityComparer.Default);

    private GongSymbols(Compilation compilation)
    {
        _assemblies = AssembliesOf(compilation);
        Reader = new(this);
    }

    /// <summary>Tells what the source proves about expressions.</summary>
    public ValueReader Reader { get; }

    /// <summary>The symbols of a compilation; null where it sees no emitted code.</summary>
    public static GongSymbols? Of(Compilation compilation)
    {
        GongSymbols symbols = Compilations.GetValue(compilation, static key => new(key));
        return symbols._assemblies.IsEmpty ? null : symbols;
    }

    /// <summary>What is known about a type.</summary>
    public TypeRules RulesOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named || !IsInSight(named.ContainingAssembly))
        {
            return TypeRules.None;
        }

        return _types.GetOrAdd(named.OriginalDefinition, static symbol => EmittedTypes.IsEmitted(symbol) ? new(true, AnnotationReader.Read(symbol)) : TypeRules.None);
    }

    /// <summary>What is known about a property or a parameter.</summary>
    public MemberRules RulesOf(ISymbol? member)
    {
        if (member?.ContainingType is null || !RulesOf(member.ContainingType).IsEmitted)
        {
            return MemberRules.None;
        }

        return _members.GetOrAdd(member.OriginalDefinition, MemberRulesReader.Read);
    }

    /// <summary>True for the emitted struct over a text with its known values as static members.</summary>
    public bool IsOpenEnum(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct } named && named.OriginalDefinition.SpecialType == SpecialType.None
        && RulesOf(named).IsEmitted && EmittedTypes.HasTextConstructor(named);

    /// <summary>The texts of an open enum's static members.</summary>
    public EnumTexts TextsOf(INamedTypeSymbol openEnum) => _enums.GetOrAdd(openEnum, symbol => EnumTexts.Of(symbol, RulesOf(symbol)));

    private static ImmutableArray<IAssemblySymbol> AssembliesOf(Compilation compilation)
    {
        foreach (string probe in Probes)
        {
            ImmutableArray<INamedTypeSymbol> types = compilation.GetTypesByMetadataName($"{AnnotationNames.Namespace}.{probe}Attribute");
            if (!types.IsEmpty)
            {
                return [.. types.Select(type => type.ContainingAssembly).Distinct<IAssemblySymbol>(SymbolEqualityComparer.Default)];
            }
        }

        return [];
    }

    // One or two assemblies: a loop costs less than a hash, and this is asked about every call in the project.
    private bool IsInSight(IAssemblySymbol? assembly)
    {
        foreach (IAssemblySymbol known in _assemblies)
        {
            if (SymbolEqualityComparer.Default.Equals(known, assembly))
            {
                return true;
            }
        }

        return false;
    }
}
