using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Values;

/// <content>Points in time.</content>
internal sealed partial class ValueReader
{
    private Value ReadNewTime(IObjectCreationOperation creation, Frame frame)
    {
        object?[] arguments = new object?[creation.Arguments.Length];
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter is null || Read(argument.Value, frame) is not ConstantValue { Content: { } content })
            {
                return new UnknownValue(creation);
            }

            arguments[argument.Parameter.Ordinal] = content;
        }

        object? time = KnownTypes.IsTimeSpan(creation.Type) ? Times.NewTimeSpan(arguments) : KnownTypes.IsDate(creation.Type) ? Times.NewDate(arguments) : Times.NewPoint(arguments);
        return time is null ? new UnknownValue(creation) : new ConstantValue(creation, time);
    }

    private Value? ReadTimeCall(IInvocationOperation invocation, Frame frame)
    {
        IMethodSymbol method = invocation.TargetMethod;
        if (KnownTypes.IsTimeSpan(method.ContainingType))
        {
            bool isOne = method.IsStatic && invocation.Arguments.Count(argument => !argument.IsImplicit) == 1;
            object? amount = isOne ? (Read(invocation.Arguments[0].Value, frame) as ConstantValue)?.Content : null;
            return Times.Span(method.Name, amount) is { } span ? new ConstantValue(invocation, span) : null;
        }

        bool isDate = KnownTypes.IsDate(method.ContainingType);
        if (!isDate && !KnownTypes.IsDateTimeOffset(method.ContainingType))
        {
            return null;
        }

        if (method is { Name: "Parse", IsStatic: true })
        {
            string? text = (Read(invocation.Arguments[0].Value, frame) as ConstantValue)?.Text;
            object? time = text is null ? null : isDate ? Times.ParseDate(text) : Times.Parse(text);
            return time is null ? null : new ConstantValue(invocation, time);
        }

        return invocation is { Instance: { } instance, Arguments: [var argument] } && Read(argument.Value, frame) is ConstantValue { Content: { } content }
            ? Shift(invocation, Read(instance, frame), Times.Distance(method.Name, content))
            : null;
    }

    private Value ReadTimeSum(IBinaryOperation operation, Frame frame)
    {
        if (!KnownTypes.IsDateTimeOffset(WithoutNullable(operation.LeftOperand.Type)) || Read(operation.RightOperand, frame) is not ConstantValue { Content: TimeSpan distance })
        {
            return new UnknownValue(operation);
        }

        bool isMinus = operation.OperatorKind == BinaryOperatorKind.Subtract;
        return Shift(operation, Read(operation.LeftOperand, frame), isMinus ? distance.Negate() : distance) ?? new UnknownValue(operation);
    }

    private static Value? Shift(IOperation operation, Value start, TimeSpan? distance)
    {
        if (distance is not { } by)
        {
            return null;
        }

        return start switch
        {
            ConstantValue { Content: DateTimeOffset point } => Times.Add(point, by) is { } moved ? new ConstantValue(operation, moved) : null,
            ConstantValue { Content: DateTime date } => Times.Add(date, by) is { } moved ? new ConstantValue(operation, moved) : null,
            SymbolValue symbol => new RelativeValue(operation, symbol, by),
            RelativeValue relative => Times.Add(relative.Distance, by) is { } sum ? new RelativeValue(operation, relative.Start, sum) : null,
            _ => null,
        };
    }
}
