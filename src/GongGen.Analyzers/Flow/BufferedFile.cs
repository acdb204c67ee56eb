using System.Collections.Immutable;
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

    /// <summary>The files whose bytes a stream holds; none where they may come from elsewhere.</summary>
    public static IEnumerable<BufferedFile> Of(IOperation stream) => Origins.ThroughMembers(stream).Select(origin => Of(origin.Source, stream)).OfType<BufferedFile>();

    private static BufferedFile? Of(IOperation source, IOperation stream)
    {
        if (source is not IObjectCreationOperation creation || !KnownTypes.Is(creation.Type, "MemoryStream", "System.IO"))
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
        ImmutableArray<IOperation> uses = VariableUses.Of(local.Local, local).References;
        IInvocationOperation[] writes = [.. uses.Select(reference => reference.Parent).OfType<IInvocationOperation>().Where(call => call.TargetMethod.Name is "Write" or "WriteAsync")];
        IInvocationOperation[] copies = [.. uses.Select(TakerOf).OfType<IInvocationOperation>().Where(call => call.TargetMethod.Name is "CopyTo" or "CopyToAsync")];
        return (writes, copies) switch
        {
            _ when uses.Any(IsReadElsewhere) => null,
            ([{ Arguments: [{ Value: { } bytes }, ..] }], []) => ReadingOf(bytes) is { } read ? new(read, null) : null,
            ([], [{ Instance: { } source } copy]) => IsFile(source) ? new(copy, null) : null,
            _ => null,
        };
    }

    // The call that gets a stream as an argument.
    private static IInvocationOperation? TakerOf(IOperation reference) =>
        (reference.Parent is IConversionOperation conversion ? conversion.Parent : reference.Parent) is IArgumentOperation { Parent: IInvocationOperation call } ? call : null;

    // Whoever looks at the bytes otherwise needs them in memory.
    private static bool IsReadElsewhere(IOperation reference) => reference.Parent switch
    {
        IInvocationOperation call => call.Instance == reference && call.TargetMethod.Name is not ("Write" or "WriteAsync" or "Seek" or "Flush" or "FlushAsync" or "SetLength" or "Dispose" or "DisposeAsync" or "Close"),
        IPropertyReferenceOperation or IUsingOperation => false,
        _ => TakerOf(reference) is not { TargetMethod.Name: "CopyTo" or "CopyToAsync" or "FromStream" },
    };

    // A stream of a file that is opened for nothing else.
    private static bool IsFile(IOperation stream)
    {
        bool isOpened = Origins.Of(stream).ToArray() is [{ Source: var source }] && source switch
        {
            IInvocationOperation { TargetMethod: { Name: "OpenRead" or "Open" } method } => KnownTypes.Is(method.ContainingType, "File", "System.IO") || KnownTypes.Is(method.ContainingType, "FileInfo", "System.IO"),
            IObjectCreationOperation creation => KnownTypes.Is(creation.Type, "FileStream", "System.IO"),
            _ => false,
        };
        return isOpened && (ValueReader.WithoutConversions(stream) is not ILocalReferenceOperation local || VariableUses.Of(local.Local, local).References.Length == 1);
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
