using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Reads the names of files out of the source, as far as their end is written down.</summary>
internal static class FileNames
{
    private const int MaxDepth = 10;

    /// <summary>The extension without its dot; empty where there is none, or where it is not known.</summary>
    public static string ExtensionOf(MemberContext context, IOperation name) => EndOf(context, name, 0) is { } end ? ExtensionOf(end) : "";

    // The text that a name ends with.
    private static string? EndOf(MemberContext context, IOperation name, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        if (context.Read(name) is ConstantValue { Text: { } text })
        {
            return text;
        }

        return ValueReader.WithoutConversions(name) switch
        {
            IInterpolatedStringOperation { Parts: [.., IInterpolatedStringTextOperation last] } => last.Text.ConstantValue.Value as string,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => EndOf(context, sum.RightOperand, depth + 1),
            IInvocationOperation { TargetMethod: { Name: "Combine" or "Join" } method } call when KnownTypes.Is(method.ContainingType, "Path", "System.IO") && LastPart(call) is { } part => EndOf(context, part, depth + 1),
            _ => null,
        };
    }

    private static IOperation? LastPart(IInvocationOperation call) => call.Arguments switch
    {
        [{ ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer.ElementValues: [.., var last] } }] => last,
        [.., { ArgumentKind: ArgumentKind.Explicit, Parameter.Type.SpecialType: SpecialType.System_String } last] when call.Arguments.All(argument => argument.Syntax.SpanStart <= last.Syntax.SpanStart) => last.Value,
        _ => null,
    };

    private static string ExtensionOf(string name)
    {
        int dot = name.LastIndexOf('.');
        bool isExtension = dot >= 0 && name.IndexOfAny(['/', '\\', ':'], dot) < 0 && name.Skip(dot + 1).All(char.IsLetterOrDigit);
        return isExtension ? name.Substring(dot + 1) : "";
    }
}
