using System.Collections.Immutable;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>A file as it is made for an upload: from a path, a FileInfo, a stream or a pipe.</summary>
/// <param name="creation">The call that makes it.</param>
internal sealed class UploadedFile(IInvocationOperation creation)
{
    /// <summary>The call that makes it.</summary>
    public IInvocationOperation Creation => creation;

    /// <summary>The stream of bytes; null where the file is on disk.</summary>
    public IOperation? Stream => Argument("content");

    /// <summary>The expression of the file's name or path; null where there is none.</summary>
    public IOperation? Name
    {
        get
        {
            if ((Argument("path") ?? Argument("fileName")) is { } name)
            {
                return name;
            }

            return Argument("file") is { } file && Origins.Of(file).ToArray() is [{ Source: IObjectCreationOperation { Arguments: [{ Value: { } path }] } info }] && KnownTypes.Is(info.Type, "FileInfo", "System.IO") ? path : null;
        }
    }

    /// <summary>The files that a parameter may get; those that are made elsewhere are not among them.</summary>
    public static ImmutableArray<UploadedFile> Of(MemberContext context)
    {
        IOperation file = Converted(context) ?? context.Operation;
        ITypeSymbol? type = file == context.Operation ? context.Type : file.Type;
        return
        [
            .. Origins.Of(file).Select(origin => origin.Source).OfType<IInvocationOperation>()
                .Where(call => call.TargetMethod is { IsStatic: true, Name: "FromPath" or "FromFile" or "FromStream" or "FromPipe" } method && SymbolEqualityComparer.Default.Equals(method.ContainingType, type))
                .Select(call => new UploadedFile(call)),
        ];
    }

    // In a project with Refit, the parameter has a type that takes a file by a conversion of its own.
    private static IOperation? Converted(MemberContext context) =>
        context.Operation is IConversionOperation { OperatorMethod.ContainingType: { } owner } conversion && SymbolEqualityComparer.Default.Equals(owner, context.Type)
            ? conversion.Operand
            : null;

    private IOperation? Argument(string name) => creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;
}
