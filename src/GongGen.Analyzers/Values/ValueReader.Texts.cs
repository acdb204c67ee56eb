using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Values;

/// <content>Texts.</content>
internal sealed partial class ValueReader
{
    /// <summary>Longer texts are not built, so that no source makes the compiler run out of memory.</summary>
    private const int MaxLength = 1 << 20;

    private Value ReadInterpolated(IInterpolatedStringOperation operation, Frame frame)
    {
        StringBuilder text = new();
        foreach (IInterpolatedStringContentOperation part in operation.Parts)
        {
            string? known = part switch
            {
                IInterpolatedStringTextOperation literal => literal.Text.ConstantValue.Value as string,
                IInterpolationOperation { Alignment: null, FormatString: null } hole => Shown(Read(hole.Expression, frame)),
                _ => null,
            };
            if (known is null || text.Length + known.Length > MaxLength)
            {
                return new UnknownValue(operation);
            }

            text.Append(known);
        }

        return new ConstantValue(operation, text.ToString());
    }

    private Value ReadSum(IBinaryOperation operation, Frame frame)
    {
        if (operation.Type is { SpecialType: SpecialType.System_String } && operation.OperatorKind == BinaryOperatorKind.Add && operation.OperatorMethod is null)
        {
            string? left = Shown(Read(operation.LeftOperand, frame));
            string? right = left is null ? null : Shown(Read(operation.RightOperand, frame));
            return left is not null && right is not null && left.Length + right.Length <= MaxLength
                ? new ConstantValue(operation, left + right)
                : new UnknownValue(operation);
        }

        return ReadTimeSum(operation, frame);
    }

    // new string('x', 300)
    private Value ReadRepeated(IObjectCreationOperation creation, Frame frame)
    {
        if (creation.Arguments is not [var first, var second])
        {
            return new UnknownValue(creation);
        }

        bool isKnown = Read(first.Value, frame) is ConstantValue { Content: char } && Read(second.Value, frame) is ConstantValue { Content: >= 0 and <= MaxLength };
        if (!isKnown)
        {
            return new UnknownValue(creation);
        }

        char letter = (char)((ConstantValue)Read(first.Value, frame)).Content!;
        int count = (int)((ConstantValue)Read(second.Value, frame)).Content!;
        return new ConstantValue(creation, new string(letter, count));
    }

    // The text that a part of a concatenation becomes; only where no culture has a say in it.
    private static string? Shown(Value value) => value switch
    {
        ConstantValue { Content: null } => "",
        ConstantValue { Content: string text } => text,
        ConstantValue { Content: char letter } => letter.ToString(),
        ConstantValue { Content: int and >= 0 } number => ((int)number.Content).ToString(CultureInfo.InvariantCulture),
        ConstantValue { Content: long and >= 0 } number => ((long)number.Content).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
