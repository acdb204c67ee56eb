using System.Collections.Immutable;
using System.Globalization;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Flow;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Paths;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Analyzers.Rules;

/// <summary>GONG3008: a loop sends a request per id where one request takes many.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequestPerIdAnalyzer : CallAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.RequestPerId,
        "A loop sends a request per id",
        "{0}",
        RuleCategories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Requests per second and per day are limited for the whole company; one request takes many ids.",
        RuleHelp.Link(RuleIds.RequestPerId));

    /// <inheritdoc/>
    private protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override string AnnotationName => AnnotationNames.Batchable;

    private protected override IEnumerable<Finding> Find(CallContext context)
    {
        string operation = context.Annotation.Text(0);
        string member = context.Annotation.Text(1);
        bool isInRequest = operation == context.MethodName || context.Call.TargetMethod.IsExtensionMethod;
        IOperation? id = isInRequest ? SingleId(context, member) : context.Call.Arguments.FirstOrDefault(argument => argument.Parameter is { IsOptional: false })?.Value;
        if (id is null || RepeatedCall.LoopOf(context, id) is null)
        {
            yield break;
        }

        string limit = context.Annotation.Named.TryGetValue("Limit", out object? named) && named is int most ? most.ToString(CultureInfo.InvariantCulture) : "many";
        string start = $"{context.MethodName} is called for each id of a loop; ";
        Location at = CallPlaces.NameOf(context.Call);
        yield return BatchWalk.Find(context.Symbols, context.Call.TargetMethod, operation) is { } walk
            ? BatchLoop.AddTo(new(at, $"{start}{walk.Name} with all ids asks for {limit} at once") { Properties = ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.Value, walk.Name) }, context, id, walk)
            : new(at, $"{start}one {operation} takes {limit} ids in {member}");
    }

    // The only id of a request; null where it may have more.
    private static IOperation? SingleId(CallContext context, string member)
    {
        if (context.Request is not { } request || MemberPath.Parse(member + "[]") is not { } path || context.Reader.Read(request.Value) is not ObjectValue value)
        {
            return null;
        }

        PathWalk walk = PathWalk.Of(value, path);
        return walk is { IsComplete: true, Reached: [{ IsAlternative: false, Value.Operation: { } id }] } ? id : null;
    }
}
