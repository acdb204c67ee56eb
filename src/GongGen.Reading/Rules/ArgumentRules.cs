using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;
using GongGen.Reading.Naming;

namespace GongGen.Reading.Rules;

/// <summary>Reads what rules across the arguments of an operation's method say.</summary>
internal static class ArgumentRules
{
    /// <summary>The rule with the C# names of two parameters, parts or fields.</summary>
    /// <exception cref="RuleFault">An argument is missing or names nothing.</exception>
    public static RuleModel ReadOrder(RuleArguments arguments, RuleModel rule, OperationModel operation) =>
        rule with { Member = Ordered(operation, arguments.Text("member")), Other = Ordered(operation, arguments.Text("other")) };

    private static string Ordered(OperationModel operation, string wireName)
    {
        (string WireName, string Name, TypeRef Type)[] all =
        [
            .. operation.Parameters.Select(parameter => (parameter.WireName, parameter.Name, parameter.Type)),
            .. operation.Body?.Parts.Select(part => (part.WireName, part.Name, part.Type)) ?? [],
        ];
        (string WireName, string Name, TypeRef Type)[] found = Array.FindAll(all, argument => string.Equals(argument.WireName, wireName, StringComparison.Ordinal));
        if (found.Length != 1)
        {
            throw new RuleFault(found.Length > 1
                ? $"{operation.Id} has several parameters \"{wireName}\""
                : $"{operation.Id} has no parameter \"{wireName}\"" + NameSuggester.Question(wireName, all.Select(argument => argument.WireName)));
        }

        OrderedValues.Require(found[0].Type, wireName);
        return found[0].Name;
    }
}
