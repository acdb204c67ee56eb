using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers;

/// <summary>A call of an emitted operation, for rules across calls.</summary>
/// <param name="symbols">What the compilation sees of emitted code.</param>
/// <param name="call">The call.</param>
/// <param name="annotation">The attribute that the rule is about.</param>
internal sealed class CallContext(GongSymbols symbols, IInvocationOperation call, Annotation annotation)
{
    /// <summary>What the compilation sees of emitted code.</summary>
    public GongSymbols Symbols => symbols;

    /// <summary>The call.</summary>
    public IInvocationOperation Call => call;

    /// <summary>The attribute that the rule is about.</summary>
    public Annotation Annotation => annotation;

    /// <summary>Reads values.</summary>
    public ValueReader Reader => symbols.Reader;

    /// <summary>The name of the operation's method.</summary>
    public string MethodName => call.TargetMethod.Name;

    /// <summary>The request that is sent: the argument of an emitted type; null where there is none.</summary>
    public IArgumentOperation? Request => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Type is { TypeKind: Microsoft.CodeAnalysis.TypeKind.Class } type && symbols.RulesOf(type).IsEmitted);
}
