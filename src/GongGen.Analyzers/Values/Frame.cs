using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Values;

/// <summary>Where an expression is read: in the code that is analyzed, or inside a method that it calls, with the values of the arguments.</summary>
/// <param name="outer">The frame of the caller; null in the code that is analyzed.</param>
/// <param name="method">The syntax of the method that is read; null in the code that is analyzed.</param>
/// <param name="arguments">The values of the method's parameters.</param>
/// <param name="depth">How many steps led here.</param>
internal sealed class Frame(Frame? outer, SyntaxNode? method, ImmutableDictionary<ISymbol, Value> arguments, int depth)
{
    /// <summary>More steps than any real code takes; cyclic code ends here.</summary>
    private const int MaxDepth = 40;

    /// <summary>The code that is analyzed.</summary>
    public static Frame Root { get; } = new(null, null, ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default), 0);

    /// <summary>True inside of a method that was entered, where a value depends on the caller.</summary>
    public bool IsInMethod => outer is not null;

    /// <summary>True where reading must end.</summary>
    public bool IsTooDeep => depth > MaxDepth;

    /// <summary>The same place, a step deeper.</summary>
    public Frame Deeper() => new(outer, method, arguments, depth + 1);

    /// <summary>The inside of a method.</summary>
    public Frame Enter(SyntaxNode syntax, ImmutableDictionary<ISymbol, Value> values) => new(this, syntax, values, depth + 1);

    /// <summary>The value of a parameter; null where the frame has none for it.</summary>
    public Value? Find(IParameterSymbol parameter)
    {
        for (Frame? frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.Arguments.TryGetValue(parameter, out Value? value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>True where a local or parameter belongs to a method that was entered, so that each call has its own.</summary>
    public bool IsInner(ISymbol symbol)
    {
        for (Frame? frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.Method is { } syntax && symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == syntax.SyntaxTree && syntax.Span.Contains(reference.Span)))
            {
                return true;
            }
        }

        return false;
    }

    private Frame? Caller => outer;

    private SyntaxNode? Method => method;

    private ImmutableDictionary<ISymbol, Value> Arguments => arguments;
}
