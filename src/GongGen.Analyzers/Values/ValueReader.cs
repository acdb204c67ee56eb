using System.Runtime.CompilerServices;
using GongGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Values;

/// <summary>Tells what the source proves about an expression. What it does not understand is unknown; it never throws.</summary>
/// <param name="symbols">What the compilation sees of emitted code.</param>
internal sealed partial class ValueReader(GongSymbols symbols)
{
    // Many rules ask about one expression, and each reading follows the locals behind it. An entry lives as long as the operation that it is about.
    private readonly ConditionalWeakTable<IOperation, Value> _known = new();

    /// <summary>What the source proves about an expression.</summary>
    public Value Read(IOperation operation) => Read(operation, Frame.Root);

    private Value Read(IOperation operation, Frame frame)
    {
        if (frame.IsTooDeep)
        {
            return new UnknownValue(operation);
        }

        if (operation.ConstantValue.HasValue)
        {
            return new ConstantValue(operation, operation.ConstantValue.Value);
        }

        Frame deeper = frame.Deeper();
        return operation switch
        {
            IParenthesizedOperation parenthesized => Read(parenthesized.Operand, deeper),
            IConversionOperation conversion => ReadConversion(conversion, deeper),
            _ => frame.IsInMethod ? ReadOther(operation, deeper) : _known.GetValue(operation, key => ReadOther(key, deeper)),
        };
    }

    private Value ReadOther(IOperation operation, Frame deeper) => operation switch
    {
        IObjectCreationOperation creation => ReadCreation(creation, deeper),
        IWithOperation with => ReadWith(with, deeper),
        ICollectionExpressionOperation collection => ReadItems(collection, collection.Elements, deeper),
        IArrayCreationOperation array => ReadArray(array, deeper),
        IInvocationOperation invocation => ReadInvocation(invocation, deeper),
        ILocalReferenceOperation local => ReadLocal(local, deeper),
        IParameterReferenceOperation parameter => ReadParameter(parameter, deeper),
        IFieldReferenceOperation field => ReadField(field, deeper),
        IPropertyReferenceOperation property => ReadProperty(property, deeper),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => ReadConditional(conditional, whenFalse, deeper),
        ISwitchExpressionOperation choice => ReadArms(choice, choice.Arms.Select(arm => arm.Value), deeper),
        ICoalesceOperation coalesce => ReadCoalesce(coalesce, deeper),
        IDefaultValueOperation standard => ReadDefault(standard),
        IInterpolatedStringOperation interpolated => ReadInterpolated(interpolated, deeper),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } binary => ReadSum(binary, deeper),
        _ => new UnknownValue(operation),
    };

    private Value ReadConversion(IConversionOperation operation, Frame frame)
    {
        Conversion conversion = operation.GetConversion();
        if (conversion.IsUserDefined)
        {
            return ReadUserDefined(operation, frame);
        }

        bool losesValue = conversion is { IsExplicit: true } && !conversion.IsReference && !conversion.IsIdentity
            && !SymbolEqualityComparer.Default.Equals(WithoutNullable(operation.Type), WithoutNullable(operation.Operand.Type));
        return !conversion.Exists || losesValue ? new UnknownValue(operation) : Read(operation.Operand, frame);
    }

    private Value ReadUserDefined(IConversionOperation operation, Frame frame)
    {
        if (operation.OperatorMethod?.ContainingType is not { } type || !symbols.IsOpenEnum(type) || operation.Operand.Type?.SpecialType != SpecialType.System_String)
        {
            return new UnknownValue(operation);
        }

        // One operator keeps null, the other one makes the default of it.
        bool keepsNull = operation.OperatorMethod.ReturnType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return ReadEnumText(operation, type, operation.Operand, frame, isNull => keepsNull ? new ConstantValue(isNull, null) : new EnumValue(isNull, type, null, ""));
    }

    private Value ReadEnumText(IOperation operation, INamedTypeSymbol type, IOperation text, Frame frame, Func<IOperation, Value>? ofNull = null) =>
        ChoiceValue.Of(operation, Read(text, frame).Alternatives.Select<Value, Value>(arm => arm switch
        {
            ConstantValue { Text: { } known } => new EnumValue(Within(arm, operation), type, null, known),
            ConstantValue { Content: null } when ofNull is not null => ofNull(Within(arm, operation)),
            _ => new UnknownValue(operation),
        }));

    private Value ReadConditional(IConditionalOperation conditional, IOperation whenFalse, Frame frame)
    {
        if (conditional.IsRef)
        {
            return new UnknownValue(conditional);
        }

        return conditional.Condition.ConstantValue is { HasValue: true, Value: bool condition }
            ? Read(condition ? conditional.WhenTrue : whenFalse, frame)
            : ReadArms(conditional, [conditional.WhenTrue, whenFalse], frame);
    }

    // An arm that throws gives no value.
    private Value ReadArms(IOperation operation, IEnumerable<IOperation> arms, Frame frame) =>
        ChoiceValue.Of(operation, arms.Where(arm => WithoutConversions(arm) is not IThrowOperation).Select(arm => Read(arm, frame)));

    private Value ReadCoalesce(ICoalesceOperation coalesce, Frame frame)
    {
        Value value = Read(coalesce.Value, frame);
        return value.Presence switch
        {
            Presence.Set => value,
            Presence.Absent => ReadArms(coalesce, [coalesce.WhenNull], frame),
            _ => ChoiceValue.Of(coalesce, [new UnknownValue(coalesce), ReadArms(coalesce, [coalesce.WhenNull], frame)]),
        };
    }

    private Value ReadDefault(IDefaultValueOperation operation)
    {
        if (operation.Type is INamedTypeSymbol type && symbols.IsOpenEnum(type))
        {
            return new EnumValue(operation, type, null, "");
        }

        if (KnownTypes.IsTimeSpan(operation.Type))
        {
            return new ConstantValue(operation, TimeSpan.Zero);
        }

        bool isNull = operation.Type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        return isNull ? new ConstantValue(operation, null) : new UnknownValue(operation);
    }

    private static IOperation Within(Value value, IOperation operation) => IsInside(value.Operation, operation) ? value.Operation! : operation;

    /// <summary>True where an operation stands inside of another one.</summary>
    public static bool IsInside(IOperation? inner, IOperation outer) =>
        inner is not null && inner.Syntax.SyntaxTree == outer.Syntax.SyntaxTree && outer.Syntax.Span.Contains(inner.Syntax.Span);

    /// <summary>The operation below conversions and parentheses.</summary>
    public static IOperation WithoutConversions(IOperation operation)
    {
        while (operation is IConversionOperation or IParenthesizedOperation)
        {
            operation = operation is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operation).Operand;
        }

        return operation;
    }

    private static ITypeSymbol? WithoutNullable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
