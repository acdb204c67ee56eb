using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Kinds;

/// <summary>The item that a list has to hold because another member of the same object refers to it.</summary>
internal static class NeededItem
{
    /// <summary>The finding with what a fix needs to add the item; as it is where the list is no member beside one that refers to it.</summary>
    public static Finding AddTo(Finding finding, MemberContext context, Value list)
    {
        bool isHere = ValueReader.WithoutConversions(context.Operation) == ValueReader.WithoutConversions(list.Operation ?? context.Operation);
        if (!isHere || context.Operation.Parent is not ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation initializer })
        {
            return finding;
        }

        foreach (Annotation rule in context.Symbols.RulesOf(context.Member.ContainingType).Annotations)
        {
            bool isAbout = rule.Name == AnnotationNames.RequiresItem && MemberPath.Parse(rule.Text(1)) is { Steps: [{ IsList: true }, _] } path && path.First == context.Member.Name;
            if (isAbout && ValueOf(initializer, rule.Text(0)) is { } value && context.Read(value).Alternatives.All(arm => SetState.Of(arm) != Presence.Absent))
            {
                return finding with
                {
                    Others = [context.Operation.Syntax.GetLocation(), value.Syntax.GetLocation()],
                    Properties = finding.Properties.Add(PropertyKeys.Member, MemberPath.Parse(rule.Text(1))!.Last),
                };
            }
        }

        return finding;
    }

    private static IOperation? ValueOf(IObjectOrCollectionInitializerOperation initializer, string member) => initializer.Initializers
        .OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation target && target.Property.Name == member)?.Value;
}
