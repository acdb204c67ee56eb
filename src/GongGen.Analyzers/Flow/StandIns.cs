using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Tells whether options lead to a stand-in for the API on this machine, whose keys are no secrets.</summary>
internal static class StandIns
{
    /// <summary>True where the object that a value is given to also gets an address that stands for nothing real.</summary>
    public static bool AreMeant(MemberContext context)
    {
        if (context.Operation.Parent is not ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation initializer })
        {
            return false;
        }

        return initializer.Initializers.OfType<ISimpleAssignmentOperation>().Any(assignment => Origins.Of(assignment.Value).Any(origin => IsStandIn(context, origin.Source)));
    }

    private static bool IsStandIn(MemberContext context, IOperation source) =>
        ApiAddresses.TextOf(source) is { } text && context.Read(text) is ConstantValue { Text: { } address } && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && ApiAddresses.IsStandIn(uri);
}
