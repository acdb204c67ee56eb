using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>A file that is read into memory only to be sent from there.</summary>
/// <param name="reading">The call that reads it.</param>
/// <param name="buffer">The creation of the stream around the bytes; null where they are written to it.</param>
internal sealed class BufferedFile(IInvocationOperation reading, IObjectCreationOperation? buffer)
{
    /// <summary>The call that reads the file.</summary>
    public IInvocationOperation Reading => reading;

    /// <summary>The creation of the stream around the bytes; null where they are written to it.</summary>
    public IObjectCreationOperation? Buffer => buffer;

    /// <summary>The file whose bytes a stream holds; null where they may come from elsewhere.</summary>
    public static BufferedFile? Of(IOperation stream)
    {
        if (Origins.Of(stream).ToArray() is not [{ Source: IObjectCreationOperation creation }] || !KnownTypes.Is(creation.Type, "MemoryStream", "System.IO"))
        {
            return null;
        }

        if (creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type is IArrayTypeSymbol) is { } bytes)
        {
            return ReadingOf(bytes.Value) is { } read ? new(read, IsWhole(creation) && IsDirect(bytes.Value) ? creation : null) : null;
        }

        return ValueReader.WithoutConversions(stream) is ILocalReferenceOperation local ? OfWritten(local) : null;
    }

    private static BufferedFile? OfWritten(ILocalReferenceOperation local)
    {
        IInvocationOperation[] writes = VariableUses.Of(local.Local, local).References
            .Select(reference => reference.Parent).OfType<IInvocationOperation>()
            .Where(call => call.TargetMethod.Name is "Write" or "WriteAsync").ToArray();
        return writes is [{ Arguments: [{ Value: { } bytes }, ..] }] && ReadingOf(bytes) is { } read ? new(read, null) : null;
    }

    private static bool IsWhole(IObjectCreationOperation creation) => creation.Arguments.Length == 1 || creation.Arguments is [_, { Parameter.Type.SpecialType: SpecialType.System_Boolean }];

    private static bool IsDirect(IOperation bytes)
    {
        IOperation inner = ValueReader.WithoutConversions(bytes);
        return inner is IInvocationOperation or IAwaitOperation;
    }

    private static IInvocationOperation? ReadingOf(IOperation bytes)
    {
        if (Origins.Of(bytes).ToArray() is not [{ Source: { } source }])
        {
            return null;
        }

        // Whoever looks at the bytes otherwise needs them in memory.
        if (ValueReader.WithoutConversions(bytes) is ILocalReferenceOperation local && VariableUses.Of(local.Local, local).References.Any(reference => reference != local && reference.Parent is not IPropertyReferenceOperation { Property.Name: "Length" or "LongLength" }))
        {
            return null;
        }

        IOperation current = source;
        while (current is IAwaitOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } or IConversionOperation)
        {
            IOperation? inner = current switch
            {
                IAwaitOperation await => await.Operation,
                IConversionOperation conversion => conversion.Operand,
                IInvocationOperation { Instance: { } instance } => instance,
                _ => null,
            };
            if (inner is null)
            {
                return null;
            }

            current = inner;
        }

        return current is IInvocationOperation { TargetMethod: { Name: "ReadAllBytes" or "ReadAllBytesAsync" } method } call && KnownTypes.Is(method.ContainingType, "File", "System.IO") ? call : null;
    }
}
